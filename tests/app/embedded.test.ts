import { afterEach, describe, expect, it } from 'vitest';

import { besidePage, linkElsewhere } from '../../src/app/beside-page.ts';
import { embeddedBriefing } from '../../src/app/embedded-briefing.ts';
import { embedded, isOneFile } from '../../src/app/embedded.ts';
import { insertBriefing } from '../../src/app/one-file/insert-briefing.ts';
import { LoadError, loadJson } from '../../src/app/load-json.ts';
import { site } from '../../src/app/site.ts';
import { answerFiles } from '../support/answered-files.ts';
import { fewSlides } from '../support/few-slides.ts';
import { closeHtml, openHtml, smallAtlas } from '../support/one-file-page.ts';

afterEach(closeHtml);

const path = 'data/overview.json';
const carry = (json: string) => openHtml(smallAtlas({ data: { [path]: json } }));

describe(embedded, () => {
  it('gives the text of a file that the page carries', () => {
    carry('{"title":"</script> & <!-- “ҳ”"}');
    expect(JSON.parse(embedded(path) ?? '')).toEqual({ title: '</script> & <!-- “ҳ”' });
    expect(isOneFile()).toBe(true);
  });

  it('gives none where the page carries none, even where another element has the name', () => {
    const other = Object.assign(document.createElement('p'), { id: path, textContent: '{}' });
    document.body.append(other);
    expect(embedded(path)).toBeNull();
    expect(isOneFile()).toBe(false);
    other.remove();
  });
});

describe(loadJson, () => {
  it('reads what the page carries and asks for nothing', async () => {
    carry('{"version":"1.0.0"}');
    const asked = answerFiles({});
    expect(await loadJson(path, () => null)).toEqual({ version: '1.0.0' });
    expect(asked).toEqual([]);
  });

  it('names a fault in it as it would that of a fetched file', async () => {
    carry('{"version":');
    await expect(loadJson(path, () => null)).rejects.toEqual(new LoadError('not-json', path));
    document.getElementById(path)!.textContent = '';
    await expect(loadJson(path, () => null)).rejects.toEqual(new LoadError('not-json', path));
    document.getElementById(path)!.textContent = '{}';
    const fault = new LoadError('wrong-shape', path, { what: '“meetings”' });
    await expect(loadJson(path, () => '“meetings”')).rejects.toEqual(fault);
  });
});

describe(embeddedBriefing, () => {
  it('gives the briefing of a pack', () => {
    openHtml(insertBriefing(smallAtlas(), fewSlides) ?? '');
    expect(embeddedBriefing()).toEqual({ briefing: fewSlides, problems: [], lost: 0 });
  });

  it('gives none in an atlas without one, and beside other files', () => {
    expect(embeddedBriefing()).toBeNull();
    openHtml(smallAtlas());
    expect(embeddedBriefing()).toBeNull();
  });

  it('says what is wrong with one that somebody changed', () => {
    openHtml(smallAtlas());
    document.getElementById('briefing')!.textContent = '{"format":';
    expect(embeddedBriefing()).toMatchObject({ briefing: null, problems: [{ code: 'not-json' }] });
  });
});

describe(besidePage, () => {
  afterEach(() => {
    site.address = null;
  });

  it('leads to a file beside the page, and from a file by itself to the site or nowhere', () => {
    expect(besidePage('base-map.md')).toBe('base-map.md');
    openHtml(smallAtlas());
    expect(besidePage('base-map.md')).toBeNull();
    site.address = 'https://atlas.example/tool/';
    expect(besidePage('base-map.md')).toBe('https://atlas.example/tool/base-map.md');
  });

  it('hands on the address of the page, and from disk that of the site or none', () => {
    expect(linkElsewhere('/?city=almaty')).toBe(`${window.location.origin}/?city=almaty`);
    const base = Object.assign(document.createElement('base'), { href: 'file:///home/me/pack.html' });
    document.head.append(base);
    expect(linkElsewhere('/home/me/pack.html?city=almaty#briefing')).toBeNull();
    site.address = 'https://atlas.example/tool/';
    expect(linkElsewhere('/home/me/pack.html?city=almaty#briefing')).toBe(
      'https://atlas.example/tool/?city=almaty#briefing',
    );
    base.remove();
  });
});
