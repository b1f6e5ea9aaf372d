import { useCallback, useEffect, useMemo, useRef, useSyncExternalStore } from 'react';
import { readAddress, writeAddress, type Address } from '../model/address.ts';
import type { MeetingIndex } from '../model/meeting-index.ts';

/** A choice adds an entry to the history; a draft, as in typing or dragging, adds one only when it is final. */
export type Stage = 'draft' | 'final';

const changed = 'atlas-address';

const subscribe = (notify: () => void) => {
  window.addEventListener('popstate', notify);
  window.addEventListener('hashchange', notify);
  window.addEventListener(changed, notify);
  return () => {
    window.removeEventListener('popstate', notify);
    window.removeEventListener('hashchange', notify);
    window.removeEventListener(changed, notify);
  };
};

/** What the address bar holds, and the ways to change it. */
export function useAddress(index: MeetingIndex) {
  const search = useSyncExternalStore(subscribe, () => window.location.search);
  const read = useMemo(() => rememberLast((text: string) => readAddress(text, index)), [index]);
  const { address, unreadable } = read(search);
  const beforeDraft = useRef<string | null>(null);

  useEffect(() => {
    const forgetDraft = () => {
      beforeDraft.current = null;
    };
    window.addEventListener('popstate', forgetDraft);
    return () => window.removeEventListener('popstate', forgetDraft);
  }, []);

  const hrefOf = useCallback(
    (wanted: Address) => {
      const text = writeAddress(wanted, index);
      return window.location.pathname + (text && `?${text}`);
    },
    [index],
  );

  const go = useCallback(
    (wanted: Address, stage: Stage = 'final', fragment = '') => {
      const here = window.location.pathname + window.location.search + window.location.hash;
      const there = hrefOf(wanted) + fragment;
      if (wanted.embed) {
        // The history of a frame is that of the page around it, whose readers go back in theirs.
        window.history.replaceState(null, '', there);
      } else if (stage === 'draft') {
        if (beforeDraft.current === null) beforeDraft.current = here;
        window.history.replaceState(null, '', there);
      } else {
        const start = beforeDraft.current ?? here;
        if (beforeDraft.current !== null) window.history.replaceState(null, '', start);
        if (start !== there) window.history.pushState(null, '', there);
        beforeDraft.current = null;
      }
      window.dispatchEvent(new Event(changed));
    },
    [hrefOf],
  );

  /** Changes parts of what the address bar holds by now. The slides lie over what the fragment opened, and leave it. */
  const change = useCallback(
    (part: Partial<Address>, stage?: Stage) => {
      const { search: here, hash: opened } = window.location;
      go({ ...read(here).address, ...part }, stage, 'slide' in part ? opened : '');
    },
    [go, read],
  );

  const hash = useSyncExternalStore(subscribe, () => window.location.hash);
  /** Changes the fragment alone. */
  const goToHash = useCallback((wanted: string, isReplaced = false) => {
    const there = window.location.pathname + window.location.search + wanted;
    window.history[isReplaced ? 'replaceState' : 'pushState'](null, '', there);
    window.dispatchEvent(new Event(changed));
  }, []);

  return { address, unreadable, hash, hrefOf, go, goToHash, change };
}

function rememberLast<Answer>(read: (text: string) => Answer): (text: string) => Answer {
  let last: { text: string; answer: Answer } | null = null;
  return (text) => {
    if (last?.text !== text) last = { text, answer: read(text) };
    return last.answer;
  };
}
