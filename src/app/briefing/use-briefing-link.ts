import { useEffect, useState } from 'react';
import type { Briefing } from '../../model/briefing.ts';
import { writeBriefingLink, type BriefingLink } from '../../model/briefing-link.ts';
import { useDataHome } from '../data-home.ts';

type Link = { address: string; longNotes: number };

/**
 * The address that carries the whole briefing, and how many notes are too long to travel in it; made anew when the
 * briefing changes, empty meanwhile and without one.
 */
export function useBriefingLink(briefing: Briefing | null): Link {
  const [link, setLink] = useState<(Link & { of: Briefing }) | null>(null);
  const { own } = useDataHome();

  useEffect(() => {
    // Elsewhere it would show the atlas's records.
    if (!briefing || own) return undefined;
    let isOver = false;
    const keep = ({ fragment, longNotes }: BriefingLink) => {
      const address = new URL(`${window.location.pathname}#${fragment}`, document.baseURI).href;
      if (!isOver) setLink({ of: briefing, address, longNotes: longNotes.length });
    };
    // A browser that cannot pack offers no link.
    writeBriefingLink(briefing).then(keep, () => undefined);
    return () => {
      isOver = true;
    };
  }, [briefing, own]);

  return link && link.of === briefing ? link : { address: '', longNotes: 0 };
}
