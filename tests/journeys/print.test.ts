import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { addressOf } from '../support/address-of.ts';
import { browse } from '../support/browse.ts';
import { fetchDataset } from '../support/published-dataset.ts';
import { formatDate, opens, statusOf, t } from '../support/say.ts';

const { newPage } = browse();

/** What is left between the margins of A4 across: 273 x 178 mm in CSS pixels. */
const paper = { width: 1031, height: 672 };

const scenes = [
  { what: 'a selection with its bars', search: '?city=dushanbe,tashkent', part: '#themes path', pages: 6 },
  {
    what: 'a heat map in the dark',
    search: '?theme=water&chart=heat&appearance=dark',
    part: '#themes td',
    pages: 6,
  },
  { what: 'what stands out', search: '?city=brussels&chart=insights', part: '#insights li', pages: 5 },
  { what: 'the levels', search: '?series=hlpsd&chart=levels', part: '#levels td', pages: 4 },
  { what: 'a meeting', search: '?meeting=2021-07-01-tashkent-hlpsd', part: 'dialog #sources', pages: 4 },
  {
    what: 'two meetings side by side',
    search: '?compare=2020-10-20-video-hlpsd,2021-07-01-tashkent-hlpsd',
    part: 'dialog table',
    pages: 2,
  },
];

/** The page at an address, laid out for paper once a part of it is there. */
async function print(search: string, part: string, viewport = paper) {
  const page = await newPage({ viewport });
  await page.goto(search);
  await page.locator(part).first().waitFor({ state: 'attached' });
  await page.evaluate(() => document.fonts.ready);
  await page.emulateMedia({ media: 'print' });
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  return page;
}

/** What is cut at the edge, scrolls, sticks to the window, or waits for a click without being a part of the picture. */
const findMisfits = (page: Page) =>
  page.evaluate(({ width }) => {
    const shown = [...document.querySelectorAll('body *')].filter(
      (element) => element.checkVisibility() && !element.closest('.unseen'),
    );
    const isCut = (element: Element) => element.getBoundingClientRect().right > width + 1;
    const isScrolled = (element: Element) =>
      ['auto', 'scroll'].includes(getComputedStyle(element).overflowY) &&
      (element.scrollHeight > element.clientHeight || element.scrollWidth > element.clientWidth);
    const isStuck = (element: Element) => ['sticky', 'fixed'].includes(getComputedStyle(element).position);
    const isControl = (element: Element) => element.matches('button:not([aria-pressed], table *, li *)');
    return shown
      .filter(
        (element) =>
          [isStuck, isScrolled, isControl].some((is) => is(element)) ||
          (isCut(element) && !element.closest('svg')),
      )
      .map((element) => `${element.tagName} ${element.className} ${element.textContent.slice(0, 40)}`);
  }, paper);

describe('on paper', () => {
  it.each(scenes)('$what is light, whole, and on a few pages', async ({ search, part, pages }) => {
    const page = await print(search, part);
    expect(await findMisfits(page)).toEqual([]);
    const isDialog = /meeting|compare/.test(search);
    expect(await page.locator('#map').isVisible()).toBe(!isDialog);
    expect(await page.evaluate(() => getComputedStyle(document.documentElement).colorScheme)).toBe('light');
    const pdf = (await page.pdf({ preferCSSPageSize: true, printBackground: true })).toString('latin1');
    const sheets = pdf.match(/\/MediaBox \[0 0 84[12][.\d]* 59[45][.\d]*\]/g) ?? [];
    expect(sheets.length).toBe(pdf.match(/\/Type \/Page\b/g)?.length);
    expect(sheets.length).toBeLessThanOrEqual(pages);
  });

  it('every page says at its head what is shown, and at its foot from which edition and at which address', async () => {
    const page = await print('?city=tashkent', '#themes path[data-group]');
    const { version, date, meetings } = await fetchDataset();
    const said = (line: string) =>
      page.evaluate((name) => document.documentElement.style.getPropertyValue(name), line);
    expect(await said('--running-head')).toBe(`"${await page.locator('p[role=status]').textContent()}"`);
    const foot = await said('--running-foot');
    expect(foot).toContain(t.foot.dataset(version, formatDate(date)));
    expect(foot).toContain(`${t.map.disclaimer} ${t.map.policy}`);
    expect(foot).toContain((await addressOf(page)).href);
    const inside = await page.locator('main > :first-child').innerText();
    const count = meetings.filter(({ city }) => city === 'tashkent').length;
    expect(inside).toMatch(opens(statusOf(count, meetings.length, { cities: ['tashkent'] })));
  });

  it('map and bars from a very wide window fill their frames, and only the selected meetings follow', async () => {
    const page = await print('?city=tashkent', '#themes path[data-group]', { width: 2560, height: 1440 });
    const { meetings } = await fetchDataset();
    const boxes = await page.evaluate(() =>
      [
        '#map [data-zoom]',
        '#map svg [class*=band]',
        '#themes [class*=frame]',
        '#themes .recharts-surface',
      ].map((selector) => {
        const { left, right, top, bottom } = document.querySelector(selector)!.getBoundingClientRect();
        return { left, right, top, bottom };
      }),
    );
    const [plate, neatline, frame, chart] = boxes.map((box) => Object.values(box).map(Math.round));
    for (const [at, edge] of neatline!.entries()) expect(Math.abs(edge - plate![at]!)).toBeLessThanOrEqual(3);
    expect(chart).toEqual(frame);
    const paints = await page.locator('#themes path[data-group]').evaluateAll((paths) =>
      paths.map((path) => {
        const { fill, printColorAdjust } = getComputedStyle(path);
        return `${fill} ${printColorAdjust}`;
      }),
    );
    expect(new Set(paints).size).toBe(8);
    expect(paints.every((paint) => paint.endsWith('exact'))).toBe(true);
    const cards = await page
      .locator('article')
      .evaluateAll(
        (all) => all.filter((card) => card.checkVisibility({ contentVisibilityAuto: true })).length,
      );
    expect(cards).toBe(meetings.filter(({ city }) => city === 'tashkent').length);
  });

  it('pictures are laid out anew for the sheet, with smaller text, and back again for the window', async () => {
    const page = await newPage();
    await page.goto('');
    await page.locator('#themes path[data-group]').first().waitFor({ state: 'attached' });
    // Timers and observers stand still while a page is printed.
    await page.evaluate(() =>
      matchMedia('print').addEventListener('change', ({ matches }) => {
        const svg = document.querySelector('#map svg[role=group]')!;
        if (matches) queueMicrotask(() => (document.body.dataset['printed'] = svg.getAttribute('viewBox')!));
      }),
    );
    const drawn = () => page.locator('#map svg[role=group]').getAttribute('viewBox');
    const before = await drawn();
    await page.pdf({ preferCSSPageSize: true });
    const printed = (await page.locator('body').getAttribute('data-printed'))!.split(' ').map(Number);
    expect(Math.abs(printed[2]! - paper.width / 0.75)).toBeLessThan(3);
    expect(await drawn()).toBe(before);
  });
});
