import type { Dataset, Level, Meeting } from '../dataset/schema.ts';
import { idsOf, type ChosenMeetings } from './chosen-meetings.ts';
import { precisionOf } from './dates.ts';
import { levelsFromHighest } from './levels.ts';
import { standingOf } from './standing.ts';
import type { PointOf, Unknown } from './talking-point.ts';

/** The highest level of any head recorded as present; none where no level is known. */
export function findHighest({ records }: ChosenMeetings): PointOf<'level'>[] {
  const known = records.filter((record) => levelsAt(record).length > 0);
  const level = levelsFromHighest.find((one) => known.some((record) => levelsAt(record).includes(one)));
  if (!level) return [];
  const there = known.filter((record) => levelsAt(record).includes(level));
  const counted = { count: there.length, of: records.length, known: known.length };
  return [{ kind: 'level', level, ...counted, meetings: idsOf(there) }];
}

/** The distinct sources of the records, and how many of them are official; none without a source. */
export function countSources({ records }: ChosenMeetings, { sources }: Dataset): PointOf<'sources'>[] {
  const used = new Set(records.flatMap((record) => record.sources));
  const official = sources.filter(({ id, kind }) => used.has(id) && kind.startsWith('official-'));
  const counted = { count: used.size, official: official.length, of: records.length };
  return used.size ? [{ kind: 'sources', ...counted, meetings: idsOf(records) }] : [];
}

/** On how many meetings sources contradict each other; none where they never do. */
export function countDisagreements({ records }: ChosenMeetings): PointOf<'disagreements'>[] {
  const there = records.filter(({ disagreements }) => disagreements.length > 0);
  const points = there.reduce((sum, { disagreements }) => sum + disagreements.length, 0);
  const counted = { count: there.length, of: records.length, points };
  return there.length ? [{ kind: 'disagreements', ...counted, meetings: idsOf(there) }] : [];
}

/** How many records leave something open; none where all is answered. */
export function countOpen({ records }: ChosenMeetings): PointOf<'open'>[] {
  const there = records.filter((record) => record.open_questions.length > 0);
  const questions = there.reduce((sum, record) => sum + record.open_questions.length, 0);
  const counted = { count: there.length, of: records.length, questions };
  return there.length ? [{ kind: 'open', ...counted, meetings: idsOf(there) }] : [];
}

/** What is not recorded, and of how many meetings; what is known of all is left out. */
export function countUnknown(
  { records }: ChosenMeetings,
  kinds: readonly Unknown[] = ['account', 'seat', 'day', 'delegations', 'level', 'outcomes'],
): PointOf<'unknown'>[] {
  return kinds.flatMap((what): PointOf<'unknown'>[] => {
    const there = records.filter(isUnknown[what]);
    const counted = { count: there.length, of: records.length };
    return there.length ? [{ kind: 'unknown', what, ...counted, meetings: idsOf(there) }] : [];
  });
}

const isUnknown: Record<Unknown, (record: Meeting) => boolean> = {
  account: ({ themes }) => themes.length === 0,
  seat: ({ city, format }) => city === null && format !== 'video',
  day: ({ start_date }) => precisionOf(start_date) !== 'day',
  delegations: ({ participants }) =>
    participants.every(({ party, present }) => party === 'eu' || present === null),
  level: (record) => levelsAt(record).length === 0,
  outcomes: ({ outcomes }) => outcomes.length === 0,
};

const levelsAt = (record: Meeting): Level[] =>
  record.participants.flatMap(({ party }) => standingOf(record, party)?.level ?? []);
