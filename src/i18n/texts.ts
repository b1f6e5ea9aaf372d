import { createContext, useContext } from 'react';
import { en } from './en.ts';
import { createFormats, type Formats } from './formats.ts';
import type { Catalogue, Words } from './words.ts';

export type { Catalogue } from './words.ts';

/** The words and formats of one language; `further` holds the words of the lazy parts, null for English, which loads them there. */
export type Texts = Formats & { language: string; t: Catalogue; further: Words | null };

/** The texts of a language whose words are at hand; English without them. */
export function createTexts(language: string, words: Words | null = null): Texts {
  const known = words ? language : 'en';
  return { language: known, t: words?.page ?? en, further: words, ...createFormats(known) };
}

const TextsContext = createContext<Texts>(createTexts('en'));

export const TextsProvider = TextsContext.Provider;
export const useTexts = () => useContext(TextsContext);
