import { useRef, useState } from 'react';
import { isMissingPart, sayReason } from '../../i18n/reason.ts';
import type { Catalogue } from '../../i18n/texts.ts';

/** Something in the making; `of` is 0 where nobody knows how much there is to do. */
export type Task = { what: string; done: number; of: number };

/** What is made: says how far it is, and stops when the signal is aborted. */
export type Work = (tools: {
  signal: AbortSignal;
  onProgress: (done: number, of: number) => void;
}) => Promise<void>;

export type Outcome =
  | { what: string; is: 'done' | 'cancelled' }
  /** `isMissing` where a part of the page could not be loaded, which loading the page again mends. */
  | { what: string; is: 'failed'; reason: string; isMissing: boolean };

/** Runs one task at a time, with its progress, a way to cancel it, and how it ended. */
export function useTask(t: Catalogue) {
  const [task, setTask] = useState<Task | null>(null);
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const control = useRef<AbortController | null>(null);

  const run = async (what: string, work: Work) => {
    control.current?.abort();
    const mine = new AbortController();
    control.current = mine;
    setOutcome(null);
    setTask({ what, done: 0, of: 0 });
    try {
      await work({
        signal: mine.signal,
        onProgress: (done, of) => !mine.signal.aborted && setTask({ what, done, of }),
      });
      if (mine.signal.aborted) setOutcome({ what, is: 'cancelled' });
      else setOutcome({ what, is: 'done' });
    } catch (error) {
      setOutcome(
        mine.signal.aborted
          ? { what, is: 'cancelled' }
          : { what, is: 'failed', reason: sayReason(error, t), isMissing: isMissingPart(error) },
      );
    }
    if (control.current === mine) setTask(null);
  };

  return { task, outcome, run, cancel: () => control.current?.abort() };
}
