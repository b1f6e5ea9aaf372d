import type { BrowserContextOptions, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';

import { browse } from '../support/browse.ts';
import { deckOf, painted, shelveIn, slideIsUp, slideNamed, stageOf } from '../support/briefing-page.ts';
import { goToFewRecords } from '../support/few-records.ts';
import { goTo } from '../support/go-to.ts';
import { press } from '../support/keyboard.ts';
import { names, t, words } from '../support/say.ts';
import { violations } from '../support/violations.ts';

const { newPage } = browse();
const deck = deckOf({ series: ['hlpsd'] });
const looks = ['light', 'dark', 'projector'] as const;
const over = '[role=dialog][aria-modal]';

async function open(address: string, options: BrowserContextOptions = {}) {
  const page = await goToFewRecords(await newPage(options), address);
  await shelveIn(page, deck);
  return page;
}

describe.each(looks)('axe finds nothing in the %s appearance', (appearance) => {
  const address = `?appearance=${appearance}`;

  it('on a slide and in what can be shown over it', async () => {
    const page = await open(`${address}&slide=3`);
    await slideIsUp(page, 3);
    const found: Record<string, string[]> = {};
    await page.mouse.move(200, 200);
    await page.waitForTimeout(150);
    found.slide = await violations(page, over);
    await page.keyboard.press('n');
    found.notes = await violations(page, over);
    await page.keyboard.press('?');
    found.keys = await violations(page, over);
    await page.keyboard.press('o');
    await page.getByRole('list', { name: words.stage.overview }).waitFor();
    await painted(page);
    found.overview = await violations(page, over);
    await press(page, 'o', 'b');
    found.dark = await violations(page, over);
    expect(found).toEqual({ slide: [], notes: [], keys: [], overview: [], dark: [] });
  });

  // The handout has every slide, alive, as the stage has one after the other.
  it('in the handout with a slide of every kind', async () => {
    const page = await open(`${address}#handout`);
    await page.getByRole('dialog', { name: words.builder.handout }).waitFor();
    await page.getByRole('rowheader', { name: names.theme('terrorism-extremism') }).waitFor();
    await painted(page);
    expect(await violations(page, over)).toEqual([]);
  });

  it('in the presenter window', async () => {
    const page = await open(address);
    await page.getByRole('button', { name: t.site[appearance] }).click();
    await goTo(page, '?slide=3');
    await slideIsUp(page, 3);
    const opened = page.context().waitForEvent('page');
    await page.keyboard.press('p');
    const presenter: Page = await opened;
    await presenter
      .getByRole('status')
      .filter({ hasText: slideNamed(3) })
      .waitFor();
    await painted(presenter);
    expect(await violations(presenter)).toEqual([]);
  });
});

describe('axe finds nothing', () => {
  it('on a slide in colours that the system forces', async () => {
    const page = await open('?slide=3', { forcedColors: 'active' });
    await stageOf(page).waitFor();
    await slideIsUp(page, 3);
    expect(await violations(page, over)).toEqual([]);
  });
});
