import { precisionOf } from '../model/dates.ts';

/**
 * The days that may be those of a meeting, as `YYYY-MM-DD`: from its first, until the one after its last. What is known to
 * the month spans the month, what is known to the year spans the year.
 */
export function spanOf(start: string, end: string): { from: string; until: string } {
  const [year = 0, month = 1, day = 1] = end.split('-').map(Number);
  const after = {
    day: [year, month - 1, day + 1],
    month: [year, month, 1],
    year: [year + 1, 0, 1],
  }[precisionOf(end)] as [number, number, number];
  const until = new Date(Date.UTC(...after)).toISOString().slice(0, 10);
  return { from: `${start}-01-01`.slice(0, 10), until };
}
