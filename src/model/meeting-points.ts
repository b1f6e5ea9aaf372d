import type { Meeting } from '../dataset/schema.ts';
import { partThemes } from './agenda-diff.ts';
import { compareDates } from './dates.ts';
import type { MeetingIndex } from './meeting-index.ts';
import type { NamedMeeting, PointOf } from './talking-point.ts';

/** What a record has of one meeting. */
export const summariseMeeting = (record: Meeting): PointOf<'meeting'> => ({
  kind: 'meeting',
  meeting: nameOf(record),
  themes: new Set(record.themes.map(({ theme }) => theme)).size,
  sources: record.sources.length,
  outcomes: record.outcomes.length,
  isLatest: false,
  perhapsLater: 0,
  meetings: [record.id],
});

/** The last of some meetings in order of date; others may be later where a date is less precise. */
export function findLatest(records: readonly Meeting[]): PointOf<'meeting'>[] {
  const last = records.at(-1);
  if (!last) return [];
  const mayBeLater = (other: Meeting) => {
    const known = Math.min(other.start_date.length, last.start_date.length);
    const isSharp = known === 10;
    return !isSharp && compareDates(other.start_date.slice(0, known), last.start_date.slice(0, known)) === 0;
  };
  const perhapsLater = records.slice(0, -1).filter(mayBeLater).length;
  return [{ ...summariseMeeting(last), isLatest: true, perhapsLater }];
}

/** The outcomes of a meeting in the order of the record. */
export const listOutcomes = (record: Meeting): PointOf<'outcome'>[] =>
  record.outcomes.map(({ note }) => ({
    kind: 'outcome',
    meeting: nameOf(record),
    note,
    meetings: [record.id],
  }));

/** What a record leaves open, in its order. */
export const listQuestions = (record: Meeting): PointOf<'question'>[] =>
  record.open_questions.map((question) => ({
    kind: 'question',
    meeting: nameOf(record),
    question,
    meetings: [record.id],
  }));

/**
 * How the agenda of a meeting differs from that of an earlier one, then what was added and what is no longer found, where
 * there is any; themes in the order of the codebook.
 */
export function describeDifference(
  index: MeetingIndex,
  before: Meeting,
  after: Meeting,
): (PointOf<'difference'> | PointOf<'changed'>)[] {
  const order = [...index.themes.keys()];
  const themesOf = ({ themes }: Meeting) =>
    themes.map(({ theme }) => theme).toSorted((a, b) => order.indexOf(a) - order.indexOf(b));
  const parts = partThemes(themesOf(before), themesOf(after));
  const meetings = [before.id, after.id];
  const change = (side: 'added' | 'noLongerFound'): PointOf<'changed'>[] =>
    parts[side].length ? [{ kind: 'changed', side, themes: parts[side], meetings }] : [];
  return [
    { kind: 'difference', before: nameOf(before), after: nameOf(after), ...parts, meetings },
    ...change('added'),
    ...change('noLongerFound'),
  ];
}

const nameOf = ({ series, round, title, start_date, end_date, format, city }: Meeting): NamedMeeting => ({
  series,
  round,
  title,
  start_date,
  end_date,
  format,
  city,
});
