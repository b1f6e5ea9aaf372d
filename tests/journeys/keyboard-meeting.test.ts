import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { citeMeeting } from '../../src/i18n/citation.ts';
import { searchOf } from '../support/address-of.ts';
import { browse } from '../support/browse.ts';
import { nameOfFocus, press, tabTo, typeByKeys } from '../support/keyboard.ts';
import { fetchDataset } from '../support/published-dataset.ts';
import { names, opens, t, texts } from '../support/say.ts';

const { open } = browse();

const sheet = (page: Page) => page.locator('dialog[open]');
const title = (page: Page) => sheet(page).locator('h1').textContent();
const button = (page: Page, name: RegExp | string) => sheet(page).getByRole('button', { name });
const hasFocus = (page: Page) =>
  sheet(page).evaluate(
    (dialog) => dialog.contains(document.activeElement) || document.activeElement === document.body,
  );

async function openFirstCard(page: Page) {
  const link = page.locator('#meetings article:visible h3 a').first();
  await tabTo(page, link);
  await press(page, 'Enter');
  await sheet(page).locator('#sources').waitFor();
  return (await link.textContent())!;
}

describe('a meeting by keyboard alone', () => {
  it('opens from its card, holds the focus, and gives it back to the card at Escape', async () => {
    const page = await open('?city=dushanbe');
    const name = await openFirstCard(page);
    expect(await title(page)).toBe(name);
    const stops = new Set<string>();
    for (let step = 0; step < 60; step++) {
      await press(page, 'Tab');
      expect(await hasFocus(page)).toBe(true);
      stops.add(await nameOfFocus(page));
    }
    expect([...stops]).toEqual(
      expect.arrayContaining([
        t.meeting.copyCitation,
        t.meeting.copyLink,
        t.site.close,
        t.meeting.sourceNumber(1),
      ]),
    );
    await press(page, 'Escape');
    expect(await sheet(page).count()).toBe(0);
    expect(await nameOfFocus(page)).toBe(name);
    expect(await searchOf(page)).toBe('?city=dushanbe');
  });

  it('leads to its sections, and from a note to its source', async () => {
    const page = await open('?meeting=2021-07-01-tashkent-hlpsd');
    await sheet(page).locator('#sources').waitFor();
    await tabTo(page, sheet(page).getByRole('link', { name: opens(t.meeting.open) }));
    await press(page, 'Enter');
    const top = await sheet(page)
      .locator('#open-points h2')
      .evaluate((h2) => h2.getBoundingClientRect().top);
    expect(top).toBeGreaterThan(0);
    expect(top).toBeLessThan(450);
    await tabTo(
      page,
      sheet(page)
        .getByRole('link', { name: t.meeting.sourceNumber(3) })
        .first(),
      { backwards: true },
    );
    await press(page, 'Enter');
    expect(await page.locator(':focus').getAttribute('id')).toBe('source-3');
  });

  it('leads to the rounds before and after, and through the selected meetings', async () => {
    const page = await open('?series=hlpsd&sort=oldest');
    await openFirstCard(page);
    const first = await title(page);
    await tabTo(page, button(page, t.count.round(2)));
    await press(page, 'Enter');
    expect(await title(page)).not.toBe(first);
    await tabTo(page, button(page, t.count.round(1)));
    await press(page, 'Enter');
    expect(await title(page)).toBe(first);
    expect(await hasFocus(page)).toBe(true);
    await tabTo(page, button(page, t.meeting.nextOfSelection));
    await press(page, 'Enter', 'Enter');
    await sheet(page).getByText(t.meeting.placeInSelection(3, 12)).waitFor();
    await tabTo(page, button(page, t.meeting.previousOfSelection));
    await press(page, 'Enter');
    await sheet(page).getByText(t.meeting.placeInSelection(2, 12)).waitFor();
  });

  it('copies its citation and its link', async () => {
    const page = await open('?meeting=2021-07-01-tashkent-hlpsd', {
      permissions: ['clipboard-read', 'clipboard-write'],
    });
    await sheet(page).locator('#sources').waitFor();
    await tabTo(page, button(page, t.meeting.copyCitation));
    await press(page, 'Enter');
    await button(page, t.sentence.copied).waitFor();
    const copied = () => page.evaluate(() => navigator.clipboard.readText());
    const { meetings, version } = await fetchDataset();
    const meeting = meetings.find(({ id }) => id === '2021-07-01-tashkent-hlpsd')!;
    expect(meeting.title).toMatch(/^Eighth EU-Central Asia/);
    expect(await copied()).toBe(citeMeeting(meeting, version, names, texts));
  });
});

describe('the cards by keyboard alone', () => {
  it('stand in another order, and their chips choose a theme', async () => {
    const page = await open('?city=astana');
    await tabTo(page, page.getByRole('combobox', { name: t.meetings.sort }));
    await typeByKeys(page, t.meetings.oldest);
    expect(await searchOf(page)).toBe('?city=astana&sort=oldest');
    const chip = page.locator('#meetings article:visible button[data-theme]').first();
    await tabTo(page, chip);
    const theme = await chip.getAttribute('data-theme');
    await press(page, 'Space');
    expect(await searchOf(page)).toBe(`?theme=${theme}&city=astana&sort=oldest`);
    await press(page, 'Space');
    expect(await searchOf(page)).toBe('?city=astana&sort=oldest');
  });
});
