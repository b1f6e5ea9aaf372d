import { describe, expect, it } from 'vitest';
import { addressOf, searchOf } from '../support/address-of.ts';
import { browse } from '../support/browse.ts';
import { nameOfFocus, press, tabTo } from '../support/keyboard.ts';
import { fetchDataset } from '../support/published-dataset.ts';
import { filtersOf, formatDate, names, opens, statusOf, t } from '../support/say.ts';

const { open } = browse();

/** A value of every facet, and the part of its name that is searched for: its beginning, or its end. */
const facets = [
  [t.filters.themes, names.theme('water'), [0, 5], '?theme=water'],
  [t.filters.delegations, names.party('kyrgyzstan'), [0, 4], '?delegation=kyrgyzstan'],
  [t.filters.hosts, names.country('UZ'), [0, 3], '?host=uz'],
  [t.filters.cities, names.city('bishkek'), [0, 4], '?city=bishkek'],
  [t.filters.series, names.series('hlpsd'), [-12], '?series=hlpsd'],
  [t.filters.levels, names.level('foreign-minister'), [0, 7], '?level=foreign-minister'],
] as const;

describe('by keyboard alone', () => {
  it('every facet opens, is searched, chosen from and left again', async () => {
    const page = await open();
    for (const [facet, name, part, search] of facets) {
      const option = opens(`${name},`);
      await tabTo(page, page.locator(`section[aria-label=${t.filters.title}] > button`, { hasText: facet }));
      await press(page, 'Enter');
      await tabTo(page, page.getByRole('searchbox', { name: t.filters.find(facet) }));
      await page.keyboard.type(name.slice(...part).toLowerCase());
      for (let step = 0; step < 4 && !option.test(await nameOfFocus(page)); step++)
        await press(page, 'ArrowDown');
      expect(await nameOfFocus(page)).toMatch(option);
      await press(page, 'Space');
      expect(await searchOf(page)).toBe(search);
      expect(await page.locator(':focus').isChecked()).toBe(true);
      await press(page, 'Space');
      expect(await searchOf(page)).toBe('');
      await press(page, 'Escape');
      expect(await page.locator(':popover-open').count()).toBe(0);
      expect(await nameOfFocus(page)).toMatch(opens(facet));
    }
  });

  it('arrows go round the values of a facet, and all that are chosen can be asked for together', async () => {
    const page = await open();
    await tabTo(page, page.getByRole('button', { name: opens(t.filters.themes) }));
    await press(page, 'Enter');
    await tabTo(page, page.getByRole('button', { name: t.filters.all }));
    await press(page, 'Enter', 'Tab', 'ArrowUp', 'Space', 'ArrowDown');
    expect(await nameOfFocus(page)).toBe(t.filters.find(t.filters.themes));
    await press(page, 'ArrowDown', 'ArrowDown', 'Space');
    expect(await searchOf(page)).toMatch(/^\?theme=[\w-]+,[\w-]+&match=all$/);
  });

  it('what does not fit stands behind More filters', async () => {
    const page = await open();
    await tabTo(page, page.getByRole('button', { name: t.filters.more }));
    await press(page, 'Enter');
    await tabTo(page, page.locator(':popover-open summary'));
    await press(page, 'Enter');
    await tabTo(page, page.getByRole('checkbox', { name: opens(`${t.seats.video},`) }));
    await press(page, 'Space');
    expect(await searchOf(page)).toBe('?seat=video');
    await tabTo(page, page.getByRole('spinbutton', { name: t.filters.from }));
    await page.keyboard.type('2015');
    await press(page, 'Tab');
    await page.keyboard.type('2021');
    expect(await searchOf(page)).toBe('?seat=video&years=2015-2021');
    await press(page, 'ArrowDown');
    expect(await searchOf(page)).toBe('?seat=video&years=2015-2020');
    await press(page, 'Escape');
    expect(await nameOfFocus(page)).toBe(t.filters.more);
  });

  it('the search is reached by /, kept by Enter and taken back by Escape', async () => {
    const page = await open();
    await press(page, '/');
    expect(await nameOfFocus(page)).toBe(t.filters.search);
    await page.keyboard.type('border');
    await press(page, 'Enter');
    expect(await searchOf(page)).toBe('?q=border');
    await page
      .locator('p[role=status]', { hasText: filtersOf({ query: 'border' }) })
      .waitFor({ state: 'attached' });
    await press(page, 'Escape');
    expect(await searchOf(page)).toBe('');
  });

  it('the years are set by the handles, the core series by their switch', async () => {
    const page = await open();
    await tabTo(page, page.getByRole('button', { name: opens(t.filters.core) }));
    await press(page, 'Space');
    expect(await searchOf(page)).toBe('?scope=core');
    await press(page, 'Space');
    await tabTo(page, page.getByRole('slider', { name: t.filters.from }));
    await press(page, 'ArrowRight', 'ArrowRight', 'ArrowRight', 'ArrowLeft');
    expect(await searchOf(page)).toBe('?years=2008-2026');
    await press(page, 'Tab', 'Home');
    expect(await nameOfFocus(page)).toBe(t.filters.to);
    expect(await searchOf(page)).toBe('?years=2008-2008');
    await press(page, 'End');
    expect(await searchOf(page)).toBe('?years=2008-2026');
  });

  it('a chosen part leaves the sentence by its cross, all of them by Clear all', async () => {
    const page = await open('?theme=water&city=bishkek,tashkent');
    await tabTo(page, page.getByRole('button', { name: t.sentence.remove(names.theme('water')) }));
    await press(page, 'Enter');
    expect(await searchOf(page)).toBe('?city=bishkek,tashkent');
    await tabTo(page, page.getByRole('button', { name: t.sentence.clear }));
    await press(page, 'Enter');
    expect(await searchOf(page)).toBe('');
    await press(page, 'Tab');
    expect(await nameOfFocus(page)).toBe(t.sentence.copy);
  });

  it('sentence and link are copied', async () => {
    const page = await open('?city=bishkek', { permissions: ['clipboard-read', 'clipboard-write'] });
    const copied = () => page.evaluate(() => navigator.clipboard.readText());
    await tabTo(page, page.getByRole('button', { name: t.sentence.copy }));
    await press(page, 'Enter');
    await page.getByRole('button', { name: t.sentence.copied }).waitFor();
    const { meetings, version, date } = await fetchDataset();
    const inBishkek = meetings.filter(({ city }) => city === 'bishkek').length;
    const sentence = statusOf(inBishkek, meetings.length, { cities: ['bishkek'] });
    expect(await copied()).toBe(
      t.sentence.copiedText(sentence, version, formatDate(date), (await addressOf(page)).href),
    );
    await tabTo(page, page.getByRole('button', { name: t.sentence.copyLink }));
    await press(page, 'Enter');
    await page.waitForFunction(async () => (await navigator.clipboard.readText()).startsWith('http'));
    expect(await copied()).toBe((await addressOf(page)).href);
  });

  it('the appearance is switched', async () => {
    const page = await open();
    for (const [name, appearance] of [
      [t.site.dark, 'dark'],
      [t.site.projector, 'projector'],
    ] as const) {
      await tabTo(page, page.getByRole('button', { name, exact: true }));
      await press(page, 'Enter');
      expect(await page.locator('html').getAttribute('data-appearance')).toBe(appearance);
    }
  });
});
