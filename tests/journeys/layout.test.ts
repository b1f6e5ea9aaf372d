import { describe, expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import { browse } from '../support/browse.ts';
import { t } from '../support/say.ts';

const { open } = browse();

const sizes = [
  { width: 1440, height: 900 },
  { width: 1366, height: 650 },
  { width: 1920, height: 1080 },
  { width: 1024, height: 768 },
  { width: 768, height: 1024 },
  { width: 390, height: 844 },
  { width: 320, height: 640 },
];

const outside = t.map.offEdge('', 0).split(', ').at(-1);

type Box = { name: string; left: number; top: number; right: number; bottom: number };

const boxesOf = (page: Page, selector: string): Promise<Box[]> =>
  page.locator(selector).evaluateAll((all) =>
    all.map((element) => {
      const { left, top, right, bottom } = element.getBoundingClientRect();
      return { name: element.textContent ?? '', left, top, right, bottom };
    }),
  );

const overlaps = (boxes: Box[]) =>
  boxes.flatMap((a, at) =>
    boxes
      .slice(at + 1)
      .filter(
        (b) => a.left < b.right - 1 && b.left < a.right - 1 && a.top < b.bottom - 5 && b.top < a.bottom - 5,
      )
      .map((b) => `${a.name} and ${b.name}`),
  );

describe.each(sizes)('at $width x $height', (viewport) => {
  it('nothing scrolls sideways', async () => {
    const page = await open('', { viewport });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
      viewport.width,
    );
    await page.goto('?meeting=2021-07-01-tashkent-hlpsd');
    await page.getByRole('heading', { name: t.meeting.agendaHeading }).waitFor();
    const sheet = page.getByRole('dialog').locator('> div');
    expect(await sheet.evaluate((element) => element.scrollWidth - element.clientWidth)).toBeLessThanOrEqual(
      0,
    );
  });

  it('labels on the map keep clear of each other', async () => {
    const page = await open('', { viewport });
    await page.evaluate(() => document.fonts.ready);
    expect(overlaps(await boxesOf(page, 'section#map svg g[aria-hidden] > text'))).toEqual([]);
  });

  it('pointers to cities outside the frame cover no mark and no label', async () => {
    const page = await open('', { viewport });
    const pointers = await boxesOf(page, `#map [data-city][aria-label$="${outside}"] rect`);
    expect(pointers.length).toBeGreaterThan(0);
    const others = await boxesOf(
      page,
      '#map [data-city] circle:last-of-type, #map svg g[aria-hidden] > text',
    );
    const covered = pointers.flatMap((pointer) =>
      others.filter((other) => overlaps([pointer, other]).length > 0),
    );
    expect(covered.map(({ name }) => name)).toEqual([]);
  });

  it('buttons in the filter bar keep clear of each other', async () => {
    const page = await open(
      '?theme=human-rights-rule-of-law&city=tashkent&series=hlpsd&level=head-of-state',
      { viewport },
    );
    expect(overlaps(await boxesOf(page, `section[aria-label=${t.filters.title}] > button`))).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
      viewport.width,
    );
  });
});

describe('the first screen at 1440 x 900', () => {
  it('holds the whole map, the whole chart and the first cards', async () => {
    const page = await open();
    for (const id of ['map', 'themes']) {
      const box = await page.locator(`section#${id}`).boundingBox();
      expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(905);
    }
    const tops = (await boxesOf(page, 'article')).filter((card) => card.bottom <= 900);
    expect(tops.length).toBeGreaterThanOrEqual(4);
  });
});

it('the switches of the masthead stand on one line in every window that shows them', async () => {
  const page = await open();
  const wrapped: number[] = [];
  for (const width of [720, 740, 768, 840, 899, 900, 1000, 1180]) {
    await page.setViewportSize({ width, height: 700 });
    const switches = page.locator('header:has(h1) [role=group] button');
    const middles = await switches.evaluateAll((buttons) =>
      buttons.map((button) => button.getBoundingClientRect().top + button.getBoundingClientRect().height / 2),
    );
    expect(middles.length).toBe(5);
    if (Math.max(...middles) - Math.min(...middles) > 4) wrapped.push(width);
  }
  expect(wrapped).toEqual([]);
});
