/** The rows of a list: a heading for each year where years are asked for, and rows of as many cards as columns. */
export type ListRows = {
  length: number;
  /** The year of a heading, null for a row of cards. */
  yearAt: (row: number) => number | null;
  positionsAt: (row: number) => number[];
};

/** Lays positions out in rows. Each row is one number: the place of its first card, or below zero a year. */
export function listRows(
  order: Uint32Array,
  columns: number,
  yearOf: ((position: number) => number) | null,
): ListRows {
  const rows: number[] = [];
  const ends: number[] = [];
  let year: number | null = null;
  let at = 0;
  while (at < order.length) {
    const here = yearOf ? yearOf(order[at] ?? 0) : 0;
    if (yearOf && here !== year) {
      year = here;
      rows.push(-here);
      ends.push(at);
    }
    const fits = order.subarray(at, at + columns);
    const stranger = yearOf ? fits.findIndex((position) => yearOf(position) !== here) : -1;
    const end = at + (stranger === -1 ? fits.length : stranger);
    rows.push(at);
    ends.push(end);
    at = end;
  }
  const isYear = (row: number) => yearOf !== null && (rows[row] ?? 0) < 0;
  return {
    length: rows.length,
    yearAt: (row) => (isYear(row) ? -(rows[row] ?? 0) : null),
    positionsAt: (row) => (isYear(row) ? [] : Array.from(order.subarray(rows[row], ends[row]))),
  };
}
