import { expect, it } from 'vitest';
import { browse } from '../support/browse.ts';

const { open } = browse();

/** Clicks on a group and holds back what waits for the frame to be painted; tells which cards stand where in it, and at last. */
async function cardsInSight(group: string) {
  const frame = () =>
    new Promise<void>((resolve) => {
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.addEventListener('message', () => resolve(), { once: true });
        port1.start();
        port2.postMessage(null);
      });
    });
  const inSight = () =>
    [...document.querySelectorAll('#meetings article')]
      .filter((card) => card.checkVisibility({ visibilityProperty: true }))
      .map((card) => ({ name: card.getAttribute('aria-labelledby'), box: card.getBoundingClientRect() }))
      .filter(({ box }) => box.height > 0 && box.top < window.innerHeight && box.bottom > 0)
      .map(({ name, box }) => `${name} at ${Math.round(box.top)}`);
  const parted = () => document.querySelectorAll('[data-parted]').length;
  const later = window.setTimeout.bind(window);
  const held: (() => void)[] = [];

  window.setTimeout = ((then: () => void) => held.push(then)) as unknown as typeof setTimeout;
  document.querySelector<HTMLElement>(`#themes [role=group] button[data-group="${group}"]`)!.click();
  await frame();
  const first = { cards: inSight(), parted: parted() };
  window.setTimeout = later;
  for (const then of held) then();
  await frame();
  await frame();
  return { first, last: { cards: inSight(), parted: parted() } };
}

it.each([
  ['a desk', { width: 1440, height: 900 }, 0],
  ['a desk scrolled down', { width: 1440, height: 900 }, 700],
  ['two columns', { width: 1000, height: 900 }, 800],
  ['a very high window of two columns', { width: 2300, height: 1400 }, 0],
  ['a phone', { width: 390, height: 844 }, 900],
])('cards in sight are in place in the first frame after a click: %s', async (_, viewport, scrolled) => {
  const page = await open('', { viewport });
  for (const group of ['2', '2', '5']) {
    await page.evaluate((top) => window.scrollTo(0, top), scrolled);
    await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 400)));
    const { first, last } = await page.evaluate(cardsInSight, group);
    expect(first.cards.length).toBeGreaterThan(0);
    expect(first.cards).toEqual(last.cards);
    expect([first.parted, last.parted]).toEqual([1, 0]);
  }
});
