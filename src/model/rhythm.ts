import { yearOf } from './dates.ts';
import type { MeetingIndex } from './meeting-index.ts';
import { monthOf, writeMonth } from './months.ts';

/** How often a series has met, in months between one meeting and the next, and when by that it would meet again. */
export type Rhythm = {
  series: string;
  /** The date of its newest meeting. */
  last: string;
  /** The median of the gaps. */
  usual: number;
  shortest: number;
  longest: number;
  gaps: number;
  /** An expectation and no fact: a month, or years where only the year of the newest meeting is known. */
  expected: { from: string; to: string };
  /** Whether that is over at the date of the dataset. */
  isPast: boolean;
  /** All meetings of the series. */
  meetings: readonly string[];
};

const fewestGaps = 2;

/**
 * The rhythm of a series on record, whatever is selected of it. Null without two gaps between neighbours of known month,
 * so with fewer than three such meetings, and where the gaps have no common measure: more than half of them must lie
 * within a third of their median.
 */
export function findRhythm(index: MeetingIndex, series: string): Rhythm | null {
  const rounds = index.meetings.filter((meeting) => meeting.series === series);
  const months = rounds.map(({ start_date }) => monthOf(start_date));
  const gaps = months
    .flatMap((month, i) => {
      const before = months[i - 1] ?? null;
      return month === null || before === null ? [] : month - before;
    })
    .toSorted((a, b) => a - b);
  const last = rounds.at(-1)?.start_date;
  if (!last || gaps.length < fewestGaps) return null;
  const usual = medianOf(gaps);
  const near = gaps.filter((gap) => Math.abs(gap - usual) <= usual / 3).length;
  if (usual === 0 || near * 2 <= gaps.length) return null;
  const expected = expect(last, Math.round(usual));
  return {
    series,
    last,
    usual,
    shortest: gaps[0]!,
    longest: gaps.at(-1)!,
    gaps: gaps.length,
    expected,
    isPast: expected.to < index.overview.date.slice(0, expected.to.length),
    meetings: rounds.map(({ id }) => id),
  };
}

/** The rhythms of some series: first those that are to meet, the soonest first, then those overdue, the latest first. */
export function findRhythms(index: MeetingIndex, series: Iterable<string>): Rhythm[] {
  const rhythms = [...new Set(series)].toSorted().flatMap((id) => findRhythm(index, id) ?? []);
  const order = (a: Rhythm, b: Rhythm) => (a.expected.from < b.expected.from ? -1 : 1);
  return [
    ...rhythms.filter(({ isPast }) => !isPast).toSorted(order),
    ...rhythms.filter(({ isPast }) => isPast).toSorted((a, b) => order(b, a)),
  ];
}

function expect(last: string, months: number): Rhythm['expected'] {
  const month = monthOf(last);
  if (month !== null) return { from: writeMonth(month + months), to: writeMonth(month + months) };
  const january = yearOf(last) * 12;
  const yearAt = (place: number) => writeMonth(place + months).slice(0, 4);
  return { from: yearAt(january), to: yearAt(january + 11) };
}

function medianOf(sorted: readonly number[]): number {
  const middle = sorted.length / 2;
  return (sorted[Math.floor(middle)]! + sorted[Math.ceil(middle) - 1]!) / 2;
}
