import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { addBit, noBits } from '../../src/model/bits.ts';
import { findLiftings } from '../../src/model/liftings.ts';
import { buildIndex } from '../../src/model/meeting-index.ts';
import { select } from '../../src/model/select.ts';
import { countFilters, everything, type Selection } from '../../src/model/selection.ts';
import { arbitraryOverview, arbitrarySelection } from '../support/arbitrary-selection.ts';
import { buildOverview } from '../support/built-overview.ts';

const filters: (keyof Selection)[][] = [
  ['themes', 'groups', 'match'],
  ['delegations'],
  ['levels'],
  ['hosts'],
  ['cities'],
  ['series'],
  ['seats'],
  ['scope'],
  ['years'],
  ['query'],
];
const without = (selection: Selection, filter: (keyof Selection)[]): Selection => ({
  ...selection,
  ...Object.fromEntries(filter.map((key) => [key, everything[key]])),
});

const arbitraryCase = arbitraryOverview.chain((overview) =>
  fc.record({
    index: fc.constant(buildIndex(overview)),
    selection: arbitrarySelection(overview),
    ids: fc.subarray(overview.meetings.map(({ id }) => id)),
  }),
);

type Case = typeof arbitraryCase extends fc.Arbitrary<infer Value> ? Value : never;

/** A law of the liftings of selections that no meeting passes. */
function law(
  holds: (liftings: ReturnType<typeof findLiftings>, example: Case & ReturnType<typeof find>) => void,
) {
  fc.assert(
    fc.property(arbitraryCase, (example) => {
      const { index, selection } = example;
      const searched = find(example);
      fc.pre(searched.count(selection) === 0);
      holds(findLiftings(index, selection, searched.found), { ...example, ...searched });
    }),
    { numRuns: 200 },
  );
}

function find({ index, selection, ids }: Case) {
  const bits = noBits(index.size);
  for (const id of ids) addBit(bits, index.positionOf(id)!);
  const found = selection.query ? bits : null;
  const count = (wanted: Selection) => select(index, wanted, wanted.query ? found : null).count;
  return { found, count };
}

describe(findLiftings, () => {
  it('promises exactly as many meetings as the selection without the filter has', () => {
    law((liftings, { count }) => {
      for (const lifting of liftings) expect(lifting.count).toBe(count(lifting.without));
    });
  });

  it('offers every filter whose lifting alone gives meetings, and no other', () => {
    law((liftings, { selection, count }) => {
      const giving = filters.map((filter) => without(selection, filter)).filter((left) => count(left) > 0);
      expect(new Set(liftings.map((lifting) => lifting.without))).toEqual(new Set(giving));
    });
  });

  it('takes back one active filter and leaves the others', () => {
    law((liftings, { selection }) => {
      for (const { only, without: left } of liftings) {
        expect(countFilters(only)).toBeGreaterThan(0);
        expect(countFilters(only) + countFilters(left)).toBe(countFilters(selection));
        const changed = filters.filter(
          (filter) => JSON.stringify(without(only, filter)) !== JSON.stringify(only),
        );
        expect(changed).toHaveLength(1);
        expect(left).toEqual(without(selection, changed[0]!));
      }
    });
  });

  it('puts first what gives most meetings', () => {
    law((liftings) => {
      const counts = liftings.map(({ count }) => count);
      expect(counts).toEqual(counts.toSorted((a, b) => b - a));
    });
  });
});

describe('water in Astana in 2019, of which there was none', () => {
  const index = buildIndex(
    buildOverview([
      { id: 'a', start_date: '2018-06-01', city: 'astana', country: 'KZ', themes: ['water'] },
      { id: 'b', start_date: '2019-06-01', city: 'astana', country: 'KZ', themes: ['drugs'] },
      { id: 'c', start_date: '2019-07-01', city: 'astana', country: 'KZ', themes: ['energy'] },
    ]),
  );
  const selection = {
    ...everything,
    themes: ['water'],
    cities: ['astana'],
    years: { from: 2019, to: 2019 },
  };

  it('is found by lifting the theme or the year; lifting the city gives nothing', () => {
    expect(findLiftings(index, selection, null)).toEqual([
      { only: { ...everything, themes: ['water'] }, without: { ...selection, themes: [] }, count: 2 },
      { only: { ...everything, years: selection.years }, without: { ...selection, years: null }, count: 1 },
    ]);
  });

  it('leaves nothing to lift where a search found nothing either', () => {
    const nothing = noBits(index.size);
    expect(findLiftings(index, { ...selection, query: 'atlantis' }, nothing)).toEqual([]);
  });

  it('drops what a search found where the search is lifted', () => {
    const searched = { ...everything, cities: ['astana'], query: 'atlantis' };
    const found = noBits(index.size);
    expect(findLiftings(index, searched, found)).toEqual([
      { only: { ...everything, query: 'atlantis' }, without: { ...searched, query: '' }, count: 3 },
    ]);
  });
});
