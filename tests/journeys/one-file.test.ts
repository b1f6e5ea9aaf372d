import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import type { BrowserContextOptions } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { insertBriefing } from '../../src/app/one-file/insert-briefing.ts';
import { fillSlots } from '../../src/app/one-file/slots.ts';
import { readBriefingFile } from '../../src/model/briefing-file.ts';
import { addressOf, goBack, reload, searchOf } from '../support/address-of.ts';
import { browse, standing } from '../support/browse.ts';
import { hostileSlides } from '../support/few-slides.ts';
import { fetchDataset } from '../support/published-dataset.ts';
import { formatDate, names, opens, statusOf, t } from '../support/say.ts';

const atlas = 'dist/atlas.html';
const atlasAddress = String(pathToFileURL(atlas));
const { newPage } = browse({ base: atlasAddress });

/** Opens a file without a network; `asked` has every request but those for the file itself. */
async function openFile(address = atlasAddress, options: BrowserContextOptions = {}) {
  const page = await newPage({ ...options, offline: true });
  const asked: string[] = [];
  const file = address.replace(/\?.*/, '');
  page.on('request', (request) => {
    if (request.url().replace(/[?#].*/, '') !== file) asked.push(request.url());
  });
  await page.goto(address);
  return { page, asked };
}

describe('the one-file atlas, opened from disk without a network', () => {
  it('chooses, draws, searches, opens, compares, goes back and loads again', async () => {
    const { meetings } = await fetchDataset();
    const inTashkent = meetings.filter(({ city }) => city === 'tashkent');
    const [before, after] = ['2020-10-20-video-hlpsd', '2021-07-01-tashkent-hlpsd'].map((wanted) => {
      const { themes } = meetings.find(({ id }) => id === wanted)!;
      return new Set(themes.map(({ theme }) => theme));
    }) as [Set<string>, Set<string>];
    const added = [...after].filter((theme) => !before.has(theme)).length;
    const gone = [...before].filter((theme) => !after.has(theme)).length;
    const { page, asked } = await openFile();
    await standing(page);
    expect(await page.getByRole('article').count()).toBe(meetings.length);

    await page.getByRole('button', { name: t.map.city(names.city('tashkent'), inTashkent.length) }).click();
    expect(await searchOf(page)).toBe('?city=tashkent');
    expect(await page.getByRole('article').count()).toBe(inTashkent.length);
    for (const [button, chart, shown] of [
      [t.themes.heat, 'heat', page.getByRole('rowheader', { name: names.theme('terrorism-extremism') })],
      [t.themes.insights, 'insights', page.getByRole('heading', { name: t.insights.heading })],
      [t.themes.levels, 'levels', page.getByRole('heading', { name: t.lens.heading })],
    ] as const) {
      await page.getByRole('button', { name: button }).click();
      await shown.waitFor();
      expect(await searchOf(page)).toBe(`?city=tashkent&chart=${chart}`);
    }

    await page.getByRole('textbox', { name: t.filters.search }).fill('eighth');
    await page.getByText(opens(t.sentence.query)).waitFor();
    const title = 'Eighth EU-Central Asia High-Level Political and Security Dialogue';
    await page.getByRole('article').getByRole('link', { name: title }).click();
    await page.getByRole('dialog', { name: title }).getByText(t.meeting.agendaHeading).waitFor();
    await page.getByRole('button', { name: t.compare.show }).click();
    const difference = page
      .getByRole('dialog')
      .getByRole('heading', { name: t.compare.result(added, after.size - added, gone) });
    await difference.waitFor();
    const compared = (await addressOf(page)).href;
    await reload(page);
    await difference.waitFor();
    expect((await addressOf(page)).href).toBe(compared);
    await goBack(page);
    await page.getByRole('dialog', { name: title }).waitFor();
    await goBack(page);
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    expect((await addressOf(page)).searchParams.get('q')).toBe('eighth');
    expect(asked).toEqual([]);
  });

  it('keeps its appearance, copies, and offers no file that is not there', async () => {
    const { meetings, version, date } = await fetchDataset();
    const status = statusOf(meetings.length, meetings.length, {});
    const { page, asked } = await openFile();
    await standing(page);
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.getByRole('button', { name: t.sentence.copy }).click();
    await page.getByText(t.sentence.copied).waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(
      opens(t.sentence.copiedText(status, version, formatDate(date), '')),
    );
    await page.getByRole('button', { name: t.site.dark }).click();
    await reload(page);
    await page.locator('html[data-appearance=dark]').waitFor();
    await standing(page);
    const links = await page
      .locator('a[href]')
      .evaluateAll((all) => all.map((link) => link.getAttribute('href')));
    expect(links.filter((href) => !/^(\?|#|https:|mailto:|\/.*atlas\.html)/.test(href ?? ''))).toEqual([]);
    expect(asked).toEqual([]);
  });

  it('stands on a phone, with the filters that are loaded late', async () => {
    const { page, asked } = await openFile(`${atlasAddress}?city=almaty`, {
      viewport: { width: 390, height: 844 },
    });
    await standing(page);
    await page.getByRole('button', { name: t.filters.title }).click();
    await page.getByRole('dialog').waitFor();
    expect(asked).toEqual([]);
  });

  it('is written again to the byte from what the page holds once it stands', async () => {
    const { page } = await openFile();
    await standing(page);
    const texts = await page.evaluate(() =>
      Object.fromEntries(
        Array.from(document.querySelectorAll('script, style'), (part) => [part.id, part.textContent]),
      ),
    );
    const written = fillSlots(JSON.parse(texts['shell'] ?? '') as string, (id) => texts[id] ?? '');
    expect(written === (await readFile(atlas, 'utf8'))).toBe(true);
  });

  it('stays within its size, and allows no script but its own', async () => {
    const html = await readFile(atlas, 'utf8');
    expect(Buffer.byteLength(html)).toBeLessThan(3_500_000);
    expect(gzipSync(html, { level: 9 }).length).toBeLessThan(1_100_000);
    expect(html.slice(0, 1000)).toMatch(
      /content="default-src 'none'; script-src 'sha256-[^ ]+'; style-src 'sha256-/,
    );
    expect(html.slice(0, 1000)).not.toContain('unsafe');
  });
});

describe('a briefing pack', () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'pack-'));
  });
  afterAll(() => rm(folder, { recursive: true }));

  it('opens from disk with its briefing in it, whose texts stay texts', async () => {
    const file = join(folder, 'Брифинг & water.html');
    await writeFile(file, insertBriefing(await readFile(atlas, 'utf8'), hostileSlides) ?? '');
    const { page, asked } = await openFile(String(pathToFileURL(file)));
    await page.locator('#root > *').first().waitFor();
    const held = await page.evaluate(() => document.getElementById('briefing')?.textContent ?? '');
    expect(readBriefingFile(held)).toEqual({ briefing: hostileSlides, problems: [], lost: 0 });
    expect(await page.title()).toContain('</script><script>window.wasRun = true</script>');
    expect(await page.evaluate(() => 'wasRun' in window)).toBe(false);
    expect(asked).toEqual([]);
  });
});
