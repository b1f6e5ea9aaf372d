import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { searchOf } from '../support/address-of.ts';
import { browse } from '../support/browse.ts';
import { goTo } from '../support/go-to.ts';
import { nameOfFocus, press, statusOf, tabTo } from '../support/keyboard.ts';
import { fetchDataset } from '../support/published-dataset.ts';
import { ends, filtersOf, leadOf, names, opens, t } from '../support/say.ts';

const { open } = browse();

const chartName = opens(leadOf(t.themes.summary(1, 2, 3)));
const chart = (page: Page) => page.getByRole('group', { name: chartName });
const said = (page: Page) => chart(page).locator('[aria-live=polite]').textContent();
const form = (page: Page, name: string) =>
  page.getByRole('group', { name: t.themes.chart }).getByRole('button', { name });

/** The meetings of a year, and how many of them took up a theme or one of a group. */
async function countIn(year: number) {
  const { meetings, themes } = await fetchDataset();
  const ofYear = meetings.filter(({ start_date }) => start_date.startsWith(`${year}`));
  const groupOf = new Map(themes.themes.map(({ id, group }) => [id, group]));
  const takenUp = (wanted: string) =>
    ofYear.filter((meeting) =>
      meeting.themes.some(({ theme }) => theme === wanted || groupOf.get(theme) === wanted),
    ).length;
  return { of: ofYear.length, takenUp };
}

describe('the chart by keyboard alone', () => {
  it('arrows say year and group, Enter chooses the group, Escape lets go', async () => {
    const { of, takenUp } = await countIn(2025);
    const page = await open();
    await tabTo(page, chart(page));
    await press(page, 'End', 'ArrowLeft');
    expect(await said(page)).toBe(
      t.themes.bar(2025, names.group('violence-crime'), takenUp('violence-crime'), of),
    );
    await press(page, 'ArrowUp', 'Enter');
    const borders = takenUp('borders-movement');
    expect(await said(page)).toBe(
      t.themes.barChosen(t.themes.bar(2025, names.group('borders-movement'), borders, borders)),
    );
    expect(await searchOf(page)).toBe('?group=borders-movement');
    expect(await statusOf(page)).toMatch(ends(` ${filtersOf({ groups: ['borders-movement'] })}`));
    await press(page, 'Enter');
    expect(await searchOf(page)).toBe('');
    await press(page, 'Escape');
    expect(await said(page)).toBe('');
  });

  it('t shows the table and leads back to the bars, as Escape does', async () => {
    const page = await open();
    const table = page.locator(`[aria-label="${t.themes.table}"]:focus`);
    await tabTo(page, chart(page));
    for (const back of ['t', 'Escape']) {
      await press(page, 't');
      await table.waitFor();
      await press(page, back);
      expect(await nameOfFocus(page)).toMatch(chartName);
    }
  });

  it('measure, events and legend are reached and switched', async () => {
    const page = await open();
    await tabTo(page, page.getByRole('button', { name: t.themes.share }));
    await press(page, 'Enter');
    expect(await searchOf(page)).toBe('?measure=share');
    const events = page.getByRole('checkbox', { name: t.themes.events });
    await tabTo(page, events);
    await press(page, 'Space');
    expect(await events.isChecked()).toBe(false);
    expect(await page.getByText(t.themes.strategy2019).count()).toBe(0);
    const water = page.getByRole('button', { name: opens(`${names.group('resources-climate')}, `) });
    await tabTo(page, water);
    await press(page, 'Space');
    expect(await searchOf(page)).toBe('?group=resources-climate&measure=share');
    expect(await water.getAttribute('aria-pressed')).toBe('true');
  });

  it('the heat map is one stop, arrows lead through it, Enter chooses theme and year', async () => {
    const { of, takenUp } = await countIn(2025);
    const crime = names.theme('organised-crime');
    const page = await open();
    await tabTo(page, form(page, t.themes.heat));
    await press(page, 'Enter');
    expect(await searchOf(page)).toBe('?chart=heat');
    await tabTo(page, page.locator('[role=grid] td[tabindex="0"]'));
    await press(page, 'ArrowLeft', 'ArrowDown');
    expect(await nameOfFocus(page)).toBe(t.themes.cell(crime, 2025, takenUp('organised-crime'), of));
    await press(page, 'Enter');
    expect(await searchOf(page)).toBe('?theme=organised-crime&years=2025-2025&chart=heat');
    expect(await page.locator(':focus').getAttribute('aria-selected')).toBe('true');
    await press(page, 'Space');
    expect(await searchOf(page)).toBe('?chart=heat');
    await press(page, 'Home');
    expect(await nameOfFocus(page)).toMatch(opens(`${crime}, 2006: `));
    await press(page, 'Control+End');
    expect(await page.locator(':focus').evaluate((td) => td.closest('tfoot') !== null)).toBe(true);
    await press(page, 'Tab');
    expect(await page.locator('[role=grid] :focus').count()).toBe(0);
  });

  it('every line of what stands out leads to its meetings', async () => {
    const total = (await fetchDataset()).meetings.length;
    const page = await open();
    await tabTo(page, form(page, t.themes.insights));
    await press(page, 'Enter');
    const lines = page.locator('#insights li button');
    await lines.first().waitFor();
    const count = await lines.count();
    expect(count).toBeGreaterThan(5);
    for (let at = 0; at < count; at++) {
      await goTo(page, '?chart=insights');
      await tabTo(page, lines.nth(at));
      const meetings = Number(/\d+/.exec((await lines.nth(at).getAttribute('title'))!)![0]);
      await press(page, 'Enter');
      expect(await statusOf(page)).toMatch(opens(`${t.count.of(meetings, total)} `));
    }
  });

  it('the levels are one stop, arrows lead through them, Enter opens the meeting and Escape leads back', async () => {
    const page = await open('?series=hlpsd');
    await tabTo(page, form(page, t.themes.levels));
    await press(page, 'Enter');
    await page.locator('#levels td').first().waitFor();
    await tabTo(page, page.locator('#levels td button[tabindex="0"]'));
    await press(page, 'ArrowLeft', 'ArrowDown');
    const cell = await nameOfFocus(page);
    expect(cell).toMatch(opens(`${names.party('kazakhstan')}, `));
    await press(page, 'Enter');
    await page.locator('dialog[open] h1').waitFor();
    expect(await searchOf(page)).toMatch(/meeting=.*hlpsd/);
    await press(page, 'Escape');
    expect(await nameOfFocus(page)).toBe(cell);
  });
});
