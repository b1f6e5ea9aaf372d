import { useEffect } from 'react';
import { embeddedBriefing } from '../embedded-briefing.ts';
import { takeIn } from './use-shelf.ts';

const key = 'carried-briefing';

/** Puts the briefing that a pack carries on the shelf, once for each window: a change to it is not taken back by a reload. */
export function useCarriedBriefing() {
  useEffect(() => {
    if (isTaken()) return;
    const briefing = embeddedBriefing()?.briefing;
    if (briefing) takeIn(briefing);
  }, []);
}

function isTaken(): boolean {
  try {
    const wasTaken = sessionStorage.getItem(key) !== null;
    sessionStorage.setItem(key, '');
    return wasTaken;
  } catch {
    return false;
  }
}
