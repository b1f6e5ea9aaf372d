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
/** Whether writing would take away what could not be read and not be set aside either. */
let isBlocked = false;

/** What is on the shelf; the same object until it changes. */
export function readShelf(): Shelf {
  if (shelf === null) {
    shelf = load();
    // From now on and for good: what is remembered here must never be written over what another page has kept.
    window.addEventListener('storage', follow);
  }
  return shelf;
}

/** Puts other briefings on the shelf. Where the browser has no room or no leave they last as long as the page. */
export function writeShelf(briefings: readonly Briefing[], current: string | null): void {
  const { isSetAside } = readShelf();
  let isKept = !isBlocked;
  try {
    if (isKept) localStorage.setItem(key, JSON.stringify({ current, briefings }));
  } catch {
    isKept = false;
  }
  shelf = { briefings, current, isKept, isSetAside };
  for (const notify of listeners) notify();
}

/** Calls back when this page or another one of the same site changes the shelf. */
export function subscribeShelf(notify: () => void): () => void {
  listeners.add(notify);
  return () => {
    listeners.delete(notify);
  };
}

/** Takes over what another page has kept; what is in work here stays in work. */
function follow(event: StorageEvent) {
  if (event.key !== key && event.key !== null) return;
  // What is kept nowhere else is not given up.
  if (shelf?.isKept === false) return;
  const mine = shelf?.current;
  shelf = load();
  if (shelf.briefings.some(({ id }) => id === mine)) shelf = { ...shelf, current: mine ?? null };
  for (const notify of listeners) notify();
}

function load(): Shelf {
  isBlocked = false;
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
  if (isSetAside) isBlocked = !setAside(text);
  const current = briefings.some(({ id }) => id === kept.current) ? kept.current : null;
  return { briefings, current: current ?? briefings.at(-1)?.id ?? null, isKept: !isBlocked, isSetAside };
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

/** Keeps what cannot be read under a name that nothing else has, and says whether it did. */
function setAside(text: string): boolean {
  try {
    let name = aside;
    for (let n = 2; ![null, text].includes(localStorage.getItem(name)); n++) name = `${aside}-${n}`;
    localStorage.setItem(name, text);
    return true;
  } catch {
    return false;
  }
}
