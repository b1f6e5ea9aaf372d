import { describe, expect, it } from 'vitest';
import { searchOf } from '../support/address-of.ts';
import { browse } from '../support/browse.ts';
import { fetchDataset } from '../support/published-dataset.ts';
import { names, opens, statusOf, t } from '../support/say.ts';

const { open } = browse();

async function meetingsIn(city: string) {
  const { meetings } = await fetchDataset();
  return { chosen: meetings.filter((meeting) => meeting.city === city), total: meetings.length };
}

describe('choosing Tashkent on the map', () => {
  it('works by mouse, and a second click takes it back', async () => {
    const { chosen, total } = await meetingsIn('tashkent');
    const page = await open();
    const tashkent = page.getByRole('button', { name: t.map.city(names.city('tashkent'), chosen.length) });
    await tashkent.click();
    expect(await searchOf(page)).toBe('?city=tashkent');
    expect(await page.locator('p[role=status]').textContent()).toBe(
      statusOf(chosen.length, total, { cities: ['tashkent'] }),
    );
    expect(await page.getByRole('article').count()).toBe(chosen.length);
    expect(await tashkent.getAttribute('aria-pressed')).toBe('true');
    await tashkent.click();
    expect(await searchOf(page)).toBe('');
    expect(await page.getByRole('article').count()).toBe(total);
  });

  it('works by keyboard alone: one stop on the map, arrows from city to city, Enter to choose', async () => {
    const { chosen, total } = await meetingsIn('tashkent');
    const page = await open();
    const focused = () => page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? '');
    await page.getByRole('button', { name: t.map.all, exact: true }).focus();
    // Past “Pin to briefing” and “Picture”.
    for (let stop = 0; stop < 3; stop++) await page.keyboard.press('Tab');
    expect(await focused()).toMatch(opens(`${names.city('brussels')}, `));
    const seen = new Set<string>();
    for (let step = 0; step < 30 && !(await focused()).startsWith(names.city('tashkent')); step++) {
      const here = await focused();
      await page.keyboard.press(seen.has(here) || step % 3 === 2 ? 'ArrowDown' : 'ArrowRight');
      seen.add(here);
    }
    expect(await focused()).toBe(t.map.city(names.city('tashkent'), chosen.length));
    await page.keyboard.press('Enter');
    expect(await searchOf(page)).toBe('?city=tashkent');
    expect(await page.locator('p[role=status]').textContent()).toBe(
      statusOf(chosen.length, total, { cities: ['tashkent'] }),
    );
    expect(await focused()).toMatch(opens(names.city('tashkent')));
    await page.keyboard.press('Tab');
    for (const other of ['dushanbe', 'astana', 'paris']) {
      expect(await focused()).not.toMatch(opens(names.city(other)));
    }
  });

  it('offers a city outside the frame as a pointer on its edge', async () => {
    const { chosen } = await meetingsIn('dubai');
    const page = await open();
    await page.getByRole('button', { name: t.map.offEdge(names.city('dubai'), 1) }).click();
    expect(await page.getByRole('article').count()).toBe(chosen.length);
  });

  it('replaces a choice of place that no meeting could meet', async () => {
    const page = await open('?city=tashkent');
    await page.getByRole('button', { name: opens(`${t.seats.video}, `) }).click();
    expect(await searchOf(page)).toBe('?seat=video');
    expect(await page.getByRole('article').count()).toBeGreaterThan(0);
  });
});

describe('the chart', () => {
  it('toggles a theme group at a click on its bar and on its row in the legend', async () => {
    const page = await open();
    const plot = page.locator('.recharts-surface');
    const box = await plot.boundingBox();
    if (!box) throw new Error('The chart has no box.');
    const bars = await page.locator('path[data-group="1"]').boundingBox();
    if (!bars) throw new Error('The first group has no bars.');
    const row = page
      .getByRole('group', { name: t.themes.groups })
      .getByRole('button', { name: opens(names.group('violence-crime')) });
    await page.mouse.click(bars.x + bars.width - 40, bars.y + bars.height - 4);
    expect(await searchOf(page)).toBe('?group=violence-crime');
    expect(await row.getAttribute('aria-pressed')).toBe('true');
    await row.click();
    expect(await searchOf(page)).toBe('');
  });
});
