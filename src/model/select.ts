import { countCommon, positionsOf } from './bits.ts';
import type { Bits } from './bits.ts';
import { passFilters } from './filters.ts';
import type { MeetingIndex } from './meeting-index.ts';
import type { Facet, Seat, Selection } from './selection.ts';
import { countByThemeAndYear, countByYear } from './themes-by-year.ts';
import type { ThemesByYear } from './themes-by-year.ts';

export type { ThemesByYear } from './themes-by-year.ts';

/** Meetings of each known value of a facet, zero included, in the order of the index. */
type Counts<Value extends string = string> = ReadonlyMap<Value, number>;

/** The meetings that pass a selection, and what each part of the page counts. */
export type Selected = {
  count: number;
  /** All meetings on record. */
  total: number;
  /** The selected meetings, ascending. */
  positions: Uint32Array;
  /** Each with every filter applied but its own; themes and groups are one filter, and in `all` mode leave out none. */
  facets: Readonly<Record<Facet, Counts>> & { readonly scope: { all: number; core: number } };
  /** Meetings of each year of the index, with every filter applied but the years. */
  years: Uint32Array;
  /** With every filter applied but city, host and seat. */
  map: { cities: Counts; hosts: Counts; seats: Counts<Seat> };
  /** Themes by year of the selected meetings. */
  agenda: ThemesByYear;
};

/** The meetings that pass a selection, with all counts; `found` holds those that match the query, null without one. */
export function select(index: MeetingIndex, selection: Selection, found: Bits | null): Selected {
  const { all, allBut } = passFilters(index, selection, found);
  const onMap = allBut('cities', 'seats');
  const byTheme = selection.match === 'all' ? all : allBut('themes');
  const count = (facet: Facet, meetings: Bits) => countByValue(index.facets[facet], meetings);
  const withScope = allBut('scope');
  const exceptYears = allBut('years');
  const positions = positionsOf(all);
  return {
    count: positions.length,
    total: index.size,
    positions,
    facets: {
      themes: count('themes', byTheme),
      groups: count('groups', byTheme),
      delegations: count('delegations', allBut('delegations')),
      levels: count('levels', allBut('levels')),
      hosts: count('hosts', allBut('hosts')),
      cities: count('cities', allBut('cities')),
      series: count('series', allBut('series')),
      seats: count('seats', allBut('seats')),
      scope: { all: countCommon(withScope, withScope), core: countCommon(withScope, index.core) },
    },
    years: countByYear(index, exceptYears, exceptYears),
    map: {
      cities: count('cities', onMap),
      hosts: count('hosts', onMap),
      seats: count('seats', onMap) as Counts<Seat>,
    },
    agenda: countByThemeAndYear(index, all),
  };
}

const countByValue = (values: ReadonlyMap<string, Bits>, meetings: Bits): Counts =>
  new Map(Array.from(values, ([value, bits]) => [value, countCommon(bits, meetings)]));
