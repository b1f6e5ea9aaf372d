import { useState } from 'react';

const most = 100;

/** What was done, to be taken back step by step; drafts that follow one another are one step. */
export function useUndo() {
  const [steps, setSteps] = useState<readonly (() => void)[]>([]);
  const [isDrafting, setIsDrafting] = useState(false);

  return {
    canUndo: steps.length > 0,
    /** Remembers how to take back what is about to be done. */
    remember: (takeBack: () => void, isDraft: boolean) => {
      if (!isDraft || !isDrafting) setSteps([...steps, takeBack].slice(-most));
      setIsDrafting(isDraft);
    },
    undo: () => {
      steps.at(-1)?.();
      setSteps(steps.slice(0, -1));
      setIsDrafting(false);
    },
  };
}
