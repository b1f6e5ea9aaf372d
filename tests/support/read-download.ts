import { readFile } from 'node:fs/promises';
import { parse } from 'csv-parse/sync';
import ICAL from 'ical.js';
import type { Download, Page } from 'playwright-core';
import { t } from './say.ts';

/** How many rows, entries, records or events are in a downloaded file, read by its form; the entry of the dataset is none. */
const countsIn: Readonly<Record<string, (text: string) => number>> = {
  csv: (text) => parse<object>(text, { bom: true, columns: true }).length,
  json: (text) => (JSON.parse(text) as { meetings: object[] }).meetings.length,
  bib: (text) => (text.match(/^@\w+\{(?!dialogue-atlas-)/gm) ?? []).length,
  ris: (text) => (text.match(/^TY {2}- (?!DATA)/gm) ?? []).length,
  ics: (text) => new ICAL.Component(ICAL.parse(text) as []).getAllSubcomponents('vevent').length,
  txt: (text) => text.split('\n').filter((line) => line.startsWith(`${t.site.name}, `)).length,
};

/** Opens the menu of downloads and gives what it shows. */
export async function openDownloads(page: Page) {
  await page.getByRole('button', { name: t.data.download, exact: true }).click();
  const menu = page.getByRole('dialog', { name: t.data.download });
  await menu.waitFor();
  return menu;
}

/** Waits for the file that a step makes the page save; gives its name, its text and the number of what is in it. */
export async function readDownload(page: Page, step: () => Promise<unknown>) {
  const [download] = await Promise.all([page.waitForEvent('download'), step()]);
  return read(download);
}

async function read(download: Download) {
  const name = download.suggestedFilename();
  const text = await readFile(await download.path(), 'utf8');
  const count = countsIn[name.slice(name.lastIndexOf('.') + 1)];
  if (!count) throw new Error(`Nobody can read ${name}.`);
  return { name, text, count: count(text) };
}
