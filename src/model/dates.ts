import type { Overview } from '../dataset/schema.ts';

/** How sharp a date is: `2018-07-09` by the day, `2010-04` by the month, `2014` by the year. */
export type Precision = 'day' | 'month' | 'year';

type NamedCity = Pick<Overview['cities'][number], 'name' | 'former_names'>;

/** The precision of a partial date in ISO 8601. */
export function precisionOf(date: string): Precision {
  if (date.length >= 10) return 'day';
  return date.length >= 7 ? 'month' : 'year';
}

/** The year of a partial date in ISO 8601. */
export const yearOf = (date: string): number => Number(date.slice(0, 4));

/** Orders partial dates: below, equal to or above 0. A date of lower precision comes before those within it. */
export const compareDates = (a: string, b: string): number => Number(a > b) - Number(a < b);

/**
 * The name a city bore on a date, today's where no other is on record. A former name holds from its first date until
 * its last, that one excluded, compared with as much precision as both dates have. `nameOf` reads a name from a record.
 */
export function nameOn(
  city: NamedCity,
  date: string,
  nameOf: (named: { name: string }) => string = ({ name }) => name,
): string {
  const former = city.former_names.find(
    ({ from, until }) =>
      (from === null || compareSharply(date, from) >= 0) &&
      (until === null || compareSharply(date, until) < 0),
  );
  return nameOf(former ?? city);
}

function compareSharply(a: string, b: string): number {
  const length = Math.min(a.length, b.length);
  return compareDates(a.slice(0, length), b.slice(0, length));
}
