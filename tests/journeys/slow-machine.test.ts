import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { searchOf } from '../support/address-of.ts';
import { browse } from '../support/browse.ts';
import { tellFrames } from '../support/frames.ts';
import { press } from '../support/keyboard.ts';

const { open } = browse({ mayBeSlow: true });

/** A page on a slow machine that has answered once, and knows that it is slow. */
async function openSlowly(viewport = { width: 1440, height: 900 }) {
  const page = await open('', { viewport });
  await tellFrames(page);
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: 8 });
  for (const group of ['2', '2']) {
    await page.evaluate(pressGroup, group);
    await rest(page);
  }
  return page;
}

const rest = (page: Page) => page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 600)));

/** Presses a group and tells what each frame shows, up to the third in which all is shown. */
async function pressGroup(group: string) {
  const button = document.querySelector<HTMLElement>(`#themes [role=group] button[data-group="${group}"]`)!;
  const shown = () => ({
    isPressed: button.ariaPressed,
    status: document.querySelector('p[role=status]')!.textContent,
    bars: [...document.querySelectorAll('#themes path[data-group]')]
      .map((bar) => bar.getAttribute('class'))
      .join(),
    marks: [...document.querySelectorAll('#map [data-city]')].map((mark) => mark.ariaLabel).join(),
    cards: window.cardsInSight(),
  });
  const isAnswering = () => [...document.querySelectorAll('[data-answering]')].map((one) => one === button);

  const before = shown();
  const next = window.framePainted();
  button.click();
  await next;
  const first = { shown: shown(), isAnswering: isAnswering() };
  const later = [];
  for (let left = 3; left > 0;) {
    await window.framePainted();
    const now = shown();
    later.push(now);
    if (now.status !== before.status) left -= 1;
  }
  return { before, first, later, isAnswering: isAnswering() };
}

it.each([
  ['a desk', { width: 1440, height: 900 }, 0],
  ['a desk scrolled down', { width: 1440, height: 900 }, 700],
  ['a phone scrolled down', { width: 390, height: 844 }, 1900],
])(
  'what is pressed is seen to be, and then all parts of the page change together: %s',
  async (_, viewport, scrolled) => {
    const page = await openSlowly(viewport);
    for (const [group, isPressed] of [
      ['2', 'true'],
      ['2', 'false'],
      ['5', 'true'],
    ] as const) {
      await page.evaluate((top) => window.scrollTo(0, top), scrolled);
      await rest(page);
      const { before, first, later, isAnswering } = await page.evaluate(pressGroup, group);
      expect(first).toEqual({ shown: before, isAnswering: [true] });
      const last = later.at(-1)!;
      expect(last.isPressed).toBe(isPressed);
      expect(last.cards).not.toEqual(before.cards);
      // A frame may still be that of the press, none is in between.
      const kinds = new Set(later.map((one) => JSON.stringify(one)));
      kinds.delete(JSON.stringify(before));
      expect([...kinds]).toEqual([JSON.stringify(last)]);
      expect(isAnswering).toEqual([]);
    }
  },
);

it('what is pressed next is pressed on the page as it will be', async () => {
  const page = await openSlowly();
  await page.locator('#themes [role=group] button[data-group]').first().focus();
  await press(page, 'Enter', 'Tab', 'Enter');
  await page.waitForFunction(() => !document.querySelector('[data-answering]'));
  const pressed = await page
    .locator('#themes [role=group] button[data-group]')
    .evaluateAll((buttons) => buttons.map((button) => button.ariaPressed).slice(0, 3));
  expect(pressed).toEqual(['true', 'true', 'false']);
  expect(await searchOf(page)).toMatch(/group=[\w-]+,[\w-]+/);
});
