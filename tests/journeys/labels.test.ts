import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import type { Overview } from '../../src/dataset/schema.ts';
import { nameIn } from '../../src/i18n/names.ts';
import { browse, standing } from '../support/browse.ts';
import { goTo } from '../support/go-to.ts';
import { readMapWriting } from '../support/labels-on-map.ts';
import { fetchDataset } from '../support/published-dataset.ts';
import { language, t } from '../support/say.ts';

const { newPage } = browse();

const sizes = [
  { width: 1440, height: 900 },
  { width: 1024, height: 768 },
  { width: 768, height: 1024 },
  { width: 390, height: 844 },
];
const phone = 720;
/** On a phone both plates stand below each other. */
const viewsAt = (width: number) => (width < phone ? ['all'] : ['all', 'europe', 'central-asia']);

/** Opens the page with other names of cities, and says how those with meetings are called. */
async function openMap(rename: (name: string) => string) {
  const page = await newPage({ reducedMotion: 'reduce' });
  const { meetings } = await fetchDataset();
  let hosts: string[] = [];
  await page.route('**/data/overview.json', async (route) => {
    const overview = (await (await route.fetch()).json()) as Overview;
    const nameOf = nameIn(language, 'name');
    const cities = overview.cities.map(({ name_ru, ...city }) => ({
      ...city,
      name: rename(nameOf({ ...city, ...(name_ru && { name_ru }) })),
    }));
    const isHost = (id: string) => meetings.some(({ city }) => city === id);
    hosts = cities.filter(({ id }) => isHost(id)).map(({ name }) => name);
    await route.fulfill({ json: { ...overview, cities } });
  });
  await page.goto('');
  await standing(page);
  await page.evaluate(() => document.fonts.ready);
  return { page, hosts };
}

/** The series with fewest meetings that have a city. */
async function rarestSeries() {
  const { meetings, series } = await fetchDataset();
  const held = (id: string) => meetings.filter((meeting) => meeting.series === id && meeting.city).length;
  const ids = series.map(({ id }) => id).filter(held);
  return ids.toSorted((a, b) => held(a) - held(b))[0]!;
}

const faultsAt = async (page: Page, where: string) =>
  (await readMapWriting(page)).faults.map((fault) => `${where}: ${fault}`);

/** Three steps nearer by the button where there is one, else by its key, and some steps aside. */
async function faultsNearer(page: Page, where: string) {
  const faults: string[] = [];
  for (const plate of await page.locator('#map [data-zoom]').all()) {
    const mark = plate.locator('[data-city]').first();
    const zoomIn = plate.getByRole('button', { name: t.map.zoomIn });
    const hasButton = (await zoomIn.count()) > 0;
    await mark.press('0');
    for (const key of ['+', '+', '+', 'Shift+ArrowRight', 'Shift+ArrowDown', 'Shift+ArrowRight']) {
      await (key === '+' && hasButton ? zoomIn.click() : mark.press(key));
      faults.push(...(await faultsAt(page, `${where}, ${key}`)));
    }
    expect(Number(await plate.getAttribute('data-zoom'))).toBeCloseTo(1.6 ** 3);
  }
  return faults;
}

describe.each([
  ['as they are', (name: string) => name],
  ['a third longer', (name: string) => name + 'ndorffheim'.slice(0, Math.ceil(name.length / 3))],
])('with the names of cities %s', (_, rename) => {
  it.each(sizes)('labels at $width x $height meet nothing but their own mark', async (viewport) => {
    const { page } = await openMap(rename);
    await page.setViewportSize(viewport);
    const series = await rarestSeries();
    const choices = ['', '&city=tashkent', '&city=bishkek,vienna', '&host=kz', `&series=${series}`];
    const faults: string[] = [];
    for (const view of viewsAt(viewport.width)) {
      for (const choice of choices) {
        await goTo(page, `?view=${view}${choice}`);
        faults.push(...(await faultsAt(page, view + choice)));
      }
      await goTo(page, `?view=${view}`);
      faults.push(...(await faultsNearer(page, view)));
    }
    expect(faults).toEqual([]);
  });

  it('every host city has a label or is named by its mark, and the list names them all', async () => {
    const { page, hosts } = await openMap(rename);
    for (const viewport of sizes) {
      await page.setViewportSize(viewport);
      await goTo(page, '');
      const { labelled, marks } = await readMapWriting(page);
      expect(labelled.length).toBeGreaterThan(5);
      const isNamed = (name: string) => marks.some((mark) => mark.startsWith(`${name}, `));
      expect(hosts.filter((name) => !labelled.includes(name) && !isNamed(name))).toEqual([]);
    }
    await page.getByRole('button', { name: t.map.asList }).click();
    const listed = await page.locator('#map button[data-city]').allTextContents();
    expect(listed.map((text) => text.replace(/ \d+$/, '')).toSorted()).toEqual(hosts.toSorted());
  });
});

describe('where the text of the page is larger', () => {
  it.each([
    ['in the projector appearance', '&appearance=projector', { width: 1440, height: 900 }],
    ['on a very wide window', '&appearance=light', { width: 3840, height: 2160 }],
  ])('labels meet nothing but their own mark %s', async (_, appearance, viewport) => {
    const { page } = await openMap((name) => name);
    await page.setViewportSize(viewport);
    const faults: string[] = [];
    for (const view of viewsAt(viewport.width)) {
      await goTo(page, `?view=${view}&city=tashkent${appearance}`);
      faults.push(...(await faultsAt(page, view)));
    }
    expect(faults).toEqual([]);
  });
});
