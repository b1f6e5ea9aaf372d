import crossfilter from 'crossfilter2';

import type { Selected } from '../../src/model/select.ts';
import type { Selection } from '../../src/model/selection.ts';
import type { Rows } from '../support/plain-rows.ts';
import { buildAgenda } from './crossfilter-agenda.ts';
import { fillCounts, listFacet, singleFacet } from './crossfilter-facets.ts';
import type { CrossfilterFacet } from './crossfilter-facets.ts';
import { buildPlaces } from './crossfilter-places.ts';

/** Answers a selection with all counts, without a query. */
export type Engine = (selection: Selection) => Selected;

const isIn = (chosen: readonly string[]) =>
  chosen.length ? (value: string) => chosen.includes(value) : null;

/** The selection engine on crossfilter2. All themes at once, which a list cannot ask for, are asked meeting by meeting. */
export function buildCrossfilter({ rows, values, years }: Rows): Engine {
  const records = crossfilter([...rows]);
  const positionOf = new Map(rows.map((row, position) => [row, position]));
  const anyTheme = listFacet(records, (row) => [...row.themes, ...row.groups]);
  const allThemes = singleFacet(records, (row) => positionOf.get(row)!);
  const delegations = listFacet(records, (row) => row.delegations);
  const levels = listFacet(records, (row) => row.levels);
  const series = singleFacet(records, (row) => row.series[0]!);
  const scope = singleFacet(records, (row) => (row.isCore ? 'core' : 'wider'));
  const year = singleFacet(records, (row) => row.year);
  const places = buildPlaces(records, values);
  const agenda = buildAgenda(records, values, years);

  return (selection) => {
    const themes = [...selection.themes, ...selection.groups];
    const isAll = selection.match === 'all' && themes.length > 0;
    const hasAll = (position: number) => {
      const row = rows[position]!;
      return themes.every((id) => row.themes.includes(id) || row.groups.includes(id));
    };
    const range = selection.years;
    anyTheme.filter(themes, isAll ? null : isIn(themes));
    allThemes.filter(themes, isAll ? hasAll : null);
    delegations.filter(selection.delegations, isIn(selection.delegations));
    levels.filter(selection.levels, isIn(selection.levels));
    series.filter(selection.series, isIn(selection.series));
    scope.filter('core', selection.scope === 'core' ? isIn(['core']) : null);
    year.filter(range, range && ((value) => value >= range.from && value <= range.to));
    places.filter(selection);

    const selected = agenda();
    const totals = [...selected.themeTotals, ...selected.groupTotals];
    const themeIds = [...values.themes, ...values.groups];
    const byTheme = isAll ? themeIds.map((id, i) => [id, totals[i]!] as const) : entriesOf(anyTheme);
    const byScope = fillCounts(['core', 'wider'], entriesOf(scope));
    const { facets, map } = places.count(selection);
    const positions = Uint32Array.from(records.allFiltered(), (row) => positionOf.get(row)!);
    return {
      count: positions.length,
      total: rows.length,
      positions,
      facets: {
        themes: fillCounts(values.themes, byTheme),
        groups: fillCounts(values.groups, byTheme),
        delegations: fillCounts(values.delegations, entriesOf(delegations)),
        levels: fillCounts(values.levels, entriesOf(levels)),
        series: fillCounts(values.series, entriesOf(series)),
        ...facets,
        scope: { all: byScope.get('core')! + byScope.get('wider')!, core: byScope.get('core')! },
      },
      years: Uint32Array.from(fillCounts(years, entriesOf(year)).values()),
      map,
      agenda: selected,
    };
  };
}

const entriesOf = <Value>(facet: CrossfilterFacet<Value>) =>
  facet.count().map(({ key, value }) => [key, value] as const);
