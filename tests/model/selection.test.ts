import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { buildIndex } from '../../src/model/meeting-index.ts';
import {
  countFilters,
  everything,
  isEverything,
  toggleCell,
  togglePlace,
  toggleValue,
} from '../../src/model/selection.ts';
import type { Facet, Selection } from '../../src/model/selection.ts';
import { arbitraryOverview, arbitrarySelection } from '../support/arbitrary-selection.ts';
import { buildOverview } from '../support/built-overview.ts';
import { passes, spellOut } from '../support/plain-rows.ts';

const choose = (part: Partial<Selection>): Selection => ({ ...everything, ...part });

describe(toggleValue, () => {
  it('keeps the chosen values sorted', () => {
    const chosen = toggleValue(choose({ cities: ['brussels', 'tashkent'] }), 'cities', 'riga');
    expect(chosen.cities).toEqual(['brussels', 'riga', 'tashkent']);
  });

  it('takes a chosen value back and leaves the other facets alone', () => {
    const chosen = choose({ themes: ['drugs', 'water'], hosts: ['UZ'] });
    expect(toggleValue(chosen, 'themes', 'drugs')).toEqual(choose({ themes: ['water'], hosts: ['UZ'] }));
  });

  it('gives the start when done twice', () => {
    const facets: readonly Facet[] = [
      'themes',
      'groups',
      'delegations',
      'levels',
      'hosts',
      'cities',
      'series',
    ];
    fc.assert(
      fc.property(
        arbitraryOverview.chain(arbitrarySelection),
        fc.constantFrom(...facets),
        fc.constantFrom('theme-1', 'crime', 'eu', 'none', 'UZ', 'city-1', 'series-6'),
        (selection, facet, value) => {
          const before = structuredClone(selection);
          expect(toggleValue(toggleValue(selection, facet, value), facet, value)).toEqual(before);
          expect(selection).toEqual(before);
        },
      ),
    );
  });
});

describe(toggleCell, () => {
  it('chooses the theme and the year', () => {
    const chosen = toggleCell(choose({ groups: ['violence-crime'] }), 'water', 2019);
    expect(chosen).toEqual(
      choose({ groups: ['violence-crime'], themes: ['water'], years: { from: 2019, to: 2019 } }),
    );
  });

  it('takes both back at a second click', () => {
    expect(toggleCell(toggleCell(everything, 'water', 2019), 'water', 2019)).toEqual(everything);
  });

  it('keeps a chosen theme when the year is another', () => {
    const chosen = choose({ themes: ['water'], years: { from: 2015, to: 2019 } });
    expect(toggleCell(chosen, 'water', 2019)).toEqual(
      choose({ themes: ['water'], years: { from: 2019, to: 2019 } }),
    );
  });

  it('adds another theme of the same year', () => {
    const chosen = toggleCell(toggleCell(everything, 'water', 2019), 'drugs', 2019);
    expect(chosen).toEqual(choose({ themes: ['drugs', 'water'], years: { from: 2019, to: 2019 } }));
  });
});

