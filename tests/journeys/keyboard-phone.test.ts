import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { searchOf } from '../support/address-of.ts';
import { browse } from '../support/browse.ts';
import { nameOfFocus, press, tabTo } from '../support/keyboard.ts';
import { leadOf, names, opens, t } from '../support/say.ts';

const { open } = browse();

const phone = { viewport: { width: 390, height: 844 } };
const dock = (page: Page, name: RegExp) =>
  page.getByRole('navigation', { name: t.site.parts }).getByRole('button', { name });
const topOf = (page: Page, id: string) =>
  page.locator(`#${id}`).evaluate((part) => part.getBoundingClientRect().top);

describe('on a phone with a keyboard', () => {
  it('the dock is one step back from the start, and leads to the parts', async () => {
    const page = await open('', phone);
    for (const [name, id] of [
      [opens(t.dock.meetings), 'meetings'],
      [opens(t.dock.themes), 'themes'],
      [opens(t.dock.map), 'map'],
    ] as const) {
      await tabTo(page, dock(page, name), { backwards: true });
      await press(page, 'Enter');
      expect(Math.abs((await topOf(page, id)) - 56)).toBeLessThan(10);
    }
  });

  it('the filters open, hold the focus, are chosen from, and give the focus back', async () => {
    const page = await open('', phone);
    await tabTo(page, dock(page, opens(t.filters.title)), { backwards: true });
    await press(page, 'Enter');
    const sheet = page.getByRole('dialog', { name: t.filters.title });
    await tabTo(page, sheet.locator('summary', { hasText: t.filters.cities }));
    await press(page, 'Enter');
    await tabTo(page, sheet.getByRole('checkbox', { name: opens(`${names.city('almaty')},`) }));
    await press(page, 'Space');
    expect(await searchOf(page)).toBe('?city=almaty');
    await tabTo(page, sheet.getByRole('spinbutton', { name: t.filters.to }));
    await page.keyboard.type('2018');
    expect(await searchOf(page)).toBe('?city=almaty&years=2006-2018');
    await tabTo(page, sheet.getByRole('button', { name: opens(leadOf(t.filters.show(1, 2))) }));
    for (let step = 0; step < 12; step++) {
      await press(page, 'Tab');
      expect(
        await sheet.evaluate(
          (one) => one.contains(document.activeElement) || document.activeElement === document.body,
        ),
      ).toBe(true);
    }
    await tabTo(page, sheet.getByRole('button', { name: opens(leadOf(t.filters.show(1, 2))) }));
    await press(page, 'Enter');
    expect(await sheet.count()).toBe(0);
    expect(await nameOfFocus(page)).toBe(`${t.filters.title}, ${t.count.filters(2)}`);
    await press(page, 'Enter');
    await sheet.waitFor();
    await press(page, 'Escape');
    expect(await sheet.count()).toBe(0);
    expect(await nameOfFocus(page)).toBe(`${t.filters.title}, ${t.count.filters(2)}`);
  });

  it('both plates of the map are one stop each', async () => {
    const page = await open('', phone);
    await tabTo(page, page.locator('figure [data-city][tabindex="0"]').first());
    const first = await nameOfFocus(page);
    await press(page, 'Tab');
    const second = await nameOfFocus(page);
    expect(second).toMatch(/, \d+ (?:meetings?|встреч[аи]?)/);
    expect(second).not.toBe(first);
    await press(page, 'Enter');
    expect(await searchOf(page)).toMatch(/^\?city=/);
  });
});
