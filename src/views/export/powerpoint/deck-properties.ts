import { saySelected } from '../../../i18n/sentence.ts';
import { sayEdition } from '../../../i18n/edition.ts';
import { readAddress } from '../../../model/address.ts';
import type { Briefing } from '../../../model/briefing.ts';
import type { ExportContext } from '../export-context.ts';

/** What a file says of itself outside its slides. */
export type DeckProperties = {
  title: string;
  subject: string;
  author: string;
  /** The tag of the language of its words, `en-GB`. */
  language: string;
  /** The day for which it was made, else that of the edition; never the day of the export, so that equal decks are equal. */
  date: string;
};

const regions: Record<string, string> = { en: 'en-GB', ru: 'ru-RU' };

export function describeDeck(briefing: Briefing, context: ExportContext): DeckProperties {
  const { index, names, texts, select } = context;
  const { selection } = readAddress(briefing.slides[0]?.view ?? '', index).address;
  const { count, total } = select(selection);
  const { language, t } = texts;
  return {
    title: briefing.title.trim() || t.site.name,
    subject: [
      saySelected({ count, total }, selection, names, texts),
      `${t.site.name}. ${sayEdition(index, texts)}`,
    ].join(' · '),
    author: briefing.author.trim() || t.site.name,
    language: regions[language] ?? language,
    date: briefing.date ?? index.overview.date,
  };
}
