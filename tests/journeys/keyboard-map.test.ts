import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { searchOf } from '../support/address-of.ts';
import { browse } from '../support/browse.ts';
import { nameOfFocus, press, statusOf, tabTo } from '../support/keyboard.ts';
import { fetchDataset } from '../support/published-dataset.ts';
import { ends, filtersOf, names, opens, t } from '../support/say.ts';

const { open, newPage } = browse();

const tip = (page: Page) => page.locator('#map [data-tip]');
const zoomOf = async (page: Page) => Number(await page.locator('#map [data-zoom]').getAttribute('data-zoom'));
const stop = (page: Page) => page.locator('#map svg [data-city][tabindex="0"]').first();

/** How many meetings each host city had. */
async function countByCity() {
  const counts = new Map<string, number>();
  for (const { city } of (await fetchDataset()).meetings)
    if (city) counts.set(city, (counts.get(city) ?? 0) + 1);
  return counts;
}

/** Goes to a city by arrows, from each city first by the one that points there most, and never twice by the same. */
async function goByArrows(page: Page, city: string) {
  const tried = new Set<string>();
  const look = () =>
    page.evaluate((wanted) => {
      const middle = (element: Element) => {
        const { left, top, width, height } = element.getBoundingClientRect();
        return [left + width / 2, top + height / 2] as const;
      };
      const [x, y] = middle(document.activeElement!);
      const [wantedX, wantedY] = middle(document.querySelector(`svg [data-city="${wanted}"]`)!);
      return { here: document.activeElement!.getAttribute('data-city'), dx: wantedX - x, dy: wantedY - y };
    }, city);
  for (let step = 0; step < 40; step++) {
    const { here, dx, dy } = await look();
    if (here === city) return;
    const arrows = { ArrowRight: dx, ArrowLeft: -dx, ArrowDown: dy, ArrowUp: -dy };
    const byUse = Object.entries(arrows).toSorted(([, a], [, b]) => b - a);
    const [key] = byUse.find(([name]) => !tried.has(`${here} ${name}`)) ?? byUse[0]!;
    tried.add(`${here} ${key}`);
    await press(page, key);
  }
  throw new Error(`No arrows lead to ${city}, but: ${[...tried].join(', ')}`);
}

