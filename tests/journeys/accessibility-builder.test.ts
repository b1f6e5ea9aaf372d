import type { BrowserContextOptions } from 'playwright-core';
import { describe, expect, it } from 'vitest';

import { browse } from '../support/browse.ts';
import { builderOf, deckOf, shelveIn, slideInBuilder } from '../support/briefing-page.ts';
import { goToFewRecords } from '../support/few-records.ts';
import { opens, words } from '../support/say.ts';
import { violations } from '../support/violations.ts';

const { newPage } = browse();
const deck = deckOf({ series: ['hlpsd'] });

async function open(address: string, options: BrowserContextOptions = {}) {
  const page = await goToFewRecords(await newPage(options), address);
  await shelveIn(page, deck);
  return page;
}

describe.each(['light', 'dark', 'projector'])('axe finds nothing in the %s appearance', (appearance) => {
  const address = `?appearance=${appearance}`;

  it('in the builder', async () => {
    const page = await open(`${address}#briefing`);
    await slideInBuilder(page, 4).click();
    await builderOf(page).getByText(words.builder.points).click();
    expect(await violations(page, 'dialog[open]')).toEqual([]);
  });
});

describe('axe finds nothing', () => {
  it('in an empty builder, and in a full one on a phone', async () => {
    const page = await open('#briefing', { viewport: { width: 390, height: 844 } });
    await slideInBuilder(page, 1).waitFor();
    expect(await violations(page, 'dialog[open]')).toEqual([]);
    await shelveIn(page);
    await builderOf(page).getByText(opens(words.builder.empty)).waitFor();
    expect(await violations(page, 'dialog[open]')).toEqual([]);
  });
});
