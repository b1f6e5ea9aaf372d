import type { Page } from 'playwright-core';

/** The address of a page, which writes it once it has painted what a choice has changed. */
export const addressOf = async (page: Page): Promise<URL> =>
  new URL(
    await page.evaluate(
      () =>
        new Promise<string>((resolve) => {
          requestAnimationFrame(() => setTimeout(() => setTimeout(() => resolve(location.href))));
        }),
    ),
  );

/** The query of that address. */
export const searchOf = async (page: Page): Promise<string> => (await addressOf(page)).search;

/** Goes back from that address. */
export async function goBack(page: Page) {
  await addressOf(page);
  await page.goBack();
}

/** Opens that address anew. */
export async function reload(page: Page) {
  await addressOf(page);
  await page.reload();
}
