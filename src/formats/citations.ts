import { citeMeeting, sayHost } from '../i18n/citation.ts';
import { createFormatTexts, type FormatTexts } from '../i18n/format-texts.ts';
import type { DownloadInput } from './download-input.ts';
import { sourcesOf } from './selected-sources.ts';

/** Citations as plain text: the dataset, the selected meetings, and their sources. */
export function writeCitations(input: DownloadInput): string {
  const { dataset, meetings, sentence, link } = input;
  const texts = createFormatTexts(input.texts);
  const { words } = texts;
  return [
    [citeDataset(input, texts), words.selection(sentence), ...(link ? [words.link(link)] : [])],
    [words.headings.meetings, ...meetings.map((meeting) => cite(meeting, input, texts))],
    [words.headings.sources, ...sourcesOf(dataset, meetings).map(({ source }) => citeSource(source, texts))],
  ]
    .map((lines) => lines.map((line) => `${line}\n`).join(''))
    .join('\n');
}

function citeDataset({ dataset, ownFile }: DownloadInput, { words, t, formatDate }: FormatTexts): string {
  if (ownFile !== undefined) return `${words.ownData(ownFile)}.`;
  const { version, date } = dataset;
  const title = t.sentence.quoted(words.title);
  return `${words.author}, ${title}, ${words.dataset(version)}, ${formatDate(date)}, ${words.licence}.`;
}

function cite(
  meeting: DownloadInput['meetings'][number],
  { dataset, names, ownFile }: DownloadInput,
  texts: FormatTexts,
): string {
  if (ownFile === undefined) return citeMeeting(meeting, dataset.version, names, texts);
  const { id, title, start_date, end_date } = meeting;
  const dates = texts.formatDates(start_date, end_date);
  return texts.words.ownMeeting(title, sayHost(meeting, names, texts), dates, id, ownFile);
}

function citeSource(
  { title, publisher, published, language, url }: DownloadInput['dataset']['sources'][number],
  { words, t, formatDate, formatLanguage }: FormatTexts,
): string {
  const date = published === null ? words.undated : formatDate(published);
  return [publisher, t.sentence.quoted(title), date, formatLanguage(language), url ?? []].flat().join(', ');
}
