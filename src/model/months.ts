import { precisionOf, yearOf } from './dates.ts';

/** The month of a partial date, counted from January of the year 0; null where only the year is known. */
export const monthOf = (date: string): number | null =>
  precisionOf(date) === 'year' ? null : yearOf(date) * 12 + Number(date.slice(5, 7)) - 1;

/** A month counted from January of the year 0 as a partial date, `2026-07`. */
export function writeMonth(month: number): string {
  const year = Math.floor(month / 12);
  return `${String(year).padStart(4, '0')}-${String((month % 12) + 1).padStart(2, '0')}`;
}
