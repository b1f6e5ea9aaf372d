import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { browse, standing } from '../support/browse.ts';
import { goToFewRecords } from '../support/few-records.ts';
import { opens, t } from '../support/say.ts';
import { appearances, violationsIn, type Scene } from '../support/violations.ts';

const { newPage } = browse();

const sheet = 'dialog[open]';

const openFilters = (page: Page) => page.getByRole('button', { name: opens(t.filters.title) }).click();
const unfold = (name: string) => async (page: Page) => {
  await openFilters(page);
  await page.locator(sheet).locator('summary', { hasText: name }).click();
};

const scenes: Record<string, Scene> = {
  'the page': { search: 'city=tashkent' },
  'the heat map': { search: 'theme=water&chart=heat', part: '#themes', shows: '[role=grid] td' },
  'the filters': {
    search: 'theme=water&city=tashkent',
    part: sheet,
    prepare: openFilters,
  },
  'a facet of the filters': { search: 'theme=water', part: sheet, prepare: unfold(t.filters.themes) },
  'a meeting': { search: 'meeting=2021-07-01-tashkent-hlpsd', part: sheet, shows: '#sources' },
  'two meetings': {
    search: 'compare=2020-10-20-video-hlpsd,2021-07-01-tashkent-hlpsd',
    part: sheet,
    shows: `${sheet} thead button`,
  },
};

describe('on a phone', () => {
  it.each(appearances)('axe finds nothing in the $appearance appearance', async (look) => {
    const page = await goToFewRecords(
      await newPage({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true }),
    );
    await standing(page);
    expect(await violationsIn(page, look, scenes)).toEqual([]);
  });
});
