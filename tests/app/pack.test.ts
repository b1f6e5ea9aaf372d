import * as fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';

import { embeddedBriefing } from '../../src/app/embedded-briefing.ts';
import { insertBriefing } from '../../src/app/one-file/insert-briefing.ts';
import { PackError, writePack } from '../../src/app/pack.ts';
import { answerFiles } from '../support/answered-files.ts';
import { arbitraryBriefing } from '../support/arbitrary-briefing.ts';
import { fewSlides, hostileSlides } from '../support/few-slides.ts';
import { closeHtml, openHtml, parseHtml, smallAtlas } from '../support/one-file-page.ts';

const data = { 'data/overview.json': '{"title":"<title>Другая</title>"}' };
const script = 'document.write("<script id=\\"briefing\\"></script><!--")';
const atlas = smallAtlas({ data, script });

afterEach(closeHtml);

describe(insertBriefing, () => {
  it('gives back every briefing as it was, and leaves all else as it stands', () => {
    const names = (html: string) =>
      [...parseHtml(html).querySelectorAll('*')].map(({ nodeName }) => nodeName);
    fc.assert(
      fc.property(fc.oneof(arbitraryBriefing, fc.constant(hostileSlides)), (briefing) => {
        const html = insertBriefing(atlas, briefing) ?? '';
        expect(names(html)).toEqual(names(atlas));
        openHtml(html);
        expect(embeddedBriefing()).toEqual({ briefing, problems: [], lost: 0 });
        closeHtml();
      }),
      { numRuns: 50 },
    );
  });

  it('keeps a hostile text a text, also in the title', () => {
    const html = insertBriefing(atlas, hostileSlides) ?? '';
    expect(parseHtml(html).title.replaceAll(/\s/g, '')).toBe(hostileSlides.title.replaceAll(/\s/g, ''));
    expect(html).not.toContain('<script>window.wasRun');
    expect(parseHtml(html).getElementById('briefing')?.textContent).not.toMatch(/[<\u2028\u2029]/);
  });

  it('puts a second briefing in place of the first', () => {
    const first = insertBriefing(atlas, hostileSlides) ?? '';
    expect(insertBriefing(first, fewSlides)).toBe(insertBriefing(atlas, fewSlides));
  });

  it('keeps the name of the atlas where the briefing has no title', () => {
    expect(parseHtml(insertBriefing(atlas, { ...fewSlides, title: '  ' }) ?? '').title).toBe(
      'Dialogue Atlas',
    );
  });

  it('gives nothing for a text that is no one-file atlas', () => {
    expect(insertBriefing('<!doctype html><title>404</title>', fewSlides)).toBeNull();
    expect(insertBriefing('', fewSlides)).toBeNull();
  });
});

describe(writePack, () => {
  const failure = async (files: Record<string, object | null>) => {
    answerFiles(files);
    const error: unknown = await writePack(fewSlides).catch((reason: unknown) => reason);
    if (!(error instanceof PackError)) throw new Error('It did not fail as it should.');
    return { kind: error.kind, status: error.status };
  };

  it('is made of the atlas beside the page, wherever that is', async () => {
    window.history.replaceState(null, '', '/tools/?city=astana#briefing');
    const asked = answerFiles({ 'tools/atlas.html': { body: atlas } });
    const pack = await writePack(fewSlides);
    expect(pack.type).toBe('text/html;charset=utf-8');
    expect(await pack.text()).toBe(insertBriefing(atlas, fewSlides));
    expect(asked).toEqual(['tools/atlas.html']);
  });

  it('says why it cannot be made', async () => {
    expect(await failure({ 'atlas.html': null })).toEqual({ kind: 'no-answer', status: null });
    expect(await failure({})).toEqual({ kind: 'status', status: 404 });
    const page = { body: '<!doctype html><title>Dialogue Atlas</title><div id="root"></div>' };
    expect(await failure({ 'atlas.html': page })).toEqual({ kind: 'not-an-atlas', status: null });
  });

  it('stops when it is no longer wanted', async () => {
    answerFiles({ 'atlas.html': null });
    const signal = AbortSignal.abort(new Error('No longer wanted.'));
    await expect(writePack(fewSlides, { signal })).rejects.toThrow('No longer wanted.');
  });

  it('is made of the page itself where that is an atlas or a pack, whatever the page has become', async () => {
    openHtml(insertBriefing(atlas, hostileSlides) ?? '');
    const asked = answerFiles({});
    const late = Object.assign(document.createElement('style'), { id: 'late', textContent: 'p{}' });
    document.head.append(late);
    expect(await (await writePack(fewSlides)).text()).toBe(insertBriefing(atlas, fewSlides));
    expect(asked).toEqual([]);
  });
});
