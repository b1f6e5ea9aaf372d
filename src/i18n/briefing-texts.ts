import { useMemo } from 'react';
import { enBriefing } from './en-briefing.ts';
import { useTexts, type Texts } from './texts.ts';

export type BriefingCatalogue = typeof enBriefing;

/** The words and formats of one language with those of the briefing, which are loaded with it and not before. */
export type BriefingTexts = Texts & { words: BriefingCatalogue };

const catalogues: Record<string, BriefingCatalogue> = { en: enBriefing };

/** Adds the words of the briefing in the language of the texts. */
export const createBriefingTexts = (texts: Texts): BriefingTexts => ({
  ...texts,
  words: Object.hasOwn(catalogues, texts.language) ? catalogues[texts.language]! : enBriefing,
});

export function useBriefingTexts(): BriefingTexts {
  const texts = useTexts();
  return useMemo(() => createBriefingTexts(texts), [texts]);
}
