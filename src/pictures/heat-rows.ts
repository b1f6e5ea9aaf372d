import type { ThemesByYear } from '../model/select.ts';

/** A theme in the heat map; first and last are the years it was raised in, null where it never was. */
export type HeatRow = {
  theme: string;
  counts: Uint32Array;
  total: number;
  first: number | null;
  last: number | null;
};

/** A theme group with its number in the order of the codebook, from 1. */
export type HeatGroup = { id: string; number: number; rows: HeatRow[] };

/** The theme groups and themes, in the order of the codebook. */
export type Codebook = {
  groups: readonly { id: string }[];
  themes: readonly { id: string; group: string }[];
};

/** The rows of the heat map, group by group; groups without a theme are left out. */
export function heatRows(agenda: ThemesByYear, { groups, themes }: Codebook): HeatGroup[] {
  const rows = themes.map(({ id, group }, at) => {
    const counts = agenda.themes[at] ?? new Uint32Array(agenda.years.length);
    return { group, theme: id, counts, total: agenda.themeTotals[at] ?? 0, ...span(counts, agenda.years) };
  });
  return groups
    .map(({ id }, at) => ({ id, number: at + 1, rows: rows.filter(({ group }) => group === id) }))
    .filter((group) => group.rows.length > 0);
}

/** The first and the last year with a count. */
export function span(counts: Uint32Array, years: readonly number[]) {
  return {
    first: years[counts.findIndex(Boolean)] ?? null,
    last: years[counts.findLastIndex(Boolean)] ?? null,
  };
}

/** The step of the ramp for a number of meetings, 1 to 6; 0 for none. */
export function heatStep(count: number): number {
  if (count <= 3) return count;
  if (count <= 5) return 4;
  return count <= 7 ? 5 : 6;
}
