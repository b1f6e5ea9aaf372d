import type { Page } from 'playwright-core';
import { opens } from './say.ts';

/** Presses the first button of a part of a page whose name begins so. */
export const pressButton =
  (name: string, part = 'body') =>
  (page: Page) =>
    page
      .locator(part)
      .getByRole('button', { name: opens(name) })
      .first()
      .click();
