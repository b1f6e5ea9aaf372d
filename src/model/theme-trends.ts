import type { MeetingCard } from '../dataset/schema.ts';
import { yearOf } from './dates.ts';
import type { MeetingIndex } from './meeting-index.ts';

/** No share is compared, and no wait counted, on fewer meetings. */
export const fewest = 5;

/** Years, both inclusive, and how many of the meetings fall into them. */
type Period = { from: number; to: number; of: number };

/** The last three complete years, the three before, and all before the last three; each cut to where the meetings begin. */
export type Periods = { later: Period; earlier: Period; before: Period };

/** In how many meetings of a period a theme was found. */
type Share = Period & { count: number };

/** A theme whose share of the meetings has changed; `earlier` is the three years before, for a new theme all before. */
export type Trend = {
  kind: 'new' | 'rising' | 'fading';
  theme: string;
  later: Share;
  earlier: Share;
  meetings: readonly string[];
};

const length = 3;
const fewestWithNewTheme = 2;
const leastChange = 0.1;

/**
 * The years to compare in meetings that are in order of date. The last year on record counts as incomplete. Null where
 * no meeting is of a complete year.
 */
export function periodsOf(index: MeetingIndex, meetings: readonly MeetingCard[]): Periods | null {
  const years = meetings.map(({ start_date }) => yearOf(start_date));
  const first = years[0] ?? index.lastYear;
  const last = years.findLast((year) => year < index.lastYear);
  if (last === undefined) return null;
  const period = (from: number, to: number): Period => {
    const start = first > to ? Math.min(from, to) : Math.max(from, first);
    return { from: start, to, of: years.filter((year) => year >= start && year <= to).length };
  };
  const split = last - length;
  return {
    later: period(split + 1, last),
    earlier: period(split + 1 - length, split),
    before: period(first, split),
  };
}

/**
 * Themes that are new (found in two meetings of the last three complete years at least, and in none before), rising or
 * fading (their share of the meetings in those years and in the three before differs by ten percentage points and twice
 * its standard error at least, with five meetings on the higher side). Each period needs five meetings. The greatest
 * change comes first in each kind.
 */
export function findTrends(index: MeetingIndex, meetings: readonly MeetingCard[], periods: Periods): Trend[] {
  const trends = [...index.themes.keys()].flatMap((theme) => trendOf(theme, meetings, periods) ?? []);
  const changeOf = ({ later, earlier }: Trend) => Math.abs(rateOf(later) - rateOf(earlier));
  return (['new', 'rising', 'fading'] as const).flatMap((kind) =>
    trends.filter((trend) => trend.kind === kind).toSorted((a, b) => changeOf(b) - changeOf(a)),
  );
}

function trendOf(theme: string, meetings: readonly MeetingCard[], periods: Periods): Trend | null {
  const withTheme = meetings.filter(({ themes }) => themes.includes(theme));
  const within = ({ from, to }: Period) =>
    withTheme.filter(({ start_date: date }) => yearOf(date) >= from && yearOf(date) <= to);
  const shareIn = (period: Period): Share => ({ ...period, count: within(period).length });
  const ids = (...of: Period[]) => of.flatMap(within).map(({ id }) => id);

  const [later, earlier, before] = [periods.later, periods.earlier, periods.before].map(shareIn) as [
    Share,
    Share,
    Share,
  ];
  if (later.of < fewest) return null;
  if (before.of >= fewest && before.count === 0 && later.count >= fewestWithNewTheme) {
    return { kind: 'new', theme, later, earlier: before, meetings: ids(later) };
  }
  if (earlier.of < fewest || !hasChanged(earlier, later)) return null;
  const kind = rateOf(later) > rateOf(earlier) ? 'rising' : 'fading';
  return { kind, theme, later, earlier, meetings: ids(earlier, later) };
}

function hasChanged(earlier: Share, later: Share): boolean {
  const change = Math.abs(rateOf(later) - rateOf(earlier));
  const higher = rateOf(later) > rateOf(earlier) ? later : earlier;
  const overall = (earlier.count + later.count) / (earlier.of + later.of);
  const standardError = Math.sqrt(overall * (1 - overall) * (1 / earlier.of + 1 / later.of));
  return higher.count >= fewest && change >= leastChange && change >= 2 * standardError;
}

const rateOf = ({ count, of }: Share) => count / of;
