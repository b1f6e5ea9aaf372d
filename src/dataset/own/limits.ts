/** What a file may have at most: bytes, rows, columns, characters in a row, levels of brackets. */
export const limits = {
  bytes: 200_000_000,
  rows: 200_000,
  columns: 1000,
  rowCharacters: 1_000_000,
  depth: 64,
  /** Characters of one field. */
  text: 300,
} as const;

/** Years in which a meeting may be: each year from the first to the last has a place in the charts. */
export const years = { first: 1900, last: 2100 } as const;
