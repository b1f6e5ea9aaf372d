import type { Row } from './table.ts';

export const heightOf = (rows: readonly Row[]): number => rows.reduce((sum, { height }) => sum + height, 0);

/**
 * As many rows as a room holds, px, and how many were left out. Where some are, `last` is put in their place, which says so.
 */
export function fitRows(
  rows: readonly Row[],
  room: number,
  last: (hidden: readonly Row[]) => Row,
): readonly Row[] {
  if (heightOf(rows) <= room) return rows;
  for (let shown = rows.length - 1; shown >= 0; shown--) {
    const end = last(rows.slice(shown));
    if (heightOf(rows.slice(0, shown)) + end.height <= room || shown === 0)
      return [...rows.slice(0, shown), end];
  }
  return rows;
}

/** As many rows of several lists as a room holds together, in turns; where some are left out, `last` says so. */
export function fitLists(
  lists: readonly (readonly Row[])[],
  room: number,
  last: (hidden: readonly Row[]) => Row,
): (readonly Row[])[] {
  const cut = (rows: readonly Row[], count: number) =>
    count < rows.length ? [...rows.slice(0, count), last(rows.slice(count))] : rows;
  const counts = lists.map(() => 0);
  let isMore = true;
  while (isMore) {
    isMore = false;
    for (const [at, rows] of lists.entries()) {
      const next = counts.map((count, place) => (place === at ? count + 1 : count));
      const height = lists.reduce((sum, list, place) => sum + heightOf(cut(list, next[place]!)), 0);
      if (counts[at]! >= rows.length || height > room) continue;
      counts[at] = next[at]!;
      isMore = true;
    }
  }
  return lists.map((rows, at) => cut(rows, counts[at]!));
}
