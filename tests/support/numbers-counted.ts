import type { Dataset, Meeting } from '../../src/dataset/schema.ts';
import type { Selected } from '../../src/model/select.ts';
import type { Facet, Selection } from '../../src/model/selection.ts';
import type { Rows } from './plain-rows.ts';
import { plainSelect } from './plain-select.ts';
import type { Shown } from './numbers-shown.ts';
import { names, t } from './say.ts';

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

const nameOf = (facet: Facet, value: string): string => {
  switch (facet) {
    case 'themes':
      return names.theme(value);
    case 'groups':
      return names.group(value);
    case 'delegations':
      return names.party(value);
    case 'levels':
      return names.level(value);
    case 'hosts':
      return names.country(value);
    case 'cities':
      return names.city(value);
    case 'series':
      return names.series(value);
    case 'seats':
      return t.seats[value as keyof typeof t.seats];
  }
};
