import { useEffect, useEffectEvent, useState } from 'react';
import { sayBriefingProblems } from '../../i18n/briefing-problems.ts';
import { useBriefingTexts } from '../../i18n/briefing-texts.ts';
import { hasBriefing, readBriefingLink } from '../../model/briefing-link.ts';
import type { BriefingReading } from '../../model/read-briefing.ts';
import { takeIn } from './use-shelf.ts';

/** Puts a briefing that came in the address on the shelf, beside what is there, and says what came and what did not. */
export function useOpenedLink(hash: string, onRead: () => void) {
  const texts = useBriefingTexts();
  const [read, setRead] = useState<{ opened: readonly string[]; faults: readonly string[] } | null>(null);

  const keep = useEffectEvent((reading: BriefingReading) => {
    const { briefing } = reading;
    const { builder } = texts.words;
    const faults = sayBriefingProblems(reading, texts);
    if (briefing) {
      takeIn(briefing);
      setRead({ opened: [builder.opened(briefing.title || builder.untitled)], faults });
    } else {
      setRead({ opened: [], faults: [...faults, builder.nothingOpened] });
    }
    onRead();
  });

  useEffect(() => {
    if (!hasBriefing(hash)) return undefined;
    let isOver = false;
    void readBriefingLink(hash).then((reading) => {
      if (!isOver) keep(reading);
    });
    return () => {
      isOver = true;
    };
  }, [hash]);

  const { opened = [], faults = [] } = read ?? {};
  return { opened, faults, isReading: hasBriefing(hash) };
}
