import { enFormats } from './en-formats.ts';
import type { Texts } from './texts.ts';
import type { FormatCatalogue } from './words.ts';

/** The words and formats of one language with those within files that are taken away. */
export type FormatTexts = Texts & { words: FormatCatalogue };

/** Adds the words within files in the language of the texts. */
export const createFormatTexts = (texts: Texts): FormatTexts => ({
  ...texts,
  words: texts.further?.formats ?? enFormats,
});
