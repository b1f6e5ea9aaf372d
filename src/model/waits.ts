import type { MeetingCard } from '../dataset/schema.ts';
import { precisionOf, yearOf } from './dates.ts';
import type { MeetingIndex } from './meeting-index.ts';
import { longAgo } from './theme-silences.ts';
import { fewest } from './theme-trends.ts';

/** A city that has not hosted for long: `last` is the date of its newest meeting, `since` counts those elsewhere later. */
type HostWait = { kind: 'host'; city: string; last: string; since: number; meetings: readonly string[] };

/** Months from the last meeting of a series to the newest of all, and the median of the `intervals` between its own. */
type SeriesWait = {
  kind: 'round';
  series: string;
  last: string;
  months: number;
  usual: number;
  intervals: number;
  meetings: readonly string[];
};

export type Wait = HostWait | SeriesWait;

const fewestHosted = 2;

/**
 * Host cities of two meetings at least whose last is three calendar years at least before the newest meeting, with five
 * meetings since; and every core series with five intervals between meetings whose months are known, unless it met in
 * the newest month. The longest wait comes first, of series the one furthest beyond its median. Expects meetings in order
 * of date.
 */
export function findWaits(index: MeetingIndex, meetings: readonly MeetingCard[]): Wait[] {
  const hosts = [...index.cities.keys()].flatMap((city) => hostWait(city, meetings) ?? []);
  const core = index.overview.series.filter(({ scope }) => scope === 'core');
  const series = core.flatMap(({ id }) => seriesWait(id, meetings) ?? []);
  return [
    ...hosts.toSorted((a, b) => b.since - a.since),
    ...series.toSorted((a, b) => b.months - b.usual - (a.months - a.usual)),
  ];
}

function hostWait(city: string, meetings: readonly MeetingCard[]): HostWait | null {
  const hosted = meetings.filter((meeting) => meeting.city === city);
  const [last, newest] = [hosted.at(-1), meetings.at(-1)];
  if (!last || !newest || hosted.length < fewestHosted) return null;
  const since = meetings.length - 1 - meetings.indexOf(last);
  if (yearOf(newest.start_date) - yearOf(last.start_date) < longAgo || since < fewest) return null;
  return { kind: 'host', city, last: last.start_date, since, meetings: hosted.map(({ id }) => id) };
}

function seriesWait(series: string, meetings: readonly MeetingCard[]): SeriesWait | null {
  const rounds = meetings.filter((meeting) => meeting.series === series);
  const dates = rounds.map(({ start_date }) => monthOf(start_date));
  const intervals = dates.slice(1).flatMap((month, i) => intervalOf(dates[i]!, month));
  const [last, newest] = [rounds.at(-1), newestMonth(meetings)];
  const [months] = intervalOf(dates.at(-1) ?? null, newest);
  if (!last || !months || intervals.length < fewest) return null;
  return {
    kind: 'round',
    series,
    last: last.start_date,
    months,
    usual: medianOf(intervals),
    intervals: intervals.length,
    meetings: rounds.map(({ id }) => id),
  };
}

/** Months from January of the year 0; null where only the year is known. */
const monthOf = (date: string) =>
  precisionOf(date) === 'year' ? null : yearOf(date) * 12 + Number(date.slice(5, 7)) - 1;

const intervalOf = (from: number | null, to: number | null) =>
  from === null || to === null ? [] : [to - from];

const newestMonth = (meetings: readonly MeetingCard[]) =>
  meetings.reduce<number | null>((newest, { start_date }) => monthOf(start_date) ?? newest, null);

function medianOf(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  const middle = sorted.length / 2;
  return (sorted[Math.floor(middle)]! + sorted[Math.ceil(middle) - 1]!) / 2;
}
