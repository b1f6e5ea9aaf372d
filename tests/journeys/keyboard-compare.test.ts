import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { searchOf } from '../support/address-of.ts';
import { browse } from '../support/browse.ts';
import { nameOfFocus, press, tabTo } from '../support/keyboard.ts';
import { opens, t } from '../support/say.ts';

const { open } = browse();

const sheet = (page: Page) => page.locator('dialog[open]');
const button = (page: Page, name: RegExp | string) => sheet(page).getByRole('button', { name });

const chooseLater = `${t.compare.choose} (${t.compare.to})`;

describe('a comparison by keyboard alone', () => {
  it('opens from a meeting, takes other meetings, and Escape leads back', async () => {
    const page = await open('?meeting=2021-07-01-tashkent-hlpsd');
    await sheet(page).locator('#sources').waitFor();
    await tabTo(page, button(page, t.compare.show));
    await press(page, 'Enter');
    await sheet(page).locator('table').first().waitFor();
    await tabTo(page, button(page, chooseLater));
    await press(page, 'Enter');
    await tabTo(page, page.getByRole('searchbox', { name: t.compare.find }));
    await page.keyboard.type('high-level political 2022');
    await press(page, 'ArrowDown');
    expect(await nameOfFocus(page)).toMatch(/2022/);
    await press(page, 'Enter');
    expect(await searchOf(page)).toMatch(/compare=2020-10-20-video-hlpsd,2022-[\w-]+-hlpsd/);
    expect(await nameOfFocus(page)).toBe(chooseLater);
    await press(page, 'Enter', 'Escape');
    expect(await page.locator(':popover-open').count()).toBe(0);
    await tabTo(page, button(page, t.compare.swap), { backwards: true });
    await press(page, 'Enter');
    expect(await searchOf(page)).toMatch(/compare=2022-[\w-]+-hlpsd,2020-10-20-video-hlpsd/);
    await press(page, 'Escape');
    await sheet(page).locator('#sources').waitFor();
    expect(await searchOf(page)).toBe('?meeting=2021-07-01-tashkent-hlpsd');
  });

  it('opens from the list, leads to the pair before, along the rounds, and to a meeting', async () => {
    const page = await open('?series=hlpsd');
    await tabTo(page, page.getByRole('button', { name: t.meetings.compare }));
    await press(page, 'Enter');
    await sheet(page).locator('thead button').first().waitFor();
    const newest = await searchOf(page);
    await tabTo(page, button(page, opens(t.compare.earlierPair)));
    await press(page, 'Enter');
    expect(await searchOf(page)).not.toBe(newest);
    await tabTo(page, sheet(page).locator('thead button[tabindex="0"]'));
    await press(page, 'ArrowRight', 'Enter');
    expect(await searchOf(page)).toBe(newest);
    await tabTo(page, button(page, opens(t.compare.openFor(''))).last(), { backwards: true });
    await press(page, 'Enter');
    await sheet(page).locator('#sources').waitFor();
    await press(page, 'Escape');
    expect(await searchOf(page)).toBe('?series=hlpsd');
    expect(await nameOfFocus(page)).toBe(t.meetings.compare);
  });
});
