import { intersect, meet, unite } from './bits.ts';
import type { Bits } from './bits.ts';
import type { MeetingIndex } from './meeting-index.ts';

/** Where a meeting was held when it was in no city on record: by video, or nobody recorded where. */
export type Seat = 'video' | 'unrecorded';

/** The filters: within a facet any of the chosen values passes, across facets all must. Values are sorted and unique. */
export type Selection = {
  themes: readonly string[];
  groups: readonly string[];
  /** Themes and groups are one facet: any of them, or all of them (of a group: one theme at least). */
  match: 'any' | 'all';
  /** Party ids recorded as present; `none` for presence recorded for no party but the EU. */
  delegations: readonly string[];
  /** Levels of heads of delegation; `none` for no head's level recorded. */
  levels: readonly string[];
  /** Host countries, ISO 3166 alpha-2 in capitals. */
  hosts: readonly string[];
  cities: readonly string[];
  series: readonly string[];
  seats: readonly Seat[];
  scope: 'all' | 'core';
  /** Years of the first day, both inclusive. */
  years: { from: number; to: number } | null;
  query: string;
};

/** A filter that holds a list of values. */
export type Facet = 'themes' | 'groups' | 'delegations' | 'levels' | 'hosts' | 'cities' | 'series' | 'seats';

/** The selection without any filter. */
export const everything: Selection = {
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

const facets = ['themes', 'groups', 'delegations', 'levels', 'hosts', 'cities', 'series', 'seats'] as const;

/** Adds a value to a facet, or removes it where it was chosen. */
export function toggleValue(selection: Selection, facet: Facet, value: string): Selection {
  const chosen: readonly string[] = selection[facet];
  const values = chosen.includes(value) ? chosen.filter((other) => other !== value) : [...chosen, value];
  return { ...selection, [facet]: values.toSorted() };
}

/**
 * A click on the map. A value that is added drops from the two other facets of place what it could never meet; whatever
 * is clicked, places that no meeting combines are never left chosen together.
 */
export function togglePlace(
  selection: Selection,
  kind: 'cities' | 'hosts' | 'seats',
  value: string,
  index: MeetingIndex,
): Selection {
  const toggled = toggleValue(selection, kind, value);
  const isAdded = toggled[kind].length > selection[kind].length;
  const next = isAdded ? { ...toggled, ...othersToKeep(toggled, kind, value, index) } : toggled;
  return isPlacePossible(next, index)
    ? next
    : { ...next, cities: [], hosts: [], seats: [], [kind]: next[kind] };
}

/** Chooses a theme and one year, or takes both back where exactly they were chosen: a click on a cell of the heat map. */
export function toggleCell(selection: Selection, theme: string, year: number): Selection {
  const isThemeChosen = selection.themes.includes(theme);
  const isYearChosen = selection.years?.from === year && selection.years.to === year;
  const years = isThemeChosen && isYearChosen ? null : { from: year, to: year };
  const isThemeKept = isThemeChosen && !isYearChosen;
  return { ...(isThemeKept ? selection : toggleValue(selection, 'themes', theme)), years };
}

/** How many filters are active: one for each chosen value, one each for scope, years and query. */
export function countFilters(selection: Selection): number {
  const values = facets.reduce((count, facet) => count + selection[facet].length, 0);
  const others = [selection.scope === 'core', selection.years !== null, selection.query !== ''];
  return values + others.filter(Boolean).length;
}

/** Whether no filter is active. `match` alone filters nothing. */
export const isEverything = (selection: Selection): boolean => countFilters(selection) === 0;

function othersToKeep(
  { cities, hosts, seats }: Selection,
  kind: 'cities' | 'hosts' | 'seats',
  value: string,
  index: MeetingIndex,
): Partial<Selection> {
  const added = meetingsOfAny(index, kind, [value]);
  const meetsAdded = (facet: Facet) => (other: string) => meet(added, meetingsOfAny(index, facet, [other]));
  if (kind === 'cities') return { seats: [], hosts: hosts.filter(meetsAdded('hosts')) };
  if (kind === 'seats') return { cities: [], hosts: hosts.some(meetsAdded('hosts')) ? hosts : [] };
  const inHosts = meetingsOfAny(index, 'hosts', hosts);
  return {
    cities: cities.filter((city) => meet(inHosts, meetingsOfAny(index, 'cities', [city]))),
    seats: seats.filter(meetsAdded('seats')),
  };
}

function isPlacePossible({ cities, hosts, seats }: Selection, index: MeetingIndex): boolean {
  const places = { cities, hosts, seats };
  let meetings: Bits | null = null;
  for (const kind of ['cities', 'hosts', 'seats'] as const) {
    if (places[kind].length) meetings = intersect(meetings, meetingsOfAny(index, kind, places[kind]));
  }
  return meetings === null || meet(meetings, meetings);
}

function meetingsOfAny(index: MeetingIndex, facet: Facet, values: readonly string[]): Bits {
  return unite(
    values.flatMap((value) => index.facets[facet].get(value) ?? []),
    index.size,
  );
}
