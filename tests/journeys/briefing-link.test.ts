import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import type { Briefing } from '../../src/model/briefing.ts';
import { readBriefingFile, writeBriefingFile } from '../../src/model/briefing-file.ts';
import { writeBriefingLink } from '../../src/model/briefing-link.ts';
import { addressOf } from '../support/address-of.ts';
import { browse } from '../support/browse.ts';
import {
  builderOf,
  deckOf,
  keptIn,
  kindsIn,
  shelveIn,
  slideIsUp,
  stageOf,
} from '../support/briefing-page.ts';
import { buildBriefing, buildSlide } from '../support/built-briefing.ts';
import { hostileSlides } from '../support/few-slides.ts';
import { ends, leadOf, like, t, words } from '../support/say.ts';

const { newPage } = browse();
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'briefing-'));
});
afterAll(() => rm(folder, { recursive: true }));

const deck = deckOf({ series: ['hlpsd'] });
const pinned = ['map', 'themes', 'heat', 'levels', 'figures', 'sources', 'meeting', 'difference'] as const;
const twenty: Briefing = {
  ...deck,
  id: 'b1',
  title: 'Water and borders',
  author: 'Desk',
  audience: 'Council',
  date: '2026-12-01',
  slides: [
    ...deck.slides,
    ...Array.from({ length: 20 - deck.slides.length }, (_, at) =>
      buildSlide(`p${at}`, {
        kind: pinned[at % pinned.length]!,
        view: at % 2 ? 'city=tashkent,dushanbe&years=2015-2024' : 'theme=water,energy&host=uz',
        title: `A takeaway of our own, number ${at + 1}`,
        notes: 'Two short sentences of ours. They fit into a link.',
      }),
    ),
  ],
};
const water = buildBriefing(2, { title: 'What was here' });

/** A page with a briefing of its own, in its builder. */
async function openBuilder(...briefings: Briefing[]) {
  const page = await newPage();
  await page.goto('#briefing');
  await builderOf(page).waitFor();
  await shelveIn(page, ...briefings);
  return page;
}
const said = (page: Page) => builderOf(page).getByRole('status').innerText();
const withoutIds = (briefing: Briefing | undefined) => ({
  ...briefing,
  id: '',
  slides: briefing?.slides.map((slide) => ({ ...slide, id: '' })),
});

