import type { Locator, Page } from 'playwright-core';

const most = 150;

/** Presses Tab until an element has the focus; Shift+Tab backwards. Throws with the stops on the way where it never has. */
export async function tabTo(page: Page, wanted: Locator, { backwards = false } = {}) {
  const element = await wanted.elementHandle();
  const stops: string[] = [];
  for (let pressed = 0; pressed < most; pressed++) {
    await page.keyboard.press(backwards ? 'Shift+Tab' : 'Tab');
    if (await element.evaluate((one) => one === document.activeElement)) return;
    stops.push(await nameOfFocus(page));
  }
  throw new Error(`${String(wanted)} has no focus after ${most} times Tab, but: ${stops.join(' | ')}`);
}

/** What the element in focus is called, in short. */
export const nameOfFocus = (page: Page) =>
  page.evaluate(() => {
    const element = document.activeElement;
    if (!element || element === document.body) return 'nothing';
    const { labels } = element as HTMLInputElement;
    const name = element.getAttribute('aria-label') ?? labels?.[0]?.textContent ?? element.textContent;
    return name.trim().replaceAll(/\s+/g, ' ').slice(0, 100);
  });

/** Presses keys one after another. */
export async function press(page: Page, ...keys: string[]) {
  for (const key of keys) await page.keyboard.press(key);
}

/** Types a text on the keys of its own keyboard: `keyboard.type` puts in letters that English keys have not without any key. */
export async function typeByKeys(page: Page, text: string) {
  const devtools = await page.context().newCDPSession(page);
  for (const key of text) {
    await devtools.send('Input.dispatchKeyEvent', { type: 'keyDown', key, text: key });
    await devtools.send('Input.dispatchKeyEvent', { type: 'keyUp', key });
  }
}

/** What screen readers are told of the selection. */
export const statusOf = (page: Page) => page.locator('p[role=status]').textContent();
