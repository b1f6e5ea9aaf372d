import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { addressOf, goBack, searchOf } from '../support/address-of.ts';
import { browse, standing } from '../support/browse.ts';
import { fetchDataset } from '../support/published-dataset.ts';
import { names, opens, statusOf, t } from '../support/say.ts';

const { open, newPage } = browse();

/** The numbers that the three views, the status and the sentence show. */
async function shown(page: Page) {
  const marks = await page
    .locator('[data-city]')
    .evaluateAll((all) => all.map((mark) => mark.getAttribute('aria-label') ?? ''));
  const groups = await page
    .getByRole('group', { name: t.themes.groups })
    .getByRole('button')
    .evaluateAll((all) => all.map((row) => row.getAttribute('aria-label') ?? ''));
  return {
    search: await searchOf(page),
    status: await page.locator('p[role=status]').textContent(),
    titles: await page.getByRole('article').getByRole('heading').allTextContents(),
    marks: marks.toSorted(),
    groups,
  };
}

describe('choosing Water and Uzbekistan as host', () => {
  it('shows in every part what a count on the dataset gives', async () => {
    const dataset = await fetchDataset();
    const page = await open();
    await page.getByRole('button', { name: opens(t.filters.themes) }).click();
    await page.getByRole('checkbox', { name: opens(`${names.theme('water')},`) }).check();
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: opens(t.filters.hosts) }).click();
    await page.getByRole('checkbox', { name: opens(`${names.country('UZ')},`) }).check();
    await page.keyboard.press('Escape');
    expect(await searchOf(page)).toBe('?theme=water&host=uz');

    const onWater = dataset.meetings.filter((meeting) =>
      meeting.themes.some(({ theme }) => theme === 'water'),
    );
    const chosen = onWater.filter((meeting) => meeting.country === 'UZ');
    expect(chosen.length).toBeGreaterThan(0);

    const now = await shown(page);
    expect(now.status).toBe(
      statusOf(chosen.length, dataset.meetings.length, { hosts: ['UZ'], themes: ['water'] }),
    );
    expect(now.titles.toSorted()).toEqual(chosen.map((meeting) => meeting.title).toSorted());
    const inTashkent = onWater.filter((meeting) => meeting.city === 'tashkent').length;
    expect(now.marks).toContain(t.map.city(names.city('tashkent'), inTashkent));
    const inBrussels = onWater.filter((meeting) => meeting.city === 'brussels').length;
    expect(now.marks).toContain(t.map.city(names.city('brussels'), inBrussels));

    const groupOf = new Map(dataset.themes.themes.map(({ id, group }) => [id, group]));
    const perGroup = dataset.themes.groups.map(({ id }) => {
      const count = chosen.filter((meeting) =>
        meeting.themes.some(({ theme }) => groupOf.get(theme) === id),
      ).length;
      return t.themes.group(names.group(id), count, chosen.length);
    });
    expect(now.groups).toEqual(perGroup.toReversed());
  });

  it('shows the same view at the same address in another browser, and undoes step by step', async () => {
    const first = await open('?theme=water');
    const before = await shown(first);
    await first.getByRole('button', { name: opens(t.filters.hosts) }).click();
    await first.getByRole('checkbox', { name: opens(`${names.country('UZ')},`) }).check();
    await first.keyboard.press('Escape');
    const chosen = await shown(first);

    const other = await newPage();
    await other.goto((await addressOf(first)).href);
    await standing(other);
    expect(await shown(other)).toEqual(chosen);

    await goBack(first);
    expect(await shown(first)).toEqual(before);
    await first.goForward();
    expect(await shown(first)).toEqual(chosen);
  });

  it('goes back twice to where it began', async () => {
    const page = await open();
    const start = await shown(page);
    await page.getByRole('button', { name: opens(t.filters.themes) }).click();
    await page.getByRole('checkbox', { name: opens(`${names.theme('water')},`) }).check();
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: opens(t.filters.hosts) }).click();
    await page.getByRole('checkbox', { name: opens(`${names.country('UZ')},`) }).check();
    await page.keyboard.press('Escape');
    await goBack(page);
    expect(await searchOf(page)).toBe('?theme=water');
    await goBack(page);
    expect(await shown(page)).toEqual(start);
  });
});
