import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { browse } from '../support/browse.ts';
import { appearances, type Appearance } from '../support/colour-tokens.ts';
import { goWithin } from '../support/numbers-shown.ts';
import { findFaint, type Painted } from '../support/painted-colours.ts';
import { paintedScenes } from '../support/painted-scenes.ts';
import { t } from '../support/say.ts';

const { open } = browse();

/** What is not painted as it should be, after all has had its time to be painted. */
async function faintAt(page: Page, rows: readonly Painted[], appearance: Appearance) {
  let faint = await findFaint(page, rows, appearance);
  for (let attempt = 0; attempt < 40 && faint.length > 0; attempt++) {
    await page.waitForTimeout(50);
    faint = await findFaint(page, rows, appearance);
  }
  return faint;
}

describe('all that is painted has its contrast to what lies behind it, and theme groups their colours', () => {
  it.each(appearances)('in the %s appearance', async (appearance) => {
    const page = await open(`?appearance=${appearance}`, { reducedMotion: 'reduce' });
    for (const { address: rest, rows, facet } of paintedScenes) {
      const address = `?appearance=${appearance}${rest}`;
      await goWithin(page, address);
      if (facet)
        await page.locator(`[aria-label="${t.filters.title}"]`).getByRole('button', { name: facet }).click();
      expect({ address, faint: await faintAt(page, rows, appearance) }).toEqual({ address, faint: [] });
    }
  });
});
