import { useCallback, useEffect, useMemo, useRef, useSyncExternalStore } from 'react';
import { readAddress, writeAddress, type Address } from '../model/address.ts';
import type { MeetingIndex } from '../model/meeting-index.ts';
import { goTo, here, moveTo, onAddressChange } from './address-bar.ts';

/** A choice adds an entry to the history; a draft, as in typing or dragging, adds one only when it is final. */
export type Stage = 'draft' | 'final';

/** What the address bar holds, and the ways to change it. */
export function useAddress(index: MeetingIndex) {
  const search = useSyncExternalStore(onAddressChange, () => here().search);
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
      return here().pathname + (text && `?${text}`);
    },
    [index],
  );

  const go = useCallback(
    (wanted: Address, stage: Stage = 'final', fragment = '') => {
      const { pathname, search: query, hash: opened } = here();
      const now = pathname + query + opened;
      const there = hrefOf(wanted) + fragment;
      if (wanted.embed) {
        // The history of a frame is that of the page around it, whose readers go back in theirs.
        moveTo(there);
      } else if (stage === 'draft') {
        if (beforeDraft.current === null) beforeDraft.current = now;
        moveTo(there);
      } else {
        const start = beforeDraft.current ?? now;
        if (beforeDraft.current !== null) moveTo(start);
        if (start !== there) goTo(there);
        beforeDraft.current = null;
      }
    },
    [hrefOf],
  );

  /** Changes parts of what the address bar holds by now. The slides lie over what the fragment opened, and leave it. */
  const change = useCallback(
    (part: Partial<Address>, stage?: Stage) => {
      const { search: query, hash: opened } = here();
      go({ ...read(query).address, ...part }, stage, 'slide' in part ? opened : '');
    },
    [go, read],
  );

  const hash = useSyncExternalStore(onAddressChange, () => here().hash);
  /** Changes the fragment alone. */
  const goToHash = useCallback((wanted: string, isReplaced = false) => {
    const { pathname, search: query } = here();
    (isReplaced ? moveTo : goTo)(pathname + query + wanted);
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
