import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';

import { browse } from '../support/browse.ts';
import { builderOf, keptIn, kindsIn, shelveIn } from '../support/briefing-page.ts';
import { buildBriefing } from '../support/built-briefing.ts';
import { nameOfFocus, press, tabTo } from '../support/keyboard.ts';
import { fetchDataset } from '../support/published-dataset.ts';

const { open } = browse();

const meeting = '2021-07-01-tashkent-hlpsd';
const button = (page: Page, name: string | RegExp) =>
  builderOf(page).getByRole('button', { name, exact: true });
const slide = (page: Page, n: number) => button(page, new RegExp(`^Slide ${n} of `));
/** Pins a part of the page by Tab and Enter, and waits for the place that it says it has. */
async function pin(page: Page, part: string, place: number) {
  await tabTo(page, page.locator(part).getByRole('button', { name: 'Pin to briefing' }).first());
  await page.keyboard.press('Enter');
  await page
    .locator(part)
    .getByRole('button', { name: `Pinned as slide ${place}` })
    .waitFor();
}

describe('a briefing of eight slides', () => {
  it('is made by keyboard alone, changed, taken back, and there after the page is loaded again', async () => {
    const page = await open();
    await tabTo(page, page.getByRole('button', { name: 'Briefing', exact: true }));
    await page.keyboard.press('Enter');
    await tabTo(page, button(page, 'New, empty'));
    await page.keyboard.press('Enter');
    await tabTo(page, builderOf(page).getByRole('textbox', { name: 'Title', exact: true }));
    await page.keyboard.press('Control+a');
    await page.keyboard.type('Water and borders');
    await page.keyboard.press('Escape');
    await builderOf(page).waitFor({ state: 'detached' });
    expect(await nameOfFocus(page)).toBe('Briefing');

    // The sentence, the map and the chart in three of its forms.
    await pin(page, 'main', 1);
    await pin(page, '#map', 2);
    await pin(page, '#themes', 3);
    await page.getByRole('button', { name: 'Heat map' }).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('rowheader', { name: 'Terrorism and extremism' }).waitFor();
    await pin(page, '#themes', 4);
    await page.getByRole('button', { name: 'Levels' }).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'At what level' }).waitFor();
    await pin(page, '#levels', 5);

    // A meeting, and what changed since the one before.
    await page.locator(`a[href*="${meeting}"]`).first().focus();
    await page.keyboard.press('Enter');
    await pin(page, 'dialog[open]', 6);
    await tabTo(page, page.getByRole('button', { name: 'Show the difference' }));
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: /themes added/ }).waitFor();
    await pin(page, 'dialog[open]', 7);
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Show the difference' }).waitFor();
    await page.keyboard.press('Escape');
    await page.locator('dialog[open]').waitFor({ state: 'detached' });

    // A text slide of our own.
    await page.getByRole('button', { name: 'Briefing', exact: true }).focus();
    await page.keyboard.press('Enter');
    await builderOf(page).waitFor();
    const kinds = [
      'Key figures',
      'Map',
      'Themes by year',
      'Heat map',
      'Levels',
      'Meeting',
      'Agenda difference',
    ];
    expect(await kindsIn(page)).toEqual(kinds);
    await tabTo(page, slide(page, 1));
    await press(page, ...Array(6).fill('ArrowDown'));
    expect(await nameOfFocus(page)).toMatch(/^Slide 7 of 7, Agenda difference/);
    await tabTo(page, button(page, 'Add text slide'));
    await page.keyboard.press('Enter');
    await tabTo(page, builderOf(page).getByRole('textbox', { name: 'Takeaway title' }));
    await page.keyboard.type('What we ask');
    await tabTo(page, builderOf(page).getByRole('textbox', { name: 'Text, a bullet a line' }));
    await page.keyboard.type('Water first');
    await page.keyboard.press('Enter');
    await page.keyboard.type('Water first');
    await tabTo(page, builderOf(page).getByRole('textbox', { name: /^Speaker notes/ }));
    await page.keyboard.type('Slowly.');

    // Moved, duplicated, deleted, and the deletion taken back.
    await tabTo(page, slide(page, 8), { backwards: true });
    await press(page, 'Alt+ArrowUp', 'Alt+ArrowUp');
    expect(await nameOfFocus(page)).toBe('Slide 6 of 8, Text: What we ask');
    expect(await builderOf(page).getByRole('status').textContent()).toBe('What we ask is now slide 6 of 8.');
    await press(page, 'Alt+ArrowDown');
    expect(await nameOfFocus(page)).toBe('Slide 7 of 8, Text: What we ask');
    await tabTo(page, button(page, 'Duplicate'));
    await page.keyboard.press('Enter');
    expect((await kindsIn(page)).slice(6)).toEqual(['Text', 'Text', 'Agenda difference']);
    await tabTo(page, slide(page, 8), { backwards: true });
    await page.keyboard.press('Delete');
    await slide(page, 9).waitFor({ state: 'detached' });
    await page.waitForFunction(() => document.activeElement?.ariaLabel?.startsWith('Slide 8 of 8'));
    await page.keyboard.press('Delete');
    await page.waitForFunction(() => document.activeElement?.ariaLabel?.startsWith('Slide 7 of 7'));
    await page.keyboard.press('Control+z');
    const made = [...kinds.slice(0, 6), 'Text', 'Agenda difference'];
    expect(await kindsIn(page)).toEqual(made);

    const before = await keptIn(page);
    await page.reload();
    await builderOf(page).waitFor();
    expect(await kindsIn(page)).toEqual(made);
    expect(await keptIn(page)).toEqual(before);
    const [{ title, slides }] = before as [(typeof before)[0]];
    expect(title).toBe('Water and borders');
    expect(slides[6]).toMatchObject({
      kind: 'text',
      title: 'What we ask',
      text: 'Water first\nWater first',
      notes: 'Slowly.',
    });
    const { meetings } = await fetchDataset();
    expect(slides[0]?.title).toContain(`${meetings.length} of ${meetings.length} meetings`);
    expect(slides[5]?.view).toBe(`meeting=${meeting}`);
    expect(slides[7]?.view).toBe(`compare=2020-10-20-video-hlpsd,${meeting}`);
  });
});

describe('a slide in the list', () => {
  it('is dragged to another place, and stays where it was when that is given up', async () => {
    const page = await open();
    await shelveIn(page, buildBriefing(4));
    await page.evaluate(() => {
      location.hash = '#briefing';
    });
    const order = async () => (await keptIn(page))[0]?.slides.map(({ id }) => id).join(' ');
    await slide(page, 1).dragTo(slide(page, 3), { targetPosition: { x: 20, y: 40 } });
    expect(await order()).toBe('s2 s3 s1 s4');
    const from = (await slide(page, 1).boundingBox())!;
    await page.mouse.move(from.x + 20, from.y + 10);
    await page.mouse.down();
    await page.mouse.move(from.x + 30, from.y + 90, { steps: 4 });
    await page.mouse.move(from.x + 700, from.y + 90, { steps: 4 });
    await page.mouse.up();
    expect(await order()).toBe('s2 s3 s1 s4');
  });
});
