import type { Selected } from '../../src/model/select.ts';
import type { Facet, Seat, Selection } from '../../src/model/selection.ts';
import { passes } from './plain-rows.ts';
import type { Row, Rows } from './plain-rows.ts';

/** The selection engine without an index: a plain filter of all meetings for each part of the page; `found` holds ids. */
export function plainSelect(
  { rows, values, years }: Rows,
  selection: Selection,
  found: ReadonlySet<string> | null = null,
): Selected {
  const without = (part: Partial<Selection>) => {
    const filters = { ...selection, ...part };
    return rows.filter((row) => passes(row, filters) && (found?.has(row.id) ?? true));
  };
  const all = without({});
  const chosen = new Set(all);
  const anyThemes = selection.match === 'all' ? all : without({ themes: [], groups: [] });
  const anyScope = without({ scope: 'all' });
  const onMap = without({ cities: [], hosts: [], seats: [] });
  const count = (facet: Facet, passing: readonly Row[]) => countByValue(values[facet], passing, facet);
  const rowsByYear = (facet: Facet) => countByValueAndYear(values[facet], years, all, facet);
  const total = (facet: Facet) => Uint32Array.from(count(facet, all).values());
  return {
    count: all.length,
    total: rows.length,
    positions: Uint32Array.from(rows.flatMap((row, position) => (chosen.has(row) ? position : []))),
    facets: {
      themes: count('themes', anyThemes),
      groups: count('groups', anyThemes),
      delegations: count('delegations', without({ delegations: [] })),
      levels: count('levels', without({ levels: [] })),
      hosts: count('hosts', without({ hosts: [] })),
      cities: count('cities', without({ cities: [] })),
      series: count('series', without({ series: [] })),
      seats: count('seats', without({ seats: [] })),
      scope: { all: anyScope.length, core: anyScope.filter(({ isCore }) => isCore).length },
    },
    years: countByYear(years, without({ years: null })),
    map: {
      cities: count('cities', onMap),
      hosts: count('hosts', onMap),
      seats: count('seats', onMap) as Map<Seat, number>,
    },
    agenda: {
      years,
      meetings: countByYear(years, all),
      groups: rowsByYear('groups'),
      themes: rowsByYear('themes'),
      groupTotals: total('groups'),
      themeTotals: total('themes'),
    },
  };
}

function countByValue(values: readonly string[], rows: readonly Row[], facet: Facet): Map<string, number> {
  const counts = new Map(values.map((value) => [value, 0]));
  for (const row of rows) {
    for (const value of row[facet]) {
      const count = counts.get(value);
      if (count !== undefined) counts.set(value, count + 1);
    }
  }
  return counts;
}

function countByYear(years: readonly number[], rows: readonly Row[]): Uint32Array {
  const counts = new Uint32Array(years.length);
  for (const { year } of rows) counts[year - years[0]!]! += 1;
  return counts;
}

function countByValueAndYear(
  values: readonly string[],
  years: readonly number[],
  rows: readonly Row[],
  facet: Facet,
): Uint32Array[] {
  const counts = new Map(values.map((value) => [value, new Uint32Array(years.length)]));
  for (const row of rows) {
    for (const value of row[facet]) counts.get(value)![row.year - years[0]!]! += 1;
  }
  return [...counts.values()];
}
