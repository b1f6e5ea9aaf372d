import { useMemo, useSyncExternalStore } from 'react';
import type { Briefing } from '../../model/briefing.ts';
import { shelve } from '../../model/briefing-shelf.ts';
import { readShelf, subscribeShelf, writeShelf, type Shelf } from './shelf-store.ts';

/** The shelf, the briefing in work, and the ways to change them. */
export function useShelf() {
  const shelf = useSyncExternalStore(subscribeShelf, readShelf);
  return useMemo(() => ({ ...shelf, inWork: inWork(shelf), put, choose, remove }), [shelf]);
}

/** The briefing in work. */
export const inWork = ({ briefings, current }: Shelf): Briefing | null =>
  briefings.find(({ id }) => id === current) ?? null;

/** Puts a briefing on the shelf, in the place of the one with its id, and takes it in work. */
export function put(briefing: Briefing): void {
  const { briefings } = readShelf();
  const at = briefings.findIndex(({ id }) => id === briefing.id);
  writeShelf(at < 0 ? [...briefings, briefing] : briefings.with(at, briefing), briefing.id);
}

/** Puts a briefing that came in a file or a link beside the others, and takes it in work. */
export function takeIn(briefing: Briefing): void {
  const { shelf, id } = shelve(readShelf().briefings, briefing);
  writeShelf(shelf, id);
}

/** Takes another briefing in work. */
const choose = (id: string): void => writeShelf(readShelf().briefings, id);

/** Takes a briefing off the shelf; the one beside it is then in work. */
function remove(id: string): void {
  const { briefings } = readShelf();
  const at = briefings.findIndex((briefing) => briefing.id === id);
  const left = briefings.toSpliced(at, at < 0 ? 0 : 1);
  writeShelf(left, (left[at] ?? left.at(-1))?.id ?? null);
}
