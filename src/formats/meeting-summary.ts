import type { Dataset, Meeting } from '../dataset/schema.ts';
import type { FormatTexts } from '../i18n/format-texts.ts';
import type { Names } from '../i18n/names.ts';
import { sayHost } from '../i18n/citation.ts';
import { precisionOf } from '../model/dates.ts';

type Context = {
  names: Names;
  texts: FormatTexts;
  sourceOf: (id: string) => Dataset['sources'][number] | undefined;
  /** What the record is of: `dataset 1.0.0`. */
  edition: string;
};

/** That the day of a meeting is not known, in a sentence; null where it is. */
export function sayVagueness(
  { start_date, end_date }: Meeting,
  { words, formatDates }: FormatTexts,
): string | null {
  const precision = precisionOf(start_date);
  if (precision === 'day') return null;
  const dates = formatDates(start_date, end_date);
  return precision === 'month' ? words.dayUnknown(dates) : words.monthUnknown(dates);
}

/** A meeting in a few lines of plain text, with its sources and their addresses. */
export function summarise(meeting: Meeting, { names, texts, sourceOf, edition }: Context): string[] {
  const { words, t, formatDates } = texts;
  const themes = [...new Set(meeting.themes.map(({ theme }) => names.theme(theme)))];
  const partiesThatAre = (present: boolean) =>
    meeting.participants.filter((row) => row.present === present).map(({ party }) => names.party(party));
  const [here, away] = [partiesThatAre(true), partiesThatAre(false)];
  const round = meeting.round === null ? '' : `, ${t.count.round(meeting.round)}`;
  return [
    words.dates(formatDates(meeting.start_date, meeting.end_date)),
    words.place(sayHost(meeting, names, texts)),
    words.series(names.series(meeting.series) + round),
    ...(themes.length > 0 ? [words.themes(themes.join('; '))] : []),
    ...(here.length > 0 ? [words.present(here.join(', '))] : []),
    ...(away.length > 0 ? [words.absent(away.join(', '))] : []),
    words.confidence(t.confidence[meeting.confidence]),
    ...(meeting.disagreements.length > 0 ? [words.disagreements(meeting.disagreements.length)] : []),
    words.record(meeting.id, edition),
    words.sources,
    ...meeting.sources.map((id) => {
      const { publisher, title, url } = sourceOf(id) ?? { publisher: id, title: id, url: null };
      return `- ${[publisher, title, url ?? []].flat().join(', ')}`;
    }),
  ];
}
