import type { Page } from 'playwright-core';

/** Goes to another address of the opened page, as a link on it does, and waits until that is painted. */
export async function goTo(page: Page, search: string) {
  await page.evaluate((to) => {
    history.pushState(null, '', to || location.pathname);
    dispatchEvent(new PopStateEvent('popstate'));
    return new Promise((painted) => requestAnimationFrame(() => requestAnimationFrame(painted)));
  }, search);
}
