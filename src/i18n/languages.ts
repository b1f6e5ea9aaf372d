import type { Language } from '../model/languages.ts';
import { createTexts, type Texts } from './texts.ts';
import type { Words } from './words.ts';

type Known = {
  /** How the language calls itself. */
  name: string;
  /** Its words, in a chunk of their own; null for English, whose words are in the first load. */
  load: (() => Promise<{ words: Words }>) | null;
};

export const languages: Record<Language, Known> = {
  en: { name: 'English', load: null },
  ru: { name: 'Русский', load: () => import('./ru.ts') },
};

/** The texts of a language, loaded where they are not at hand; rejects where they cannot be. */
export async function loadTexts(language: Language): Promise<Texts> {
  const { load } = languages[language];
  return load ? createTexts(language, (await load()).words) : createTexts(language);
}
