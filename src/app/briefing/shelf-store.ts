import type { Briefing } from '../../model/briefing.ts';
import { readBriefing } from '../../model/read-briefing.ts';

/** The briefings of this browser, and the one in work. */
export type Shelf = {
  briefings: readonly Briefing[];
  current: string | null;
  /** Whether the browser keeps them beyond this page. */
  isKept: boolean;
  /** Whether something was found that could not be read, and was set aside. */
  isSetAside: boolean;
};

const key = 'briefings';
const aside = 'briefings-unreadable';
const listeners = new Set<() => void>();
let shelf: Shelf | null = null;

/** What is on the shelf; the same object until it changes. */
export function readShelf(): Shelf {
  shelf ??= load();
  return shelf;
}

/** Puts other briefings on the shelf. Where the browser has no room or no leave they last as long as the page. */
export function writeShelf(briefings: readonly Briefing[], current: string | null): void {
  let isKept = true;
  try {
    localStorage.setItem(key, JSON.stringify({ current, briefings }));
  } catch {
    isKept = false;
  }
  shelf = { briefings, current, isKept, isSetAside: readShelf().isSetAside };
  for (const notify of listeners) notify();
}

/** Calls back when this page or another one of the same site changes the shelf. */
export function subscribeShelf(notify: () => void): () => void {
  const reload = (event: StorageEvent) => {
    if (event.key !== key && event.key !== null) return;
    shelf = load();
    notify();
  };
  listeners.add(notify);
  window.addEventListener('storage', reload);
  return () => {
    listeners.delete(notify);
    window.removeEventListener('storage', reload);
  };
}

function load(): Shelf {
  const empty = { briefings: [], current: null, isKept: true, isSetAside: false };
  let text: string | null;
  try {
    text = localStorage.getItem(key);
  } catch {
    return { ...empty, isKept: false };
  }
  if (text === null) return empty;
  const kept = parse(text);
  const readings = kept.briefings.map((value) => readBriefing(value));
  const briefings = readings.flatMap(({ briefing }) => briefing ?? []);
  const isSetAside = !kept.isWhole || readings.some(({ briefing, lost }) => !briefing || lost > 0);
  if (isSetAside) setAside(text);
  const current = briefings.some(({ id }) => id === kept.current) ? kept.current : null;
  return { briefings, current: current ?? briefings.at(-1)?.id ?? null, isKept: true, isSetAside };
}

function parse(text: string): { briefings: unknown[]; current: string | null; isWhole: boolean } {
  try {
    const { briefings, current } = JSON.parse(text) as { briefings: unknown; current: unknown };
    if (Array.isArray(briefings)) {
      return { briefings, current: typeof current === 'string' ? current : null, isWhole: true };
    }
  } catch {
    // As below: it is not what this page writes.
  }
  return { briefings: [], current: null, isWhole: false };
}

/** Loses nothing: what cannot be read stays in the browser under another name. */
function setAside(text: string) {
  try {
    localStorage.setItem(aside, text);
  } catch {
    // No room for a second copy; the first stays until something is written.
  }
}
