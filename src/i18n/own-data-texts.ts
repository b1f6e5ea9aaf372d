import { useMemo } from 'react';
import { enOwnData } from './en-own-data.ts';
import { useTexts, type Texts } from './texts.ts';
import type { OwnDataCatalogue } from './words.ts';

export type { OwnDataCatalogue } from './words.ts';

/** The words and formats of one language with those for data of a person's own, which are loaded with it. */
export type OwnDataTexts = Texts & { words: OwnDataCatalogue };

/** The words for data of a person's own in the language of the texts; English where it has none. */
export const wordsOfOwnData = (texts: Texts): OwnDataCatalogue => texts.further?.ownData ?? enOwnData;

export function useOwnDataTexts(): OwnDataTexts {
  const texts = useTexts();
  return useMemo(() => ({ ...texts, words: wordsOfOwnData(texts) }), [texts]);
}
