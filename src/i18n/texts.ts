import { createContext, useContext } from 'react';
import { en } from './en.ts';
import { createFormats, type Formats } from './formats.ts';

export type Catalogue = typeof en;

/** The words and formats of one language. */
export type Texts = Formats & { language: string; t: Catalogue };

const catalogues: Record<string, Catalogue> = { en };

/** The texts of a language that has a catalogue; English for any other. */
export function createTexts(language: string): Texts {
  const known = Object.hasOwn(catalogues, language) ? language : 'en';
  return { language: known, t: catalogues[known] ?? en, ...createFormats(known) };
}

const TextsContext = createContext<Texts>(createTexts('en'));

export const TextsProvider = TextsContext.Provider;
export const useTexts = () => useContext(TextsContext);