describe('the map by keyboard alone', () => {
  it('is one stop, arrows lead to a city, Enter chooses it, and Escape ends the tip and then the choice', async () => {
    const page = await open();
    await tabTo(page, stop(page));
    await goByArrows(page, 'tashkent');
    await tip(page)
      .getByText(`${names.city('tashkent')}, ${names.country('UZ')}`)
      .waitFor();
    await press(page, 'Enter');
    expect(await searchOf(page)).toBe('?city=tashkent');
    expect(await statusOf(page)).toMatch(ends(` ${filtersOf({ cities: ['tashkent'] })}`));
    await press(page, 'Escape');
    expect(await tip(page).count()).toBe(0);
    expect(await searchOf(page)).toBe('?city=tashkent');
    await press(page, 'Escape');
    expect(await searchOf(page)).toBe('');
    expect(await nameOfFocus(page)).toMatch(opens(`${names.city('tashkent')}, `));
    await press(page, 'Space', 'Tab', 'Shift+Tab');
    expect(await nameOfFocus(page)).toMatch(opens(`${names.city('tashkent')}, `));
  });

  it('Escape lifts the chosen city also from another one', async () => {
    const page = await open('?city=bishkek');
    await tabTo(page, stop(page));
    await press(page, 'ArrowRight', 'Escape', 'Escape');
    expect(await searchOf(page)).toBe('');
  });

  it('is zoomed about the city in focus by + - and 0, and moved by Shift with an arrow', async () => {
    const page = await open('', { reducedMotion: 'reduce' });
    const brussels = async () => (await page.locator('#map [data-city=brussels]').boundingBox())!;
    await tabTo(page, stop(page));
    const start = await brussels();
    await press(page, '+', '+');
    expect(await zoomOf(page)).toBeCloseTo(2.56);
    expect(await nameOfFocus(page)).toMatch(opens(`${names.city('brussels')}, `));
    const near = await brussels();
    expect(near.x).toBeCloseTo(start.x, 0);
    await press(page, 'Shift+ArrowRight');
    expect((await brussels()).x).toBeCloseTo(near.x - 60, 0);
    await press(page, '-', '-');
    expect(await zoomOf(page)).toBeCloseTo(1);
    await press(page, '+', '0');
    expect(await zoomOf(page)).toBe(1);
    expect((await brussels()).x).toBeCloseTo(start.x, 0);
  });

  it('is zoomed as asked even before what zooms it has come', async () => {
    const page = await newPage({ reducedMotion: 'reduce' });
    let send = () => {};
    const isWanted = new Promise<void>((done) => (send = done));
    await page.route('**/zoom-behaviour-*.js', async (route) => {
      await isWanted;
      await route.continue();
    });
    await page.goto('');
    const closer = page.getByRole('button', { name: t.map.zoomIn });
    await closer.click();
    await closer.click();
    send();
    await expect.poll(() => zoomOf(page)).toBeCloseTo(2.56);
  });

  it('keeps the focus when the city that has it leaves the frame', async () => {
    const page = await open('', { reducedMotion: 'reduce' });
    await page.waitForLoadState('networkidle');
    await tabTo(page, stop(page));
    await press(page, '+', '+', 'Shift+ArrowRight', 'Shift+ArrowRight', 'Shift+ArrowRight');
    expect(await page.locator('#map [data-city=brussels]').count()).toBe(0);
    const cities = [...(await countByCity())].map(([city, count]) => t.map.city(names.city(city), count));
    expect(cities).toContain(await nameOfFocus(page));
    await press(page, '0');
    expect(await zoomOf(page)).toBe(1);
  });

  it('has buttons to zoom, quick views, a pointer to what is outside, and buttons for what has no place', async () => {
    const page = await open();
    await page.waitForLoadState('networkidle');
    for (const [name, search] of [
      [t.map.europe, '?view=europe'],
      [t.map.centralAsia, '?view=central-asia'],
      [t.map.all, ''],
    ] as const) {
      await tabTo(page, page.getByRole('group', { name: t.map.view }).getByRole('button', { name }));
      await press(page, 'Enter');
      expect(await searchOf(page)).toBe(search);
    }
    const inDubai = (await countByCity()).get('dubai')!;
    await tabTo(page, page.getByRole('button', { name: t.map.offEdge(names.city('dubai'), inDubai) }));
    await press(page, 'Enter');
    expect(await searchOf(page)).toBe('?city=dubai');
    await press(page, 'Enter');
    await tabTo(page, page.getByRole('button', { name: t.map.zoomIn }));
    await press(page, 'Enter', 'Tab');
    expect(await zoomOf(page)).toBeCloseTo(1.6);
    await press(page, 'Enter');
    expect(await zoomOf(page)).toBe(1);
    await tabTo(page, page.getByRole('button', { name: opens(`${t.seats.video}, `) }));
    await press(page, 'Space');
    expect(await searchOf(page)).toBe('?seat=video');
    await press(page, 'Space', 'Tab', 'Enter');
    expect(await searchOf(page)).toBe('?seat=unrecorded');
  });

  it('is a list of cities as well', async () => {
    const page = await open();
    await tabTo(page, page.getByRole('button', { name: t.map.asList }));
    await press(page, 'Enter');
    expect(await nameOfFocus(page)).toBe(t.map.asMap);
    await tabTo(page, page.getByRole('button', { name: opens(`${names.city('ashgabat')}, `) }));
    await press(page, 'Enter');
    expect(await searchOf(page)).toBe('?city=ashgabat');
    await tabTo(page, page.getByRole('button', { name: t.map.asMap }), { backwards: true });
    await press(page, 'Enter');
    expect(await page.locator('#map svg [data-city=ashgabat]').getAttribute('aria-pressed')).toBe('true');
  });

  it('a host country is chosen in its facet, and shows on the map', async () => {
    const page = await open();
    await tabTo(page, page.getByRole('button', { name: opens(t.filters.hosts) }));
    await press(page, 'Enter');
    await tabTo(page, page.getByRole('checkbox', { name: opens(`${names.country('KZ')},`) }));
    await press(page, 'Space', 'Escape');
    expect(await searchOf(page)).toBe('?host=kz');
    expect(await statusOf(page)).toMatch(ends(` ${filtersOf({ hosts: ['KZ'] })}`));
    expect(await page.locator('#map path[fill^="url("]').count()).toBe(1);
  });
});
