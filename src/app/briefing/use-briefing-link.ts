import { useEffect, useState } from 'react';
import type { Briefing } from '../../model/briefing.ts';
import { writeBriefingLink } from '../../model/briefing-link.ts';

type Link = { address: string; longNotes: number };

/**
 * The address that carries the whole briefing, and how many notes are too long to travel in it; made anew when the
 * briefing changes, empty meanwhile and without one.
 */
export function useBriefingLink(briefing: Briefing | null): Link {
  const [link, setLink] = useState<(Link & { of: Briefing }) | null>(null);

  useEffect(() => {
    if (!briefing) return undefined;
    let isOver = false;
    void writeBriefingLink(briefing).then(({ fragment, longNotes }) => {
      const address = new URL(`${window.location.pathname}#${fragment}`, document.baseURI).href;
      if (!isOver) setLink({ of: briefing, address, longNotes: longNotes.length });
    });
    return () => {
      isOver = true;
    };
  }, [briefing]);

  return link && link.of === briefing ? link : { address: '', longNotes: 0 };
}