describe(togglePlace, () => {
  const index = buildIndex(
    buildOverview([
      { id: 'a', city: 'tashkent', country: 'UZ' },
      { id: 'b', city: 'astana', country: 'KZ' },
      { id: 'c', city: 'almaty', country: 'KZ' },
      { id: 'd', country: 'UZ' },
      { id: 'e', format: 'video' },
    ]),
  );
  const click = (part: Partial<Selection>, kind: 'cities' | 'hosts' | 'seats', value: string) => {
    const { cities, hosts, seats } = togglePlace(choose(part), kind, value, index);
    return [...cities, ...hosts, ...seats];
  };

  it('a city drops seats and other host countries than its own', () => {
    expect(click({ hosts: ['KZ', 'UZ'], seats: ['video'] }, 'cities', 'astana')).toEqual(['astana', 'KZ']);
    expect(click({ cities: ['tashkent'], hosts: ['UZ'] }, 'cities', 'astana')).toEqual([
      'astana',
      'tashkent',
    ]);
  });

  it('a host country drops cities outside the chosen countries, and meetings by video', () => {
    expect(click({ cities: ['astana', 'tashkent'] }, 'hosts', 'UZ')).toEqual(['tashkent', 'UZ']);
    expect(click({ seats: ['unrecorded', 'video'] }, 'hosts', 'UZ')).toEqual(['UZ', 'unrecorded']);
    expect(click({ seats: ['unrecorded'] }, 'hosts', 'KZ')).toEqual(['KZ']);
  });

  it('a seat drops cities, and host countries without such a meeting', () => {
    expect(click({ cities: ['tashkent'], hosts: ['UZ'] }, 'seats', 'unrecorded')).toEqual([
      'UZ',
      'unrecorded',
    ]);
    expect(click({ cities: ['tashkent'], hosts: ['UZ'] }, 'seats', 'video')).toEqual(['video']);
    expect(click({ hosts: ['UZ'], seats: ['unrecorded'] }, 'seats', 'video')).toEqual([
      'unrecorded',
      'video',
    ]);
  });

  it('takes a chosen place back, and what has become impossible with it', () => {
    expect(click({ cities: ['astana', 'tashkent'], hosts: ['KZ'] }, 'cities', 'tashkent')).toEqual([
      'astana',
      'KZ',
    ]);
    expect(click({ cities: ['astana'], hosts: ['KZ', 'UZ'] }, 'hosts', 'KZ')).toEqual(['UZ']);
    expect(click({ hosts: ['KZ'] }, 'hosts', 'KZ')).toEqual([]);
  });

  it('leaves the other filters alone', () => {
    const chosen = choose({ themes: ['water'], seats: ['video'], query: 'roadmap' });
    const clicked = togglePlace(chosen, 'cities', 'astana', index);
    expect(clicked).toEqual({ ...chosen, cities: ['astana'], seats: [] });
  });

  const arbitraryClick = arbitraryOverview.chain((overview) =>
    fc.record({
      overview: fc.constant(overview),
      selection: arbitrarySelection(overview),
      place: fc.constantFrom(
        ...overview.cities.map(({ id }) => ['cities', id] as const),
        ...['KZ', 'UZ', 'KG', 'BE'].map((country) => ['hosts', country] as const),
        ...['video', 'unrecorded'].map((seat) => ['seats', seat] as const),
      ),
    }),
  );

  it('never leaves a combination of places that no meeting has, unless the places clicked had none by themselves', () => {
    fc.assert(
      fc.property(arbitraryClick, ({ overview, selection, place: [kind, value] }) => {
        const { rows } = spellOut(overview);
        const isHeld = (places: Partial<Selection>) => rows.some((row) => passes(row, choose(places)));
        const clicked = togglePlace(selection, kind, value, buildIndex(overview));
        fc.pre(isHeld({ [kind]: clicked[kind] }));
        const { cities, hosts, seats, ...others } = clicked;
        expect(isHeld({ cities, hosts, seats })).toBe(true);
        expect({ ...selection, ...others }).toEqual(selection);
      }),
      { numRuns: 1000 },
    );
  });
});

describe(countFilters, () => {
  it('counts each value, and scope, years and query once each', () => {
    const chosen = choose({
      themes: ['drugs', 'water'],
      hosts: ['UZ'],
      scope: 'core',
      years: { from: 2015, to: 2020 },
      query: 'two words',
    });
    expect(countFilters(chosen)).toBe(6);
  });
});

describe(isEverything, () => {
  it('is so without filters, whatever would have to match', () => {
    expect(isEverything(everything)).toBe(true);
    expect(isEverything(choose({ match: 'all' }))).toBe(true);
    expect(isEverything(choose({ seats: ['video'] }))).toBe(false);
  });
});
