import { expect, it } from 'vitest';
import { browse } from '../support/browse.ts';
import { tellFrames } from '../support/frames.ts';

const { open } = browse();

/** Clicks on a group and holds back what waits for the frame to be painted; tells which cards stand where in it, and at last. */
async function pressGroup(group: string) {
  const parted = () => document.querySelectorAll('[data-parted]').length;
  const later = window.setTimeout.bind(window);
  const held: (() => void)[] = [];

  window.setTimeout = ((then: () => void) => held.push(then)) as unknown as typeof setTimeout;
  document.querySelector<HTMLElement>(`#themes [role=group] button[data-group="${group}"]`)!.click();
  await window.framePainted();
  const first = { cards: window.cardsInSight(), parted: parted() };
  window.setTimeout = later;
  for (const then of held) then();
  await window.framePainted();
  await window.framePainted();
  return { first, last: { cards: window.cardsInSight(), parted: parted() } };
}

it.each([
  ['a desk', { width: 1440, height: 900 }, 0],
  ['a desk scrolled down', { width: 1440, height: 900 }, 700],
  ['two columns', { width: 1000, height: 900 }, 800],
  ['a very high window of two columns', { width: 2300, height: 1400 }, 0],
  ['a phone', { width: 390, height: 844 }, 900],
])('cards in sight are in place in the first frame after a click: %s', async (_, viewport, scrolled) => {
  const page = await open('', { viewport });
  await tellFrames(page);
  for (const group of ['2', '2', '5']) {
    await page.evaluate((top) => window.scrollTo(0, top), scrolled);
    await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 400)));
    const { first, last } = await page.evaluate(pressGroup, group);
    expect(first.cards.length).toBeGreaterThan(0);
    expect(first.cards).toEqual(last.cards);
    expect([first.parted, last.parted]).toEqual([1, 0]);
  }
});
