import { useMemo } from 'react';
import { enData } from './en-data.ts';
import { useTexts, type Texts } from './texts.ts';
import type { DataCatalogue } from './words.ts';

/** The words and formats of one language with those about the data. */
export type DataTexts = Texts & { words: DataCatalogue };

/** Adds the words about the data in the language of the texts. */
export const createDataTexts = (texts: Texts): DataTexts => ({
  ...texts,
  words: texts.further?.data ?? enData,
});

export function useDataTexts(): DataTexts {
  const texts = useTexts();
  return useMemo(() => createDataTexts(texts), [texts]);
}
