import type { Dataset, Meeting } from '../../src/dataset/schema.ts';
import { en } from '../../src/i18n/en.ts';
import type { Selected } from '../../src/model/select.ts';
import type { Facet, Selection } from '../../src/model/selection.ts';
import type { Rows } from './plain-rows.ts';
import { plainSelect } from './plain-select.ts';
import type { Shown } from './numbers-shown.ts';

/** A selection with what a plain count on the published dataset gives for it. */
export type Counted = {
  rows: Rows;
  dataset: Dataset;
  selection: Selection;
  selected: Selected;
  /** The selected records, newest first. */
  meetings: readonly Meeting[];
  nameOf: (facet: Facet, value: string) => string;
  /** The records of a changed selection, newest first. */
  meetingsWith: (part: Partial<Selection>) => readonly Meeting[];
};

/** A part of the page: where its numbers stand, how they are read out, and what they must be. */
export type Part = {
  name: string;
  selector: string;
  say: (shown: readonly Shown[]) => readonly string[];
  /** What is to be said; `said` tells which lines a part chose to show, and in which order. */
  count: (counted: Counted, said: readonly string[]) => readonly string[];
  /** Whether the part chooses its own order. */
  isUnordered?: boolean;
};

/** Prepares counting on the dataset; `found` gives the ids that each query finds. */
export function countOn(dataset: Dataset, rows: Rows, found: ReadonlyMap<string, ReadonlySet<string>>) {
  const records = new Map(dataset.meetings.map((meeting) => [meeting.id, meeting]));
  const nameOf = namesOf(dataset);
  const select = (selection: Selection) =>
    plainSelect(rows, selection, selection.query ? (found.get(selection.query) ?? new Set()) : null);
  const meetingsOf = ({ positions }: Selected) =>
    [...positions].toReversed().map((at) => records.get(rows.rows[at]!.id)!);
  return (selection: Selection): Counted => {
    const selected = select(selection);
    return {
      rows,
      dataset,
      selection,
      selected,
      meetings: meetingsOf(selected),
      nameOf,
      meetingsWith: (part) => meetingsOf(select({ ...selection, ...part })),
    };
  };
}

/** `1 meeting`, `2 meetings`. */
export const plural = (n: number, one: string, many = `${one}s`) => `${n} ${n === 1 ? one : many}`;
export const meetings = (n: number) => plural(n, 'meeting');
/** A share as a whole percentage. */
export const percent = (share: number) =>
  share > 0 && share < 0.005 ? '<1%' : `${Math.round(share * 100)}%`;

function namesOf({ themes, series, parties, cities }: Dataset) {
  const table = (rows: readonly { id: string; name: string }[]) =>
    new Map(rows.map(({ id, name }) => [id, name]));
  const names: Record<Facet, ReadonlyMap<string, string>> = {
    themes: table(themes.themes),
    groups: table(themes.groups),
    delegations: table([...parties, { id: 'none', name: en.filters.noDelegation }]),
    levels: new Map(Object.entries({ ...en.levels, none: en.filters.noLevel })),
    hosts: new Map([
      ...cities.map(({ iso3166, country }) => [iso3166, country] as const),
      ...parties.map(({ iso3166, name }) => [iso3166 ?? '', name] as const),
    ]),
    cities: table(cities),
    series: table(series),
    seats: new Map(Object.entries(en.seats)),
  };
  return (facet: Facet, value: string) => names[facet].get(value) ?? value;
}
