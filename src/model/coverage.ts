import { yearOf } from './dates.ts';
import type { MeetingIndex } from './meeting-index.ts';
import { monthOf } from './months.ts';
import { findRhythm, type Rhythm } from './rhythm.ts';

/** What is on record of a series in a year; where nothing is, whether the rhythm of the series leads one to expect a meeting. */
export type CoverageCell = { year: number; count: number; isExpected: boolean };

/** A series, its years, and its rhythm where it has one. */
export type CoverageRow = {
  series: string;
  cells: readonly CoverageCell[];
  total: number;
  rhythm: Rhythm | null;
};

/** All meetings on record by series and year. */
export type Coverage = {
  years: readonly number[];
  rows: readonly CoverageRow[];
  /** Meetings of each year. */
  totals: readonly number[];
  total: number;
  /** How many cells are empty where a meeting would be expected. */
  gaps: number;
};

/**
 * Counts the meetings of every series in every year. An empty year of a series is one with a meeting expected where its
 * usual interval, counted on from a meeting of known month, ends in that year, not after the newest meeting on record, and no
 * meeting of the series is within a third of the interval of that month.
 */
export function coverageOf(index: MeetingIndex): Coverage {
  const { years, yearStarts, size, overview } = index;
  const rows = overview.series.map(({ id }) => rowOf(index, id));
  return {
    years,
    rows,
    totals: years.map((_, at) => yearStarts[at + 1]! - yearStarts[at]!),
    total: size,
    gaps: rows.flatMap(({ cells }) => cells.filter(({ isExpected }) => isExpected)).length,
  };
}

function rowOf(index: MeetingIndex, series: string): CoverageRow {
  const dates = index.meetings.filter((meeting) => meeting.series === series).map((one) => one.start_date);
  const rhythm = findRhythm(index, series);
  const due = new Set(rhythm ? yearsOfMissed(index, dates, rhythm.usual) : []);
  const counts = new Map<number, number>();
  for (const year of dates.map(yearOf)) counts.set(year, (counts.get(year) ?? 0) + 1);
  const cells = index.years.map((year) => {
    const count = counts.get(year) ?? 0;
    return { year, count, isExpected: count === 0 && due.has(year) };
  });
  return { series, cells, total: dates.length, rhythm };
}

/** The years in which a meeting was due and nothing near it is on record. */
function yearsOfMissed(index: MeetingIndex, dates: readonly string[], usual: number): number[] {
  const held = dates.map(monthOf).filter((month) => month !== null);
  const newest = Math.max(...index.meetings.map(({ start_date }) => monthOf(start_date) ?? 0));
  return held
    .flatMap((month, at) => monthsDue(month, held[at + 1] ?? newest, usual))
    .filter((due) => held.every((month) => Math.abs(month - due) > usual / 3))
    .map((due) => Math.floor(due / 12));
}

function monthsDue(from: number, until: number, usual: number): number[] {
  const steps = Math.floor((until - from) / usual);
  return Array.from({ length: steps }, (_, step) => from + Math.round((step + 1) * usual));
}
