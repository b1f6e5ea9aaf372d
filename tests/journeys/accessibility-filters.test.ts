import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { browse, standing } from '../support/browse.ts';
import { serveFewRecords } from '../support/few-records.ts';
import { appearances, violationsIn, type Scene } from '../support/violations.ts';

const { newPage } = browse();

const medium = { width: 1024, height: 768 };
const opened = '[popover]:popover-open';
const filters = 'section[aria-label=Filters]';

const open = (name: RegExp) => (page: Page) => page.locator(filters).getByRole('button', { name }).click();
const facet = (name: string, search = ''): Scene => ({
  search,
  part: opened,
  prepare: open(new RegExp(`^${name}`)),
});

const popovers: Record<string, Scene> = {
  'the bar at rest': { search: '', part: filters },
  'the bar with choices': { search: 'theme=water&host=uz&years=2010-2020&q=border', part: filters },
  themes: facet('Theme', 'theme=water&group=economy-connectivity'),
  delegations: facet('Delegation', 'delegation=uzbekistan'),
  hosts: facet('Host', 'host=uz,kz'),
  cities: facet('City'),
  series: facet('Series', 'series=hlpsd'),
  levels: facet('Level'),
  'the seats behind More filters': facet('More filters', 'seat=video'),
  'a facet in which nothing is found': {
    ...facet('Theme'),
    prepare: async (page) => {
      await open(/^Theme/)(page);
      await page.getByRole('searchbox', { name: 'Find in Theme' }).fill('nothing of the kind');
    },
  },
  'the order of the cards': {
    search: 'sort=sources',
    part: '#meetings > header',
    prepare: (page) => page.getByRole('combobox', { name: 'Sort by' }).focus(),
  },
};

const narrower: Record<string, Scene> = {
  'what does not fit': facet('More filters', 'years=2010-2020'),
  'an unfolded facet': {
    ...facet('More filters', 'delegation=none'),
    prepare: async (page) => {
      await open(/^More filters/)(page);
      await page.locator(opened).getByText('Level', { exact: true }).click();
    },
  },
};

async function openFew(options: Parameters<typeof newPage>[0]) {
  const page = await newPage(options);
  await serveFewRecords(page);
  await page.goto('');
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
