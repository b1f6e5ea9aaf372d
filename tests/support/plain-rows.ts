import type { Overview } from '../../src/dataset/schema.ts';
import { levels } from '../../src/dataset/schema.ts';
import type { Facet, Selection } from '../../src/model/selection.ts';

/** A meeting with its values of each facet spelt out, for the engines that the selection engine is compared with. */
export type Row = Readonly<Record<Facet, readonly string[]>> & { id: string; year: number; isCore: boolean };

/** The meetings in order of date, the known values of each facet, and the years of the record. */
export type Rows = { rows: readonly Row[]; values: Readonly<Record<Facet, string[]>>; years: number[] };

const ids = (named: readonly { id: string }[]) => named.map(({ id }) => id);

/** Spells out an overview. */
export function spellOut({ meetings, themes, series, parties, cities }: Overview): Rows {
  const groupOf = new Map(themes.themes.map(({ id, group }) => [id, group]));
  const core = new Set(ids(series.filter(({ scope }) => scope === 'core')));
  const byDate = meetings.toSorted((a, b) =>
    `${a.start_date} ${a.id}` < `${b.start_date} ${b.id}` ? -1 : 1,
  );
  const rows = byDate.map((meeting): Row => {
    const recorded = new Set([...meeting.present, ...meeting.absent]);
    recorded.delete('eu');
    const seat = meeting.city === null ? 'unrecorded' : 'city';
    return {
      id: meeting.id,
      year: Number.parseInt(meeting.start_date, 10),
      isCore: core.has(meeting.series),
      themes: meeting.themes,
      groups: [...new Set(meeting.themes.map((theme) => groupOf.get(theme)!))],
      delegations: recorded.size ? meeting.present : [...meeting.present, 'none'],
      levels: meeting.levels.length ? meeting.levels : ['none'],
      hosts: meeting.country ? [meeting.country] : [],
      cities: meeting.city ? [meeting.city] : [],
      series: [meeting.series],
      seats: [meeting.format === 'video' ? 'video' : seat],
    };
  });
  const first = rows[0]?.year ?? 0;
  return {
    rows,
    years: Array.from({ length: rows.length && rows.at(-1)!.year - first + 1 }, (_, i) => first + i),
    values: {
      themes: ids(themes.themes),
      groups: ids(themes.groups),
      delegations: [...ids(parties), 'none'],
      levels: [...levels, 'none'],
      hosts: [...new Set([...cities.map(({ iso3166 }) => iso3166), ...rows.flatMap(({ hosts }) => hosts)])],
      cities: ids(cities),
      series: ids(series),
      seats: ['video', 'unrecorded'],
    },
  };
}

const facets = ['delegations', 'levels', 'hosts', 'cities', 'series', 'seats'] as const;

/** Whether a meeting passes the filters of a selection, its query aside. */
export function passes(row: Row, selection: Selection): boolean {
  const { scope, years } = selection;
  return (
    isOnThemes(row, selection) &&
    facets.every((facet) => isAny(row[facet], selection[facet])) &&
    (scope === 'all' || row.isCore) &&
    (years === null || (row.year >= years.from && row.year <= years.to))
  );
}

const isAny = (own: readonly string[], chosen: readonly string[]) =>
  chosen.length === 0 || chosen.some((value) => own.includes(value));

function isOnThemes(row: Row, { themes, groups, match }: Selection): boolean {
  if (themes.length + groups.length === 0) return true;
  const isTaken = (id: string) => row.themes.includes(id);
  const isTouched = (id: string) => row.groups.includes(id);
  if (match === 'all') return themes.every(isTaken) && groups.every(isTouched);
  return themes.some(isTaken) || groups.some(isTouched);
}
