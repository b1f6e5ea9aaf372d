import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { browse, standing } from '../support/browse.ts';
import { goToFewRecords } from '../support/few-records.ts';
import { t } from '../support/say.ts';
import { appearances, violations, violationsIn, type Scene } from '../support/violations.ts';

const { open, newPage } = browse();

const press = (name: string) => (page: Page) => page.getByRole('button', { name, exact: true }).click();
const meeting = '2021-07-01-tashkent-hlpsd';

const scenes: Record<string, Scene> = {
  'the page': { search: '' },
  'a selection': { search: 'theme=border-management&city=dushanbe&years=2008-2024' },
  'nothing found': { search: 'theme=health&host=tm&years=2013-2014', part: 'main' },
  'an address that cannot be read': { search: 'foo=bar&theme=nonsense', part: '[role=alert]' },
  'a meeting that is not on record': { search: 'meeting=1999-01-01-nowhere-hlpsd', part: '[role=alert]' },
  'the bars as a table': {
    search: 'series=hlpsd',
    part: '#themes',
    shows: '#themes table',
    prepare: press(t.themes.asTable),
  },
  'the heat map': { search: 'theme=water&years=2021&chart=heat', part: '#themes', shows: '[role=grid] td' },
  'what stands out': { search: 'chart=insights', part: '#insights', shows: '#insights li' },
  'how that is computed': {
    search: 'chart=insights',
    part: '#insights',
    prepare: (page) => page.getByText(t.insights.how).click(),
  },
  'the levels': { search: 'series=hlpsd&chart=levels', part: '#levels', shows: '#levels td' },
  'the map with a chosen country': { search: 'host=uz&view=central-asia', part: '#map' },
  'the map as a list': { search: 'city=tashkent', part: '#map', prepare: press(t.map.asList) },
  'an opened meeting': { search: `meeting=${meeting}`, part: 'dialog[open]', shows: '#sources' },
  'two meetings side by side': {
    search: `compare=2020-10-20-video-hlpsd,${meeting}`,
    part: 'dialog[open]',
    shows: 'dialog[open] thead button',
  },
};

async function openFew(options = {}) {
  const page = await goToFewRecords(await newPage(options));
  await standing(page);
  return page;
}

describe('axe finds nothing', () => {
  it.each(appearances)('in any part of the page in the $appearance appearance', async (look) => {
    expect(await violationsIn(await openFew(), look, scenes)).toEqual([]);
  });

  it('in colours that the system forces', async () => {
    const page = await openFew({ forcedColors: 'active' });
    expect(await violationsIn(page, { appearance: 'light', rules: 'colours' }, scenes)).toEqual([]);
  });

  it('in the page with every card', async () => {
    expect(await violations(await open())).toEqual([]);
  });
});
