import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { buildIndex } from '../../src/model/meeting-index.ts';
import { arbitraryOverview } from '../support/arbitrary-selection.ts';
import { buildOverview } from '../support/built-overview.ts';

describe(buildIndex, () => {
  const index = buildIndex(
    buildOverview([
      { id: 'z', start_date: '2019-03' },
      { id: 'b', start_date: '2016-03-01' },
      { id: 'a', start_date: '2016-03-01', country: 'FR' },
      { id: 'c', start_date: '2016' },
    ]),
  );

  it('orders meetings by date, then id, and finds each at its position', () => {
    expect(index.meetings.map(({ id }) => id)).toEqual(['c', 'a', 'b', 'z']);
    expect(index.positionOf('b')).toBe(2);
    expect(index.positionOf('nowhere')).toBeUndefined();
    expect(index.positionOf('constructor')).toBeUndefined();
  });

  it('has every year from the first to the last, those without meetings too', () => {
    expect(index.years).toEqual([2016, 2017, 2018, 2019]);
    expect([index.firstYear, index.lastYear]).toEqual([2016, 2019]);
    expect([...index.yearStarts]).toEqual([0, 3, 3, 3, 4]);
  });

  it('knows as hosts the countries of the cities and of the meetings', () => {
    expect([...index.facets.hosts.keys()]).toEqual(['BE', 'FR', 'KZ', 'UZ']);
  });

  it('lists levels from the highest, silence last', () => {
    const levels = [...index.facets.levels.keys()];
    expect([levels[0], levels.at(-2), levels.at(-1)]).toEqual(['head-of-state', 'other', 'none']);
    expect([...index.facets.delegations.keys()].at(-1)).toBe('none');
  });

  it('looks up the tables by id', () => {
    expect(index.cities.get('tashkent')?.name).toBe('Tashkent');
    expect(index.themes.get('water')?.group).toBe('resources-climate');
  });

  it('passes over ids that no table knows', () => {
    const odd = buildIndex(
      buildOverview([{ id: 'a', themes: ['atlantis'], city: 'atlantis', present: ['x'] }]),
    );
    expect([...odd.facets.themes.keys()]).not.toContain('atlantis');
    expect(odd.size).toBe(1);
  });

  it('holds a record without meetings', () => {
    const empty = buildIndex(buildOverview([]));
    expect([empty.size, empty.years, empty.firstYear, empty.lastYear]).toEqual([0, [], 0, 0]);
  });

  it('leaves the overview as it was', () => {
    fc.assert(
      fc.property(arbitraryOverview, (overview) => {
        const before = structuredClone(overview);
        buildIndex(overview);
        expect(overview).toEqual(before);
      }),
      { numRuns: 30 },
    );
  });
});
