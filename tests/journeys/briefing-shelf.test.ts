import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';

import { limits } from '../../src/model/briefing.ts';
import { searchOf } from '../support/address-of.ts';
import { browse } from '../support/browse.ts';
import { builderOf, keptIn, shelveIn, slideInBuilder, stageOf } from '../support/briefing-page.ts';
import { buildBriefing } from '../support/built-briefing.ts';
import { nameOfFocus } from '../support/keyboard.ts';
import { fetchDataset } from '../support/published-dataset.ts';
import { statusOf, t, words } from '../support/say.ts';

const { open } = browse();

const button = (page: Page, name: string) => builderOf(page).getByRole('button', { name, exact: true });

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
    await builderOf(other).getByRole('combobox', { name: words.builder.which }).selectOption('Water');
    expect(await builderOf(page).getByRole('combobox', { name: words.builder.which }).inputValue()).toBe(
      'b2',
    );

    await builderOf(page).getByRole('textbox', { name: words.builder.slideTitle }).fill('Of the first tab');
    await builderOf(other).getByRole('textbox', { name: words.builder.slideTitle }).fill('Of the second tab');
    await button(page, words.builder.addText).click();
    const titles = async () =>
      (await keptIn(page)).map(({ slides }) => slides.map(({ title }) => title).join(', '));
    await expect.poll(titles).toEqual(['Of the second tab', 'Of the first tab, ']);

    // A tab that shows nothing of the shelf pins to what is kept by now.
    await page.keyboard.press('Escape');
    await button(other, words.builder.addText).click();
    await page.locator('#map').getByRole('button', { name: t.pin.hint }).click();
    await page
      .locator('#map')
      .getByRole('button', { name: words.builder.pinned(3) })
      .waitFor();
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
    await slideInBuilder(page, 200).click();
    await button(page, words.builder.addText).click();
    await builderOf(page).getByText(words.builder.full).waitFor();
    await builderOf(page).getByRole('textbox', { name: words.builder.slideTitle }).fill('The end');
    await button(page, words.builder.present).click();
    await stageOf(page).waitFor();
    await page.keyboard.press('End');
    await page.keyboard.press('o');
    await page.getByRole('list', { name: words.stage.overview }).waitFor();
    expect(await nameOfFocus(page)).toBe(words.stage.slide(200, 200, 'The end'));
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('Enter');
    expect(await stageOf(page).getByRole('status').textContent()).toBe(
      words.stage.slide(199, 200, 'Title of s199'),
    );
  });

  it('the last slide and the last briefing are deleted and brought back', async () => {
    const page = await open();
    await shelveIn(page, buildBriefing(1));
    await page.evaluate(() => {
      location.hash = '#briefing';
    });
    await slideInBuilder(page, 1).press('Delete');
    await builderOf(page).getByText(words.builder.empty).waitFor();
    expect(await nameOfFocus(page)).toBe(words.builder.addText);
    await button(page, words.builder.remove).click();
    expect(await keptIn(page)).toEqual([]);
    await button(page, words.builder.undo).click();
    await button(page, words.builder.undo).click();
    expect(await keptIn(page)).toEqual([buildBriefing(1)]);
  });

  it('without a briefing the selection itself is presented', async () => {
    const page = await open('?city=tashkent');
    await page.getByRole('button', { name: t.briefing.present, exact: true }).click();
    await stageOf(page).waitFor();
    const { meetings } = await fetchDataset();
    const here = meetings.filter(({ city }) => city === 'tashkent').length;
    await page.keyboard.press('PageDown');
    await stageOf(page)
      .getByText(statusOf(here, meetings.length, { cities: ['tashkent'] }))
      .waitFor();
    await page.keyboard.press('Escape');
    expect(await searchOf(page)).toBe('?city=tashkent');
    expect(await nameOfFocus(page)).toBe(t.briefing.present);
  });
});
