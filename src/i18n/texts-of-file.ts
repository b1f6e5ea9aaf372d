import { wordsOfOwnData } from './own-data-texts.ts';
import type { Texts } from './texts.ts';

/** The texts of the page while it shows a file: what names the edition, its licence and its link names the file. */
export function textsOfFile(texts: Texts, fileName: string): Texts {
  const { edition } = wordsOfOwnData(texts);
  const { t } = texts;
  return {
    ...texts,
    t: {
      ...t,
      sentence: { ...t.sentence, copiedText: (sentence) => edition.copied(sentence, fileName) },
      meeting: {
        ...t.meeting,
        cite: (title, place, date, id) => edition.cite(title, place, date, id, fileName),
      },
      compare: { ...t.compare, footer: () => edition.of(fileName) },
      foot: {
        ...t.foot,
        dataset: () => edition.of(fileName),
        read: () => edition.unread,
        licence: edition.licence,
      },
    },
  };
}
