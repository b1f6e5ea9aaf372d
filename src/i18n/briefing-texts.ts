import { useMemo } from 'react';
import { enBriefing } from './en-briefing.ts';
import { useTexts, type Texts } from './texts.ts';
import type { BriefingCatalogue } from './words.ts';

/** The words and formats of one language with those of the briefing. */
export type BriefingTexts = Texts & { words: BriefingCatalogue };

/** Adds the words of the briefing in the language of the texts. */
export const createBriefingTexts = (texts: Texts): BriefingTexts => ({
  ...texts,
  words: texts.further?.briefing ?? enBriefing,
});

export function useBriefingTexts(): BriefingTexts {
  const texts = useTexts();
  return useMemo(() => createBriefingTexts(texts), [texts]);
}
