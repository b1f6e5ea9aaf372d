/** The rows of a list: a heading for each year where years are asked for, and rows of as many cards as columns. */
export type ListRows = {
  length: number;
  /** The year of a heading, null for a row of cards. */
  yearAt: (row: number) => number | null;
  positionsAt: (row: number) => number[];
};

/** The meetings of one year in an order; several stand one after another. */
export type YearOfList = { year: number; count: number };

/** Lays positions out in rows, under the headings of the years in which they come; null for no headings. */
export function listRows(order: Uint32Array, columns: number, years: readonly YearOfList[] | null): ListRows {
  let length = 0;
  let place = 0;
  const blocks = (years ?? [{ year: null, count: order.length }])
    .filter(({ count }) => count > 0)
    .map(({ year, count }) => {
      const block = { year, row: length + (year === null ? 0 : 1), from: place, to: place + count };
      length = block.row + Math.ceil(count / columns);
      place = block.to;
      return block;
    });
  return {
    length,
    yearAt: (row) => blocks.find((block) => block.row === row + 1)?.year ?? null,
    positionsAt: (row) => {
      const block = blocks.findLast((one) => one.row <= row);
      if (!block) return [];
      const from = block.from + (row - block.row) * columns;
      return Array.from(order.subarray(from, Math.min(from + columns, block.to)));
    },
  };
}
