import { afterFrame } from '../ui/after-frame.ts';
import { answer } from './answer.ts';

/**
 * Where the page stands, known at once. The browser's own bar and history follow when the frame that shows it has been
 * painted: an entry takes the browser about as long as the page takes to draw a selection.
 */

type Entry = { isAdded: boolean; there: string };

let waiting: Entry[] = [];
const listeners = new Set<() => void>();

/** The path, query and fragment that the page stands at. */
export function here(): { pathname: string; search: string; hash: string } {
  const last = waiting.at(-1);
  return last ? new URL(last.there, window.location.href) : window.location;
}

/** Goes to an address of this page, as an entry of its own in the history. */
export const goTo = (there: string) => write([...waiting, { isAdded: true, there }]);

/** Changes the address of the entry that the page stands at. */
export const moveTo = (there: string) =>
  write([...waiting.slice(0, -1), { isAdded: waiting.at(-1)?.isAdded ?? false, there }]);

/** Hears of every change, those that the person makes in the browser's bar and history too. */
export function onAddressChange(notify: () => void): () => void {
  listeners.add(notify);
  return () => {
    listeners.delete(notify);
  };
}

function write(entries: Entry[]) {
  waiting = entries;
  // What is not seen is not painted either.
  if (document.hidden) writeNow();
  answer(() => {
    notifyAll();
    afterFrame(writeNow);
  });
}

function writeNow() {
  for (const { isAdded, there } of waiting) {
    window.history[isAdded ? 'pushState' : 'replaceState'](null, '', there);
  }
  waiting = [];
}

function notifyAll() {
  for (const notify of listeners) notify();
}

/** The person has gone elsewhere: what was still to be written is left behind. */
function leave() {
  waiting = [];
  notifyAll();
}

window.addEventListener('popstate', leave);
window.addEventListener('hashchange', leave);
window.addEventListener('pagehide', writeNow);
