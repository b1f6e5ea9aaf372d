import { countCommonBetween } from './bits.ts';
import type { Bits } from './bits.ts';
import type { MeetingIndex } from './meeting-index.ts';

/** How many meetings took up each theme in each year; rows of counts run parallel to `years`. */
export type ThemesByYear = {
  years: readonly number[];
  /** All meetings of the year, whatever their themes. */
  meetings: Uint32Array;
  /** For each group in the order of the codebook: meetings with any theme of the group, each counted once. */
  groups: Uint32Array[];
  /** For each theme in the order of the codebook. */
  themes: Uint32Array[];
  groupTotals: Uint32Array;
  themeTotals: Uint32Array;
};

/** Counts the themes and theme groups of some meetings, year by year. */
export function countByThemeAndYear(index: MeetingIndex, meetings: Bits): ThemesByYear {
  const rowOf = (bits: Bits) => countByYear(index, meetings, bits);
  const groups = Array.from(index.facets.groups.values(), rowOf);
  const themes = Array.from(index.facets.themes.values(), rowOf);
  return {
    years: index.years,
    meetings: rowOf(meetings),
    groups,
    themes,
    groupTotals: Uint32Array.from(groups, sum),
    themeTotals: Uint32Array.from(themes, sum),
  };
}

/** Counts the meetings that are in both sets, for each year of the index. */
export function countByYear({ years, yearStarts }: MeetingIndex, a: Bits, b: Bits): Uint32Array {
  const counts = new Uint32Array(years.length);
  for (let i = 0; i < counts.length; i++) {
    counts[i] = countCommonBetween(a, b, yearStarts[i]!, yearStarts[i + 1]!);
  }
  return counts;
}

const sum = (row: Uint32Array) => row.reduce((total, count) => total + count, 0);
