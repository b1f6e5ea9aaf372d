import { createContext, useContext } from 'react';
import { en } from './en.ts';
import { createFormats, type Formats } from './formats.ts';
import type { Catalogue, Words } from './words.ts';

export type { Catalogue } from './words.ts';

/** The words and formats of one language; `further` holds the words of the lazy parts, null for English, which loads them there. */
export type Texts = Formats & { language: string; t: Catalogue; further: Words | null };

/** The texts of a language whose words are at hand; English without them. */
export const createTexts = (language: string, words: Words | null = null): Texts =>
  words ? { language, t: words.page, further: words, ...createFormats(language) } : english;

const english: Texts = { language: 'en', t: en, further: null, ...createFormats('en') };

const TextsContext = createContext<Texts>(english);

export const TextsProvider = TextsContext.Provider;
export const useTexts = () => useContext(TextsContext);
