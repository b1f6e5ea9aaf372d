import type { Dataset, Level, Meeting } from '../dataset/schema.ts';
import { yearOf } from './dates.ts';
import { rankOf } from './level-rank.ts';
import { levelsFromHighest } from './levels.ts';
import type { MeetingIndex } from './meeting-index.ts';
import { standingOf, type Standing } from './standing.ts';

/** One meeting, or all selected meetings of a year; a year without any is empty. In order of date. */
export type LensColumn = { year: number; meetings: readonly Meeting[] };

/**
 * What a column's records say of a party. `level` is the highest known one, at the newest `meeting` that has it, and
 * `known` counts the meetings of which it is known, out of `of` with a row for the party. Without a level `present` is
 * the best that any record says: present, not recorded, absent.
 */
export type LensCell = {
  level: Level | null;
  present: boolean | null;
  known: number;
  of: number;
  meeting: string;
};

/** Levels over time, party by party; cells run parallel to `columns`, null where no record of the column has the party. */
export type LevelLens = {
  by: 'meeting' | 'year';
  columns: readonly LensColumn[];
  rows: readonly { party: string; cells: readonly (LensCell | null)[] }[];
};

/** With more meetings than this, the columns are years. */
export const mostColumns = 40;
const fewestOfGuest = 3;
const presences = [true, null, false];

/**
 * The level of the head of each delegation at the meetings at some positions, ascending. The rows are the EU and the
 * five states, then whoever else is recorded as present at three of the meetings at least, the most frequent first.
 * A meeting that the dataset lacks is passed over.
 */
export function viewLevels(dataset: Dataset, index: MeetingIndex, positions: Uint32Array): LevelLens {
  const records = new Map(dataset.meetings.map((meeting) => [meeting.id, meeting]));
  const meetings = Array.from(positions).flatMap((at) => records.get(index.meetings[at]!.id) ?? []);
  const by = meetings.length > mostColumns ? 'year' : 'meeting';
  const columns = by === 'year' ? yearsOf(meetings) : meetings.map(columnOf);
  const rows = partiesOf(index, meetings).map((party) => ({
    party,
    cells: columns.map((column) => cellOf(column, party)),
  }));
  return { by, columns, rows };
}

const columnOf = (meeting: Meeting): LensColumn => ({
  year: yearOf(meeting.start_date),
  meetings: [meeting],
});

function yearsOf(meetings: readonly Meeting[]): LensColumn[] {
  const [first, last] = [meetings[0], meetings.at(-1)].map((meeting) => yearOf(meeting?.start_date ?? '0'));
  return Array.from({ length: last! - first! + 1 }, (_, i) => {
    const year = first! + i;
    return { year, meetings: meetings.filter(({ start_date }) => yearOf(start_date) === year) };
  });
}

function partiesOf({ overview }: MeetingIndex, meetings: readonly Meeting[]): string[] {
  const present = (party: string) =>
    meetings.filter((meeting) => standingOf(meeting, party)?.present === true).length;
  const isOfTheSix = ({ id, group }: { id: string; group: string }) =>
    id === 'eu' || group === 'central-asia';
  const guests = overview.parties
    .filter((party) => !isOfTheSix(party))
    .map(({ id }) => ({ id, count: present(id) }))
    .filter(({ count }) => count >= fewestOfGuest)
    .toSorted((a, b) => b.count - a.count);
  return [...overview.parties.filter(isOfTheSix), ...guests].map(({ id }) => id);
}

function cellOf({ meetings }: LensColumn, party: string): LensCell | null {
  const recorded = meetings.flatMap((meeting) => {
    const standing = standingOf(meeting, party);
    return standing ? { ...standing, meeting: meeting.id } : [];
  });
  const best = recorded.toReversed().toSorted(byStanding)[0];
  if (!best) return null;
  const known = recorded.filter(({ level }) => level !== null).length;
  return { ...best, known, of: recorded.length };
}

function byStanding(a: Standing, b: Standing): number {
  const rank = ({ level }: Standing) => (level ? rankOf(level) : 0);
  const office = ({ level }: Standing) => (level ? levelsFromHighest.indexOf(level) : 0);
  const presence = ({ present }: Standing) => presences.indexOf(present);
  return rank(b) - rank(a) || office(a) - office(b) || presence(a) - presence(b);
}
