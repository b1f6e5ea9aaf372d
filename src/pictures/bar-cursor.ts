import type { ThemesByYear } from '../model/select.ts';

/** A place in the bars: the position of a year, and of the group wanted there. */
export type BarCursor = { at: number; group: number };

/** Where an arrow key, Home or End leads; null for any other key. Without a cursor an arrow leads to the newest meetings. */
export function moveCursor(cursor: BarCursor | null, key: string, agenda: ThemesByYear): BarCursor | null {
  const last = agenda.years.length - 1;
  const isArrow = ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown'].includes(key);
  if (last < 0 || (!isArrow && key !== 'Home' && key !== 'End')) return null;
  const group = cursor?.group ?? 0;
  if (key === 'Home') return { at: 0, group };
  if (key === 'End') return { at: last, group };
  if (!cursor) return { at: Math.max(0, agenda.meetings.findLastIndex(Boolean)), group };
  if (key === 'ArrowLeft') return { at: Math.max(0, cursor.at - 1), group };
  if (key === 'ArrowRight') return { at: Math.min(last, cursor.at + 1), group };
  const present = groupsOf(cursor.at, agenda);
  const here = present.indexOf(groupAt(cursor, agenda) ?? -1);
  return { at: cursor.at, group: present[here + (key === 'ArrowUp' ? 1 : -1)] ?? present[here] ?? group };
}

/** The group of the cursor's year that is nearest to the wanted one; null where the year has none. */
export function groupAt({ at, group }: BarCursor, agenda: ThemesByYear): number | null {
  const [nearest] = groupsOf(at, agenda).toSorted((a, b) => Math.abs(a - group) - Math.abs(b - group));
  return nearest ?? null;
}

const groupsOf = (at: number, agenda: ThemesByYear) =>
  agenda.groups.flatMap((counts, group) => (counts[at] ? [group] : []));
