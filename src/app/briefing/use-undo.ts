import { useState } from 'react';

const most = 100;

/** What was done, to be taken back step by step; what is typed on end into one field is one step. */
export function useUndo() {
  const [steps, setSteps] = useState<readonly (() => void)[]>([]);
  const [typedIn, setTypedIn] = useState<string | null>(null);

  return {
    canUndo: steps.length > 0,
    /** Remembers how to take back what is about to be done; `field` is the one that is typed in, null for none. */
    remember: (takeBack: () => void, field: string | null) => {
      if (field === null || field !== typedIn) setSteps([...steps, takeBack].slice(-most));
      setTypedIn(field);
    },
    undo: () => {
      steps.at(-1)?.();
      setSteps(steps.slice(0, -1));
      setTypedIn(null);
    },
  };
}
