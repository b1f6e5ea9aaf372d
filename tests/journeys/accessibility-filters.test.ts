import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { browse, standing } from '../support/browse.ts';
import { goToFewRecords } from '../support/few-records.ts';
import { opens, t } from '../support/say.ts';
import { appearances, violationsIn, type Scene } from '../support/violations.ts';

const { newPage } = browse();

const medium = { width: 1024, height: 768 };
const opened = '[popover]:popover-open';
const filters = `section[aria-label=${t.filters.title}]`;

const open = (name: string) => (page: Page) =>
  page
    .locator(filters)
    .getByRole('button', { name: opens(name) })
    .click();
const facet = (name: string, search = ''): Scene => ({
  search,
  part: opened,
  prepare: open(name),
});

const popovers: Record<string, Scene> = {
  'the bar at rest': { search: '', part: filters },
  'the bar with choices': { search: 'theme=water&host=uz&years=2010-2020&q=border', part: filters },
  themes: facet(t.filters.themes, 'theme=water&group=economy-connectivity'),
  delegations: facet(t.filters.delegations, 'delegation=uzbekistan'),
  hosts: facet(t.filters.hosts, 'host=uz,kz'),
  cities: facet(t.filters.cities),
  series: facet(t.filters.series, 'series=hlpsd'),
  levels: facet(t.filters.levels),
  'the seats behind More filters': facet(t.filters.more, 'seat=video'),
  'a facet in which nothing is found': {
    ...facet(t.filters.themes),
    prepare: async (page) => {
      await open(t.filters.themes)(page);
      await page
        .getByRole('searchbox', { name: t.filters.find(t.filters.themes) })
        .fill('nothing of the kind');
    },
  },
  'the order of the cards': {
    search: 'sort=sources',
    part: '#meetings > header',
    prepare: (page) => page.getByRole('combobox', { name: t.meetings.sort }).focus(),
  },
};

const narrower: Record<string, Scene> = {
  'what does not fit': facet(t.filters.more, 'years=2010-2020'),
  'an unfolded facet': {
    ...facet(t.filters.more, 'delegation=none'),
    prepare: async (page) => {
      await open(t.filters.more)(page);
      await page.locator(opened).getByText(t.filters.levels, { exact: true }).click();
    },
  },
};

async function openFew(options: Parameters<typeof newPage>[0]) {
  const page = await goToFewRecords(await newPage(options));
  await standing(page);
  return page;
}

describe.each(appearances)('axe finds nothing in the $appearance appearance', (look) => {
  it('in the popovers of the filter bar', async () => {
    expect(await violationsIn(await openFew({}), look, popovers)).toEqual([]);
  });

  it('in More filters on a narrower window', async () => {
    expect(await violationsIn(await openFew({ viewport: medium }), look, narrower)).toEqual([]);
  });
});
