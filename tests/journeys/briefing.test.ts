import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';

import { reload } from '../support/address-of.ts';
import { browse } from '../support/browse.ts';
import { builderOf, keptIn, kindsIn, shelveIn, slideInBuilder } from '../support/briefing-page.ts';
import { buildBriefing } from '../support/built-briefing.ts';
import { nameOfFocus, press, tabTo } from '../support/keyboard.ts';
import { countChanges, fetchDataset } from '../support/published-dataset.ts';
import { like, names, opens, t, words } from '../support/say.ts';

const { open } = browse();

const before = '2020-10-20-video-hlpsd';
const meeting = '2021-07-01-tashkent-hlpsd';
const button = (page: Page, name: string) => builderOf(page).getByRole('button', { name, exact: true });
/** Pins a part of the page by Tab and Enter, and waits for the place that it says it has. */
async function pin(page: Page, part: string, place: number) {
  await tabTo(page, page.locator(part).getByRole('button', { name: t.pin.hint }).first());
  await page.keyboard.press('Enter');
  await page
    .locator(part)
    .getByRole('button', { name: words.builder.pinned(place) })
    .waitFor();
}

describe('a briefing of eight slides', () => {
  it('is made by keyboard alone, changed, taken back, and there after the page is loaded again', async () => {
    const dataset = await fetchDataset();
    const page = await open();
    const hasFocus = (name: string) =>
      expect.poll(() => nameOfFocus(page), { timeout: 10_000 }).toMatch(like(name));
    await tabTo(page, page.getByRole('button', { name: t.briefing.open, exact: true }));
    await page.keyboard.press('Enter');
    await tabTo(page, button(page, words.builder.blank));
    await page.keyboard.press('Enter');
    await tabTo(
      page,
      builderOf(page).getByRole('textbox', { name: words.builder.fields.title, exact: true }),
    );
    await page.keyboard.press('Control+a');
    await page.keyboard.type('Water and borders');
    await page.keyboard.press('Escape');
    await builderOf(page).waitFor({ state: 'detached' });
    expect(await nameOfFocus(page)).toBe(t.briefing.open);

    // The sentence, the map and the chart in three of its forms.
    await pin(page, 'main', 1);
    await pin(page, '#map', 2);
    await pin(page, '#themes', 3);
    await page.getByRole('button', { name: t.themes.heat }).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('rowheader', { name: names.theme('terrorism-extremism') }).waitFor();
    await pin(page, '#themes', 4);
    await page.getByRole('button', { name: t.themes.levels }).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: t.lens.heading }).waitFor();
    await pin(page, '#levels', 5);

    // A meeting, and what changed since the one before.
    await page.locator(`a[href*="${meeting}"]`).first().focus();
    await page.keyboard.press('Enter');
    await pin(page, 'dialog[open]', 6);
    await tabTo(page, page.getByRole('button', { name: t.compare.show }));
    await page.keyboard.press('Enter');
    const changes = countChanges(dataset, before, meeting);
    await page
      .getByRole('heading', { name: t.compare.result(changes.added, changes.kept, changes.gone) })
      .waitFor();
    await pin(page, 'dialog[open]', 7);
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: t.compare.show }).waitFor();
    await page.keyboard.press('Escape');
    await page.locator('dialog[open]').waitFor({ state: 'detached' });

    // A text slide of our own.
    await page.getByRole('button', { name: t.briefing.open, exact: true }).focus();
    await page.keyboard.press('Enter');
    await builderOf(page).waitFor();
    const kinds = [
      words.kinds.figures,
      words.kinds.map,
      words.kinds.themes,
      words.kinds.heat,
      words.kinds.levels,
      words.kinds.meeting,
      words.kinds.difference,
    ];
    expect(await kindsIn(page)).toEqual(kinds);
    await tabTo(page, slideInBuilder(page, 1));
    await press(page, ...Array(6).fill('ArrowDown'));
    expect(await nameOfFocus(page)).toMatch(like(words.builder.slide(7, 7, words.kinds.difference, '…')));
    await tabTo(page, button(page, words.builder.addText));
    await page.keyboard.press('Enter');
    await tabTo(page, builderOf(page).getByRole('textbox', { name: words.builder.slideTitle }));
    await page.keyboard.type('What we ask');
    await tabTo(page, builderOf(page).getByRole('textbox', { name: words.builder.text }));
    await page.keyboard.type('Water first');
    await page.keyboard.press('Enter');
    await page.keyboard.type('Water first');
    await tabTo(page, builderOf(page).getByRole('textbox', { name: opens(words.builder.notes) }));
    await page.keyboard.type('Slowly.');

    // Moved, duplicated, deleted, and the deletion taken back.
    await tabTo(page, slideInBuilder(page, 8), { backwards: true });
    await press(page, 'Alt+ArrowUp', 'Alt+ArrowUp');
    expect(await nameOfFocus(page)).toBe(words.builder.slide(6, 8, words.kinds.text, 'What we ask'));
    expect(await builderOf(page).getByRole('status').textContent()).toBe(
      words.builder.moved('What we ask', 6, 8),
    );
    await press(page, 'Alt+ArrowDown');
    expect(await nameOfFocus(page)).toBe(words.builder.slide(7, 8, words.kinds.text, 'What we ask'));
    await tabTo(page, button(page, words.builder.duplicate));
    await page.keyboard.press('Enter');
    expect((await kindsIn(page)).slice(6)).toEqual([
      words.kinds.text,
      words.kinds.text,
      words.kinds.difference,
    ]);
    await tabTo(page, slideInBuilder(page, 8), { backwards: true });
    await page.keyboard.press('Delete');
    await slideInBuilder(page, 9).waitFor({ state: 'detached' });
    await hasFocus(words.builder.slide(8, 8, words.kinds.difference, '…'));
    await page.keyboard.press('Delete');
    await hasFocus(words.builder.slide(7, 7, words.kinds.text, '…'));
    await page.keyboard.press('Control+z');
    const made = [...kinds.slice(0, 6), words.kinds.text, words.kinds.difference];
    expect(await kindsIn(page)).toEqual(made);

    const kept = await keptIn(page);
    await reload(page);
    await builderOf(page).waitFor();
    expect(await kindsIn(page)).toEqual(made);
    expect(await keptIn(page)).toEqual(kept);
    const [{ title, slides }] = kept as [(typeof kept)[0]];
    expect(title).toBe('Water and borders');
    expect(slides[6]).toMatchObject({
      kind: 'text',
      title: 'What we ask',
      text: 'Water first\nWater first',
      notes: 'Slowly.',
    });
    expect(slides[0]?.title).toContain(t.count.of(dataset.meetings.length, dataset.meetings.length));
    expect(slides[5]?.view).toBe(`meeting=${meeting}`);
    expect(slides[7]?.view).toBe(`compare=${before},${meeting}`);
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
    await slideInBuilder(page, 1).dragTo(slideInBuilder(page, 3), { targetPosition: { x: 20, y: 40 } });
    expect(await order()).toBe('s2 s3 s1 s4');
    const from = (await slideInBuilder(page, 1).boundingBox())!;
    await page.mouse.move(from.x + 20, from.y + 10);
    await page.mouse.down();
    await page.mouse.move(from.x + 30, from.y + 90, { steps: 4 });
    await page.mouse.move(from.x + 700, from.y + 90, { steps: 4 });
    await page.mouse.up();
    expect(await order()).toBe('s2 s3 s1 s4');
  });
});
