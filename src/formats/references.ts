import type { Dataset } from '../dataset/schema.ts';
import { sayHost } from '../i18n/citation.ts';
import { createFormatTexts } from '../i18n/format-texts.ts';
import type { DownloadInput } from './download-input.ts';
import { sourcesOf } from './selected-sources.ts';

/** Something that can be cited: the dataset itself, or a source. What is not known is null. */
export type Reference = {
  /** Letters, digits, full stops and hyphens. */
  id: string;
  kind: Dataset['sources'][number]['kind'] | 'dataset';
  author: string | null;
  title: string;
  publisher: string | null;
  /** As precise as known. */
  date: string | null;
  language: string | null;
  url: string | null;
  /** When the copy was read, as precise as known. */
  read: string | null;
  notes: readonly string[];
};

/** The dataset with the selection in words, then the sources of the selected meetings, each with those meetings. */
export function referencesOf(input: DownloadInput): Reference[] {
  const { dataset, meetings, names, sentence, link, ownFile } = input;
  const texts = createFormatTexts(input.texts);
  const { words, formatDate, formatDates } = texts;
  const itself: Reference = {
    id: `dialogue-atlas-${dataset.version.replaceAll(/[^\w.]+/g, '-')}`,
    kind: 'dataset',
    author: ownFile === undefined ? words.author : null,
    title: ownFile ?? words.title,
    publisher: null,
    date: dataset.date,
    language: null,
    url: link,
    read: null,
    notes: [
      words.selection(sentence),
      ...(ownFile === undefined
        ? [words.dataset(dataset.version), words.licence, words.sourcesRead(formatDate(dataset.sources_read))]
        : [words.ownData(ownFile)]),
    ],
  };
  return [
    itself,
    ...sourcesOf(dataset, meetings).map(({ source, meetings: used }): Reference => {
      const said = used.map((meeting) => {
        const { id, title, start_date, end_date } = meeting;
        return `${title}, ${sayHost(meeting, names, texts)}, ${formatDates(start_date, end_date)} (${id})`;
      });
      return {
        ...source,
        author: null,
        date: source.published,
        read: dataset.sources_read,
        notes: [words.sourceOf(said.join('; ')), ...(source.title_is_ours ? [words.titleIsOurs] : [])],
      };
    }),
  ];
}

/** Year, month and day of a partial date; what is not known is left out. */
export const partsOf = (date: string | null): string[] => date?.split('-') ?? [];

/** A text in one line and without signs that no format can hold. */
export const inOneLine = (text: string): string => text.replace(/[\s\p{Cc}\u2028\u2029]+/gu, ' ').trim();
