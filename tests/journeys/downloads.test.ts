import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';

import type { Dataset } from '../../src/dataset/schema.ts';
import { addressOf } from '../support/address-of.ts';
import { browse, standing } from '../support/browse.ts';
import { press, tabTo } from '../support/keyboard.ts';
import { fetchDataset } from '../support/published-dataset.ts';
import { openDownloads, readDownload } from '../support/read-download.ts';
import { dataWords, opens, t } from '../support/say.ts';
import { violations } from '../support/violations.ts';

const { open, newPage } = browse();

const { about, download, record } = dataWords;
const numberIn = (text: string) => Number(/\d[\d,\u00a0]*/.exec(text)?.[0].replaceAll(/\D/g, ''));

describe('the downloads of a selection', () => {
  it.each(['?city=dushanbe', '?series=hlpsd&years=2018-2018', ''])(
    'hold as many rows, entries and events as the page says, with “%s”',
    async (address) => {
      const page = await open(address);
      const menu = await openDownloads(page);
      const items = menu.getByRole('button');
      await items.first().waitFor();
      expect(await items.count()).toBe(9);
      const names = new Set<string>();
      for (const item of await items.all()) {
        const said = numberIn((await item.textContent())!);
        const { name, count } = await readDownload(page, () => item.click());
        expect([name, count]).toEqual([name, said]);
        await menu.getByText(download.saved(name)).waitFor();
        names.add(name);
      }
      expect(names.size).toBe(9);
    },
  );

  it('hold exactly the meetings that are selected, in the order of the page', async () => {
    const { meetings } = await fetchDataset();
    const selected = meetings.filter(({ country }) => country === 'KZ').map(({ id }) => id);
    const page = await open('?host=kz&sort=oldest');
    const menu = await openDownloads(page);
    const json = await readDownload(page, () =>
      menu.getByRole('button', { name: opens(download.kinds.json) }).click(),
    );
    const saved = JSON.parse(json.text) as Pick<Dataset, 'meetings'>;
    expect(saved.meetings.map(({ id }) => id).toSorted()).toEqual(selected.toSorted());
    const table = await readDownload(page, () =>
      menu.getByRole('button', { name: opens(download.kinds.meetings) }).click(),
    );
    const shown = await page
      .locator('#meetings article:visible a[data-meeting]')
      .evaluateAll((links) => links.map((link) => link.getAttribute('data-meeting')!));
    const rows = parse<{ id: string }>(table.text, { bom: true, columns: true });
    expect(rows.map(({ id }) => id)).toEqual(shown);
  });

  it('are made by keyboard alone', async () => {
    const page = await open('?city=dushanbe');
    const button = page.getByRole('button', { name: t.data.download, exact: true });
    await tabTo(page, button);
    await press(page, 'Enter');
    const calendar = page.getByRole('button', { name: opens(download.kinds.calendar) });
    await tabTo(page, calendar);
    const { count } = await readDownload(page, () => press(page, 'Enter'));
    expect(count).toBe(13);
    await press(page, 'Escape');
    await page.getByRole('dialog').waitFor({ state: 'hidden' });
    expect(await button.evaluate((element) => element === document.activeElement)).toBe(true);
  });

  it('say that nothing is selected', async () => {
    const page = await open('?city=dushanbe&years=2006');
    const menu = await openDownloads(page);
    await menu.getByText(download.none).waitFor();
    expect(await menu.getByRole('button').count()).toBe(0);
  });

  it('are within a narrow phone, and axe finds nothing', async () => {
    const page = await open('?city=dushanbe', { viewport: { width: 320, height: 640 }, hasTouch: true });
    const menu = await openDownloads(page);
    await menu.getByRole('button').last().scrollIntoViewIfNeeded();
    const box = (await menu.boundingBox())!;
    expect(box.x).toBeGreaterThanOrEqual(0);
    expect(box.x + box.width).toBeLessThanOrEqual(320);
    expect(box.y + box.height).toBeLessThanOrEqual(640);
    expect(await violations(page, '[role=dialog]')).toEqual([]);
  });
});

describe('an opened meeting', () => {
  it('is saved as a record and as a calendar entry, and can be reported', async () => {
    const id = '2018-07-09-ashgabat-hlpsd';
    const page = await open(`?meeting=${id}`);
    const sheet = page.locator('dialog[open]');
    const json = await readDownload(page, () => sheet.getByRole('button', { name: record.json }).click());
    expect(JSON.parse(json.text)).toMatchObject({ meetings: [{ id }] });
    const entry = await readDownload(page, () =>
      sheet.getByRole('button', { name: record.calendar }).click(),
    );
    expect(entry).toMatchObject({ count: 1 });
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await sheet.getByRole('button', { name: record.copyReport }).click();
    await sheet.getByText(t.sentence.copied).waitFor();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    const { version, meetings } = await fetchDataset();
    const { title } = meetings.find((meeting) => meeting.id === id)!;
    expect(copied).toBe(
      `${record.subject(id)}\n\n${record.body({ id, title, version, link: (await addressOf(page)).href })}`,
    );
    const event = await page.locator('head script[type="application/ld+json"]').allTextContents();
    expect(event.map((text) => (JSON.parse(text) as { '@type': string })['@type'])).toContain('Event');
  });
});

describe('the one-file atlas, opened from disk', () => {
  it('makes the same files, and has no link to a file that is not there', async () => {
    const page = await newPage({ offline: true });
    await page.goto(`${pathToFileURL(resolve('dist/atlas.html')).href}?city=dushanbe`);
    await standing(page);
    const menu = await openDownloads(page);
    const { count } = await readDownload(page, () =>
      menu.getByRole('button', { name: opens(download.kinds.meetings) }).click(),
    );
    expect(count).toBe(13);
    await press(page, 'Escape');
    await page.getByRole('button', { name: t.data.about }).click();
    const sheet = page.getByRole('dialog', { name: about.title });
    await sheet.getByText(dataWords.files.none).waitFor();
    expect(await sheet.locator('a[href^="data/"]').count()).toBe(0);
  });
});