describe('a link', () => {
  it('of twenty slides with short notes is under 8 kB, and opens the same slides in another browser', async () => {
    expect(twenty.slides).toHaveLength(20);
    const page = await openBuilder(twenty);
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await builderOf(page).getByRole('button', { name: words.builder.copyLink }).click();
    await builderOf(page).getByRole('button', { name: t.sentence.copied }).waitFor();
    const link = await page.evaluate(() => navigator.clipboard.readText());
    expect(link.length).toBeLessThan(8000);
    expect(link).toMatch(/^http:\/\/localhost:\d+\/#b=1\.[\w.-]+$/);

    const other = await newPage();
    await other.goto(link);
    await builderOf(other).waitFor();
    expect(await said(other)).toBe(words.builder.opened(twenty.title));
    expect(await keptIn(other)).toEqual([twenty]);
    expect(await kindsIn(other)).toEqual(await kindsIn(page));
    expect((await addressOf(other)).hash).toBe('#briefing');

    // The same link again, and beside a briefing that is there already.
    await other.goto('about:blank');
    await other.goto(link);
    await builderOf(other).waitFor();
    expect(await keptIn(other)).toHaveLength(1);
    const third = await openBuilder(water);
    await third.goto(link);
    await builderOf(third).getByText(words.builder.opened(twenty.title)).waitFor();
    expect((await keptIn(third)).map(({ title }) => title)).toEqual(['What was here', 'Water and borders']);
  });

  it('may open on a slide', async () => {
    const { fragment } = await writeBriefingLink(twenty);
    const page = await newPage();
    await page.goto(`?slide=3#${fragment}`);
    await page.getByRole('dialog', { name: words.stage.label(twenty.title) }).waitFor();
    await slideIsUp(page, 3);
    expect(await stageOf(page).getByRole('alert').count()).toBe(0);
  });

  it.each([
    ['is broken', (whole: string) => `${whole.slice(0, -9)}AAAAAAAAA`, words.problems.broken()],
    ['is cut short', (whole: string) => whole.slice(0, -40), words.problems['cut-short']()],
    [
      'comes from a later page',
      (whole: string) => whole.replace('b=1.', 'b=2.'),
      words.problems['too-new']('', '2', '1'),
    ],
    ['is nothing', () => 'b=', words.problems['cut-short']()],
  ])('that %s says so, and leaves what was there', async (_, spoil, sentence) => {
    const { fragment } = await writeBriefingLink(twenty);
    const page = await openBuilder(water);
    await page.goto(`#${spoil(fragment)}`);
    await builderOf(page).getByText(sentence).waitFor();
    expect(await said(page)).toContain(words.builder.nothingOpened);
    expect(await keptIn(page)).toEqual([water]);
    expect(await kindsIn(page)).toEqual([words.kinds.text, words.kinds.text]);
  });

  it('that is broken says so on the stage too', async () => {
    const { fragment } = await writeBriefingLink(twenty);
    const page = await newPage();
    await page.goto(`?slide=1#${fragment.slice(0, -40)}`);
    const alert = stageOf(page).getByRole('alert');
    await alert.waitFor();
    expect(await alert.textContent()).toContain(words.problems['cut-short']());
    expect(await alert.textContent()).toMatch(ends(words.builder.nothingOpened));
  });
});

describe('a file', () => {
  const save = async (page: Page) => {
    const started = page.waitForEvent('download');
    await builderOf(page).getByRole('button', { name: words.builder.save }).click();
    const download = await started;
    const path = join(folder, `${Date.now()}.json`);
    await download.saveAs(path);
    return { path, name: download.suggestedFilename(), text: await readFile(path, 'utf8') };
  };
  const openFile = (page: Page, path: string) => page.locator('input[type=file]').setInputFiles(path);
  const write = async (name: string, text: string) => {
    const path = join(folder, name);
    await writeFile(path, text);
    return path;
  };

  it('is the briefing to the letter, with notes of any length, when it is opened again', async () => {
    const long = {
      ...twenty,
      slides: twenty.slides.map((slide) => ({ ...slide, notes: 'Long. '.repeat(100).trim() })),
    };
    const page = await openBuilder(long);
    await builderOf(page).getByText(words.builder.longNotes(20)).waitFor();
    const { path, name, text } = await save(page);
    expect(name).toMatch(/\.json$/);
    expect(text).toBe(writeBriefingFile(long));
    expect(readBriefingFile(text).briefing).toEqual(long);

    const other = await openBuilder(water);
    await openFile(other, path);
    await builderOf(other).getByText(words.builder.opened(twenty.title)).waitFor();
    const [first, second] = await keptIn(other);
    expect(first).toEqual(water);
    expect(withoutIds(second)).toEqual(withoutIds(long));
    expect((await save(other)).text.replaceAll(/"id": "[^"]*"/g, '')).toBe(
      text.replaceAll(/"id": "[^"]*"/g, ''),
    );
  });

  it('whose texts try to be more than texts stays a briefing', async () => {
    const page = await openBuilder(water);
    await openFile(page, await write('hostile.json', writeBriefingFile(hostileSlides)));
    await builderOf(page)
      .getByText(like(words.builder.opened('…')))
      .waitFor();
    expect(await keptIn(page)).toEqual([water, { ...hostileSlides, id: 'b2' }]);
    await builderOf(page).getByRole('button', { name: words.builder.present, exact: true }).click();
    await slideIsUp(page, 1);
    await page.keyboard.press('PageDown');
    await slideIsUp(page, 2);
    await page.keyboard.press('o');
    await page.getByRole('list', { name: words.stage.overview }).waitFor();
    expect(await page.evaluate(() => 'wasRun' in window)).toBe(false);
    expect(await stageOf(page).getByRole('heading', { level: 2 }).first().textContent()).toContain(
      '</script>',
    );
  });

  it.each([
    ['a picture', 'x.json', '\u0089PNG\r\n', words.problems['not-json']()],
    ['another JSON', 'y.json', '[1,2]', words.problems['not-a-briefing']('', '')],
    ['too large', 'z.json', `"${'x'.repeat(30_000_000)}"`, leadOf(words.problems['too-large']('', '', '1'))],
    ['deep beyond measure', 'd.json', '['.repeat(200_000), words.problems['not-json']()],
  ])('that is %s says so, and leaves what was there', async (_, name, text, sentence) => {
    const page = await openBuilder(water);
    await openFile(page, await write(name, text));
    await builderOf(page).getByText(sentence).waitFor();
    expect(await keptIn(page)).toEqual([water]);
  });
});
