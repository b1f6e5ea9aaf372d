/** A place in a table, from 0. */
export type Place = { row: number; column: number };

const steps: Partial<Record<string, Place>> = {
  ArrowRight: { row: 0, column: 1 },
  ArrowLeft: { row: 0, column: -1 },
  ArrowDown: { row: 1, column: 0 },
  ArrowUp: { row: -1, column: 0 },
};

/**
 * The place that a key leads to, passing over cells that are empty: the next one in the direction of an arrow, the first
 * or last one of the row for Home and End. Null where the key or the table has none.
 */
export function nextPlace(
  rows: readonly (readonly unknown[])[],
  { row, column }: Place,
  key: string,
): Place | null {
  const isFull = (place: Place) => Boolean(rows[place.row]?.[place.column]);
  const inRow = (rows[row] ?? []).map((_, at) => ({ row, column: at })).filter(isFull);
  if (key === 'Home') return inRow[0] ?? null;
  if (key === 'End') return inRow.at(-1) ?? null;
  const step = steps[key];
  if (!step) return null;
  const longest = Math.max(rows.length, ...rows.map((cells) => cells.length));
  for (let n = 1; n <= longest; n++) {
    const place = { row: row + n * step.row, column: column + n * step.column };
    if (isFull(place)) return place;
  }
  return null;
}

/** The last place of the first row that has any; null in an empty table. */
export function lastPlace(rows: readonly (readonly unknown[])[]): Place | null {
  const row = rows.findIndex((cells) => cells.some(Boolean));
  return row < 0 ? null : { row, column: rows[row]!.findLastIndex(Boolean) };
}
