import { describe, expect, it } from 'vitest';
import { browse } from '../support/browse.ts';
import { nameOfFocus, press, searchOf, tabTo } from '../support/keyboard.ts';

const { open } = browse();

const facets = [
  ['Theme', 'water', /^Water,/, '?theme=water'],
  ['Delegation', 'kyrg', /^Kyrgyzstan,/, '?delegation=kyrgyzstan'],
  ['Host', 'uzb', /^Uzbekistan,/, '?host=uz'],
  ['City', 'bish', /^Bishkek,/, '?city=bishkek'],
  ['Series', 'political', /Political and Security/, '?series=hlpsd'],
  ['Level', 'foreign', /^Foreign minister,/, '?level=foreign-minister'],
] as const;

describe('by keyboard alone', () => {
  it('every facet opens, is searched, chosen from and left again', async () => {
    const page = await open();
    for (const [facet, words, option, search] of facets) {
      await tabTo(page, page.locator('section[aria-label=Filters] > button', { hasText: facet }));
      await press(page, 'Enter');
      await tabTo(page, page.getByRole('searchbox', { name: `Find in ${facet}` }));
      await page.keyboard.type(words);
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
      expect(await nameOfFocus(page)).toMatch(new RegExp(`^${facet}`));
    }
  });

  it('arrows go round the values of a facet, and all that are chosen can be asked for together', async () => {
    const page = await open();
    await tabTo(page, page.getByRole('button', { name: /^Theme/ }));
    await press(page, 'Enter');
    await tabTo(page, page.getByRole('button', { name: 'All of them' }));
    await press(page, 'Enter', 'Tab', 'ArrowUp', 'Space', 'ArrowDown');
    expect(await nameOfFocus(page)).toBe('Find in Theme');
    await press(page, 'ArrowDown', 'ArrowDown', 'Space');
    expect(await searchOf(page)).toMatch(/^\?theme=[\w-]+,[\w-]+&match=all$/);
  });

  it('what does not fit stands behind More filters', async () => {
    const page = await open();
    await tabTo(page, page.getByRole('button', { name: 'More filters' }));
    await press(page, 'Enter');
    await tabTo(page, page.locator(':popover-open summary'));
    await press(page, 'Enter');
    await tabTo(page, page.getByRole('checkbox', { name: /^By video,/ }));
    await press(page, 'Space');
    expect(await searchOf(page)).toBe('?seat=video');
    await tabTo(page, page.getByRole('spinbutton', { name: 'First year' }));
    await page.keyboard.type('2015');
    await press(page, 'Tab');
    await page.keyboard.type('2021');
    expect(await searchOf(page)).toBe('?seat=video&years=2015-2021');
    await press(page, 'ArrowDown');
    expect(await searchOf(page)).toBe('?seat=video&years=2015-2020');
    await press(page, 'Escape');
    expect(await nameOfFocus(page)).toBe('More filters');
  });

  it('the search is reached by /, kept by Enter and taken back by Escape', async () => {
    const page = await open();
    await press(page, '/');
    expect(await nameOfFocus(page)).toBe('Search');
    await page.keyboard.type('border');
    await press(page, 'Enter');
    expect(await searchOf(page)).toBe('?q=border');
    await page
      .locator('p[role=status]', { hasText: 'with the words “border”' })
      .waitFor({ state: 'attached' });
    await press(page, 'Escape');
    expect(await searchOf(page)).toBe('');
  });

  it('the years are set by the handles, the core series by their switch', async () => {
    const page = await open();
    await tabTo(page, page.getByRole('button', { name: /^Core series only/ }));
    await press(page, 'Space');
    expect(await searchOf(page)).toBe('?scope=core');
    await press(page, 'Space');
    await tabTo(page, page.getByRole('slider', { name: 'First year' }));
    await press(page, 'ArrowRight', 'ArrowRight', 'ArrowRight', 'ArrowLeft');
    expect(await searchOf(page)).toBe('?years=2008-2026');
    await press(page, 'Tab', 'Home');
    expect(await nameOfFocus(page)).toBe('Last year');
    expect(await searchOf(page)).toBe('?years=2008-2008');
    await press(page, 'End');
    expect(await searchOf(page)).toBe('?years=2008-2026');
  });

  it('a chosen part leaves the sentence by its cross, all of them by Clear all', async () => {
    const page = await open('?theme=water&city=bishkek,tashkent');
    await tabTo(page, page.getByRole('button', { name: 'Remove Water' }));
    await press(page, 'Enter');
    expect(await searchOf(page)).toBe('?city=bishkek,tashkent');
    await tabTo(page, page.getByRole('button', { name: 'Clear all' }));
    await press(page, 'Enter');
    expect(await searchOf(page)).toBe('');
    await press(page, 'Tab');
    expect(await nameOfFocus(page)).toBe('Copy sentence');
  });

  it('sentence and link are copied', async () => {
    const page = await open('?city=bishkek', { permissions: ['clipboard-read', 'clipboard-write'] });
    const copied = () => page.evaluate(() => navigator.clipboard.readText());
    await tabTo(page, page.getByRole('button', { name: 'Copy sentence' }));
    await press(page, 'Enter');
    await page.getByRole('button', { name: 'Copied' }).waitFor();
    expect(await copied()).toMatch(
      /^\d+ of \d+ meetings in Bishkek\. Dialogue Atlas, dataset .*\?city=bishkek$/,
    );
    await tabTo(page, page.getByRole('button', { name: 'Copy link' }));
    await press(page, 'Enter');
    await page.waitForFunction(async () => (await navigator.clipboard.readText()).startsWith('http'));
    expect(await copied()).toBe(page.url());
  });

  it('the appearance is switched', async () => {
    const page = await open();
    for (const [name, appearance] of [
      ['Dark', 'dark'],
      ['Projector', 'projector'],
    ] as const) {
      await tabTo(page, page.getByRole('button', { name, exact: true }));
      await press(page, 'Enter');
      expect(await page.locator('html').getAttribute('data-appearance')).toBe(appearance);
    }
  });
});
