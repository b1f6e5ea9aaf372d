import { useEffect, useEffectEvent, useState } from 'react';
import { sayBriefingProblems } from '../../i18n/briefing-problems.ts';
import { useBriefingTexts } from '../../i18n/briefing-texts.ts';
import { hasBriefing, readBriefingLink } from '../../model/briefing-link.ts';
import { shelve } from '../../model/briefing-shelf.ts';
import { readShelf } from './shelf-store.ts';
import { put } from './use-shelf.ts';

/** Puts a briefing that came in the address on the shelf, beside what is there, and says what came. */
export function useOpenedLink(hash: string, onRead: () => void) {
  const texts = useBriefingTexts();
  const [read, setRead] = useState<{ hash: string; news: readonly string[] } | null>(null);

  const keep = useEffectEvent(async (isOver: () => boolean) => {
    const reading = await readBriefingLink(hash);
    if (isOver()) return;
    const { briefing } = reading;
    const { builder } = texts.words;
    if (briefing) {
      const { id } = shelve(readShelf().briefings, briefing);
      put({ ...briefing, id });
    }
    const said = briefing ? builder.opened(briefing.title || builder.untitled) : builder.nothingOpened;
    setRead({ hash, news: [said, ...sayBriefingProblems(reading, texts)] });
    onRead();
  });

  useEffect(() => {
    if (!hasBriefing(hash)) return undefined;
    let isOver = false;
    void keep(() => isOver);
    return () => {
      isOver = true;
    };
  }, [hash]);

  return { news: read?.news ?? [], isReading: hasBriefing(hash) };
}
