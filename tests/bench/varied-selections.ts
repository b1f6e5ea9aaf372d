import { everything } from '../../src/model/selection.ts';
import type { Selection } from '../../src/model/selection.ts';

const parts: readonly Partial<Selection>[] = [
  {},
  { themes: ['theme-1'] },
  { themes: ['theme-1', 'theme-5', 'theme-9'] },
  { themes: ['theme-1', 'theme-13'], match: 'all' },
  { groups: ['crime'] },
  { groups: ['crime', 'economy'], match: 'all' },
  { themes: ['theme-20'], groups: ['borders', 'digital'] },
  { delegations: ['kazakhstan'] },
  { delegations: ['none'] },
  { delegations: ['guest-3', 'uzbekistan'], scope: 'core' },
  { levels: ['minister'] },
  { levels: ['foreign-minister', 'none'] },
  { hosts: ['UZ'] },
  { hosts: ['BE', 'KZ'], themes: ['theme-2'] },
  { cities: ['city-1'] },
  { cities: ['city-1', 'city-15'], hosts: ['KZ'] },
  { seats: ['video'] },
  { seats: ['unrecorded'], hosts: ['KG', 'UZ'] },
  { series: ['series-1', 'series-9'] },
  { scope: 'core' },
  { years: { from: 2012, to: 2018 } },
  { years: { from: 2019, to: 2019 }, themes: ['theme-7'] },
  { years: { from: 2010, to: 2024 }, scope: 'core', delegations: ['turkmenistan'], groups: ['climate'] },
  {
    themes: ['theme-3'],
    groups: ['society'],
    delegations: ['kazakhstan', 'tajikistan'],
    levels: ['commissioner', 'minister', 'none'],
    hosts: ['BE', 'KZ', 'TM', 'UZ'],
    cities: ['city-1', 'city-4', 'city-5', 'city-6'],
    series: ['series-2', 'series-3', 'series-4'],
    scope: 'core',
    years: { from: 2008, to: 2025 },
  },
];

/** From no filter at all to every filter at once, over the values of generated overviews. */
export const variedSelections: readonly Selection[] = parts.map((part) =>
  Object.assign({}, everything, part),
);
