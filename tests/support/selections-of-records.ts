import * as fc from 'fast-check';

import type { Facet, Selection } from '../../src/model/selection.ts';
import type { Row, Rows } from './plain-rows.ts';

const parameters = {
  themes: 'theme',
  groups: 'group',
  delegations: 'delegation',
  levels: 'level',
  hosts: 'host',
  cities: 'city',
  series: 'series',
  seats: 'seat',
} as const satisfies Record<Facet, string>;
const facets = Object.keys(parameters) as Facet[];

/** No filter at all. */
export const unfiltered: Selection = {
  themes: [],
  groups: [],
  match: 'any',
  delegations: [],
  levels: [],
  hosts: [],
  cities: [],
  series: [],
  seats: [],
  scope: 'all',
  years: null,
  query: '',
};

/** Different selections among the published ids, always the same: the first has no filter, some pass no meeting. */
export function selectionsOfRecords(rows: Rows, queries: readonly string[], howMany: number): Selection[] {
  const selections = fc.constantFrom(...rows.rows).chain((row) => arbitraryAround(row, rows, queries));
  const all = [unfiltered, ...fc.sample(fc.noBias(selections), { seed: 2026, numRuns: 2 * howMany })];
  const different = new Map(all.map((selection) => [addressOf(selection), selection]));
  return [...different.values()].slice(0, howMany);
}

function arbitraryAround(row: Row, { values, years }: Rows, queries: readonly string[]) {
  const anyOf = (facet: Facet) => {
    const own = row[facet].filter((value) => values[facet].includes(value));
    const known = fc.constantFrom(...values[facet]);
    const value = own.length > 0 ? fc.oneof({ weight: 8, arbitrary: fc.constantFrom(...own) }, known) : known;
    return fc.uniqueArray(value, { minLength: 1, maxLength: 3 });
  };
  const year = fc.constantFrom(...years);
  const filters: Record<string, fc.Arbitrary<unknown>> = {
    ...Object.fromEntries(facets.map((facet) => [facet, anyOf(facet)])),
    scope: fc.constant('core'),
    years: fc
      .tuple(year, year, fc.boolean())
      .map(([a, b, isOne]) => ({ from: Math.min(a, b), to: isOne ? Math.min(a, b) : Math.max(a, b) })),
    query: fc.constantFrom(...queries),
  };
  const names = fc.subarray(Object.keys(filters), { minLength: 1, maxLength: 4 });
  return fc
    .tuple(fc.record(filters), names, fc.constantFrom('any', 'all'))
    .map(([all, chosen, match]): Selection => {
      const part = Object.fromEntries(chosen.map((name) => [name, all[name]]));
      const isAgenda = chosen.includes('themes') || chosen.includes('groups');
      return Object.assign({}, unfiltered, part, isAgenda && { match });
    });
}

/** The address of a selection as PRODUCT words it, without the codec of the page. */
export function addressOf(selection: Selection, others: Readonly<Record<string, string>> = {}): string {
  const { match, scope, years, query } = selection;
  const all = {
    ...Object.fromEntries(facets.map((facet) => [parameters[facet], selection[facet].join(',')])),
    match,
    scope,
    years: years ? `${years.from}-${years.to}` : '',
    q: query,
    ...others,
  };
  const given = Object.entries(all).filter(([, text]) => text !== '');
  const written = given.map(([name, text]) => `${name}=${encodeURIComponent(text.toLowerCase())}`);
  return `?${written.join('&')}`;
}
