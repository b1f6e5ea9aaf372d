import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';

import { limits } from '../../src/model/briefing.ts';
import { browse } from '../support/browse.ts';
import { builderOf, keptIn, shelveIn, stageOf } from '../support/briefing-page.ts';
import { buildBriefing } from '../support/built-briefing.ts';
import { nameOfFocus } from '../support/keyboard.ts';
import { fetchDataset } from '../support/published-dataset.ts';

const { open } = browse();

const button = (page: Page, name: string | RegExp) =>
  builderOf(page).getByRole('button', { name, exact: true });
const slide = (page: Page, n: number) => button(page, new RegExp(`^Slide ${n} of `));

describe('two tabs', () => {
  it('work on the same shelf, each on a briefing of its own, and lose nothing of the other', async () => {
    const page = await open();
    await shelveIn(
      page,
      buildBriefing(1, { id: 'b1', title: 'Water' }),
      buildBriefing(1, { id: 'b2', title: 'Borders' }),
    );
    await page.evaluate(() => {
      location.hash = '#briefing';
    });
    const other = await page.context().newPage();
    await other.goto('#briefing');
    await builderOf(other).getByRole('combobox', { name: 'Briefing' }).selectOption('Water');
    expect(await builderOf(page).getByRole('combobox', { name: 'Briefing' }).inputValue()).toBe('b2');

    await builderOf(page).getByRole('textbox', { name: 'Takeaway title' }).fill('Of the first tab');
    await builderOf(other).getByRole('textbox', { name: 'Takeaway title' }).fill('Of the second tab');
    await button(page, 'Add text slide').click();
    const titles = async () =>
      (await keptIn(page)).map(({ slides }) => slides.map(({ title }) => title).join(', '));
    await expect.poll(titles).toEqual(['Of the second tab', 'Of the first tab, ']);

    // A tab that shows nothing of the shelf pins to what is kept by now.
    await page.keyboard.press('Escape');
    await button(other, 'Add text slide').click();
    await page.locator('#map').getByRole('button', { name: 'Pin to briefing' }).click();
    await page.locator('#map').getByRole('button', { name: 'Pinned as slide 3' }).waitFor();
    expect((await keptIn(page)).map(({ slides }) => slides.length)).toEqual([2, 3]);
  });
});

describe('at its limits', () => {
  it('a briefing of 200 slides is changed, shown at a glance and presented, and takes no more', async () => {
    const page = await open();
    await shelveIn(page, buildBriefing(limits.slides, { title: 'Long '.repeat(40).trim() }));
    await page.evaluate(() => {
      location.hash = '#briefing';
    });
    await slide(page, 200).click();
    await button(page, 'Add text slide').click();
    await builderOf(page).getByText('The briefing has as many slides as it may have.').waitFor();
    await builderOf(page).getByRole('textbox', { name: 'Takeaway title' }).fill('The end');
    await button(page, 'Present').click();
    await stageOf(page).waitFor();
    await page.keyboard.press('End');
    await page.keyboard.press('o');
    await page.getByRole('list', { name: 'Overview' }).waitFor();
    expect(await nameOfFocus(page)).toBe('Slide 200 of 200: The end');
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('Enter');
    expect(await stageOf(page).getByRole('status').textContent()).toBe('Slide 199 of 200: Title of s199');
  });

  it('the last slide and the last briefing are deleted and brought back', async () => {
    const page = await open();
    await shelveIn(page, buildBriefing(1));
    await page.evaluate(() => {
      location.hash = '#briefing';
    });
    await slide(page, 1).press('Delete');
    await builderOf(page).getByText('No slide yet. Pin a view, or make a deck from the selection.').waitFor();
    expect(await nameOfFocus(page)).toBe('Add text slide');
    await button(page, 'Delete briefing').click();
    expect(await keptIn(page)).toEqual([]);
    await button(page, 'Undo').click();
    await button(page, 'Undo').click();
    expect(await keptIn(page)).toEqual([buildBriefing(1)]);
  });

  it('without a briefing the selection itself is presented', async () => {
    const page = await open('?city=tashkent');
    await page.getByRole('button', { name: 'Present', exact: true }).click();
    await stageOf(page).waitFor();
    const { meetings } = await fetchDataset();
    const here = meetings.filter(({ city }) => city === 'tashkent').length;
    await page.keyboard.press('PageDown');
    await stageOf(page).getByText(`${here} of ${meetings.length} meetings in Tashkent`).waitFor();
    await page.keyboard.press('Escape');
    expect(new URL(page.url()).search).toBe('?city=tashkent');
    expect(await nameOfFocus(page)).toBe('Present');
  });
});
