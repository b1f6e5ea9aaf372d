import type { Crossfilter } from 'crossfilter2';

import type { ThemesByYear } from '../../src/model/themes-by-year.ts';
import type { Row, Rows } from '../support/plain-rows.ts';

/** Keeps the themes by year of the selected meetings by adding and removing each meeting as filters change. */
export function buildAgenda(
  records: Crossfilter<Row>,
  values: Rows['values'],
  years: Rows['years'],
): () => ThemesByYear {
  const first = years[0] ?? 0;
  const rowOfTheme = new Map(values.themes.map((theme, i) => [theme, i]));
  const rowOfGroup = new Map(values.groups.map((group, i) => [group, i]));
  const noCounts = () => ({
    meetings: new Uint32Array(years.length),
    themes: values.themes.map(() => new Uint32Array(years.length)),
    groups: values.groups.map(() => new Uint32Array(years.length)),
  });
  type Counts = ReturnType<typeof noCounts>;
  const change = (step: 1 | -1) => (counts: Counts, row: Row) => {
    const year = row.year - first;
    counts.meetings[year]! += step;
    for (const theme of row.themes) counts.themes[rowOfTheme.get(theme)!]![year]! += step;
    for (const group of row.groups) counts.groups[rowOfGroup.get(group)!]![year]! += step;
    return counts;
  };
  const kept = records.groupAll<Counts>().reduce(change(1), change(-1), noCounts);
  return () => {
    const { meetings, themes, groups } = structuredClone(kept.value());
    return {
      years,
      meetings,
      groups,
      themes,
      groupTotals: Uint32Array.from(groups, sum),
      themeTotals: Uint32Array.from(themes, sum),
    };
  };
}

const sum = (row: Uint32Array) => row.reduce((total, count) => total + count, 0);
