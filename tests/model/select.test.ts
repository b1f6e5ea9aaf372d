import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { addBit, noBits } from '../../src/model/bits.ts';
import { buildIndex } from '../../src/model/meeting-index.ts';
import type { MeetingIndex } from '../../src/model/meeting-index.ts';
import { select } from '../../src/model/select.ts';
import type { Selected } from '../../src/model/select.ts';
import { everything } from '../../src/model/selection.ts';
import type { Selection } from '../../src/model/selection.ts';
import { arbitraryOverview, arbitrarySelection } from '../support/arbitrary-selection.ts';
import { buildOverview } from '../support/built-overview.ts';
import { passes, spellOut } from '../support/plain-rows.ts';
import { plainSelect } from '../support/plain-select.ts';

const arbitraryCase = arbitraryOverview.chain((overview) =>
  fc.record({
    overview: fc.constant(overview),
    selection: arbitrarySelection(overview),
    found: fc.option(fc.subarray(overview.meetings.map(({ id }) => id)), { freq: 2 }),
  }),
);

describe(select, () => {
  it('selects the meetings that a plain filter selects, in order of date', () => {
    law(({ index, selection, ids, plain, selected }) => {
      const rows = plain.rows.filter((row) => passes(row, selection) && (ids?.includes(row.id) ?? true));
      expect(idsOf(index, selected)).toEqual(rows.map(({ id }) => id));
      expect([selected.count, selected.total]).toEqual([rows.length, plain.rows.length]);
    });
  });

  it('counts each facet with every filter but its own', () => {
    law(({ selected, expected }) => {
      expect(selected.facets).toEqual(expected.facets);
    });
  });

  it('counts the years with every filter but the years', () => {
    law(({ selected, expected }) => {
      expect(selected.years).toEqual(expected.years);
    });
  });

  it('counts the places on the map with every filter but city, host country and seat', () => {
    law(({ selected, expected }) => {
      expect(selected.map).toEqual(expected.map);
    });
  });

  it('counts the themes of each year with every filter', () => {
    law(({ selected, expected }) => {
      expect(selected.agenda).toEqual(expected.agenda);
    });
  });

  it('leaves what it is given as it was, and gives the same answer again', () => {
    law(({ index, selection, found, selected }) => {
      const before = structuredClone([index.overview, index.facets, index.core, selection, found]);
      expect(select(index, selection, found)).toEqual(selected);
      expect([index.overview, index.facets, index.core, selection, found]).toEqual(before);
    });
  });
});

describe('a record of five meetings', () => {
  const index = buildIndex(
    buildOverview([
      { id: 'a', start_date: '2017', city: 'tashkent', country: 'UZ', themes: ['water', 'energy'] },
      { id: 'b', start_date: '2019-03-23', city: 'astana', country: 'KZ', themes: ['terrorism', 'drugs'] },
      { id: 'c', start_date: '2019', format: 'video', themes: ['terrorism'], present: ['eu', 'afghanistan'] },
      { id: 'd', start_date: '2020-02', country: 'UZ', themes: ['water'], levels: ['minister'] },
      {
        id: 'e',
        start_date: '2020-02-03',
        series: 'economic-forum',
        themes: ['drugs'],
        absent: ['uzbekistan'],
      },
    ]),
  );
  const idsWith = (part: Partial<Selection>) =>
    Array.from(select(index, { ...everything, ...part }, null).positions, (p) => index.meetings[p]!.id).join(
      '',
    );

  it('is selected as a whole when no filter is active', () => {
    expect(idsWith({})).toBe('acbde');
  });

  it('counts a theme group once for a meeting with two of its themes', () => {
    const { agenda } = select(index, everything, null);
    expect(agenda.years).toEqual([2017, 2018, 2019, 2020]);
    expect(agenda.groups.map((row) => [...row])).toEqual([
      [0, 0, 2, 1],
      [1, 0, 0, 1],
    ]);
    expect([...agenda.themeTotals]).toEqual([2, 2, 2, 1]);
    expect([...agenda.meetings]).toEqual([1, 0, 2, 2]);
  });

  it('takes any theme or any theme of a group, or all of them', () => {
    expect(idsWith({ themes: ['drugs', 'terrorism'] })).toBe('cbe');
    expect(idsWith({ themes: ['drugs', 'terrorism'], match: 'all' })).toBe('b');
    expect(idsWith({ themes: ['energy'], groups: ['violence-crime'] })).toBe('acbe');
    expect(idsWith({ themes: ['drugs'], groups: ['violence-crime'], match: 'all' })).toBe('be');
  });

  it('knows recorded presence from silence: a recorded absence is not silence', () => {
    expect(idsWith({ delegations: ['afghanistan'] })).toBe('c');
    expect(idsWith({ delegations: ['none'] })).toBe('abd');
    expect(idsWith({ delegations: ['uzbekistan'] })).toBe('');
  });

  it('finds the meetings without a recorded level', () => {
    expect(idsWith({ levels: ['none'] })).toBe('acbe');
    expect(idsWith({ levels: ['minister', 'none'] })).toBe('acbde');
  });

  it('keeps meetings by video apart from meetings whose place nobody recorded', () => {
    expect(idsWith({ seats: ['video'] })).toBe('c');
    expect(idsWith({ seats: ['unrecorded'] })).toBe('de');
    expect(idsWith({ seats: ['unrecorded'], hosts: ['UZ'] })).toBe('d');
  });

  it('takes both ends of a range of years, and dates known by the year alone', () => {
    expect(idsWith({ years: { from: 2017, to: 2019 } })).toBe('acb');
    expect(idsWith({ years: { from: 2018, to: 2018 } })).toBe('');
  });

  it('keeps to the political and security dialogue on request', () => {
    expect(idsWith({ scope: 'core' })).toBe('acbd');
    expect(select(index, { ...everything, scope: 'core' }, null).facets.scope).toEqual({ all: 5, core: 4 });
  });

  it('offers other cities while one is chosen, on the map and in the facet', () => {
    const { map, facets, count } = select(index, { ...everything, cities: ['astana'], hosts: ['KZ'] }, null);
    expect(count).toBe(1);
    expect(map.cities.get('tashkent')).toBe(1);
    expect(map.seats.get('video')).toBe(1);
    expect(facets.cities.get('tashkent')).toBe(0);
    expect(facets.hosts.get('UZ')).toBe(0);
    expect(facets.cities.get('almaty')).toBe(0);
  });

  it('selects nothing for a value that is not on record', () => {
    expect(idsWith({ cities: ['atlantis'] })).toBe('');
    expect(idsWith({ themes: ['atlantis', 'water'] })).toBe('ad');
    expect(idsWith({ themes: ['atlantis', 'water'], match: 'all' })).toBe('');
  });
});

type Case = typeof arbitraryCase extends fc.Arbitrary<infer Value> ? Value : never;

function law(holds: (example: ReturnType<typeof answer>) => void) {
  fc.assert(
    fc.property(arbitraryCase, (example) => holds(answer(example))),
    { numRuns: 300 },
  );
}

function answer({ overview, selection, found: ids }: Case) {
  const index = buildIndex(overview);
  const found = ids && noBits(index.size);
  for (const id of ids ?? []) addBit(found!, index.positionOf(id)!);
  const plain = spellOut(overview);
  const expected = plainSelect(plain, selection, ids && new Set(ids));
  return { index, selection, ids, found, plain, expected, selected: select(index, selection, found) };
}

function idsOf(index: MeetingIndex, { positions }: Selected): string[] {
  return Array.from(positions, (position) => index.meetings[position]!.id);
}
