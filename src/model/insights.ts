import type { MeetingIndex } from './meeting-index.ts';
import { findTrends, periodsOf, type Periods, type Trend } from './theme-trends.ts';
import { findSilences, type Silence } from './theme-silences.ts';
import { findWaits, type Wait } from './waits.ts';

/** What stands out in a selection, found by a fixed rule; `meetings` are the ids of the meetings that show it. */
export type Insight = Trend | Silence | Wait;

export type Insights = {
  /** The years that are compared; null without a complete year. */
  periods: Periods | null;
  /** New, rising, fading and silent themes, then host cities, then series. */
  insights: readonly Insight[];
};

/**
 * What stands out in the meetings at some positions, ascending, by the rules of `findTrends`, `findSilences` and
 * `findWaits`. Nothing but these meetings counts, a theme stands under one rule only, and the same meetings always give
 * the same list.
 */
export function findInsights(index: MeetingIndex, positions: Uint32Array): Insights {
  const meetings = Array.from(positions, (position) => index.meetings[position]!);
  const periods = periodsOf(index, meetings);
  const silences = findSilences(index, meetings);
  const silent = new Set(silences.map(({ theme }) => theme));
  const trends = periods ? findTrends(index, meetings, periods) : [];
  const others = trends.filter(({ theme }) => !silent.has(theme));
  return { periods, insights: [...others, ...silences, ...findWaits(index, meetings)] };
}
