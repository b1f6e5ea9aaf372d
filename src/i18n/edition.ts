import type { MeetingIndex } from '../model/meeting-index.ts';
import type { Site } from '../model/site.ts';
import type { Texts } from './texts.ts';

/** The version and the day of the dataset. */
export const sayEdition = ({ overview }: MeetingIndex, { t, formatDate }: Texts): string =>
  t.foot.dataset(overview.version, formatDate(overview.date));

/** The edition of the dataset, its newest meeting, and its licence, part by part. */
export function sayDataset(index: MeetingIndex, texts: Texts): string[] {
  const { t, formatDate } = texts;
  const newest = index.meetings.at(-1);
  return [
    t.site.name,
    sayEdition(index, texts),
    ...(newest ? [t.foot.newest(formatDate(newest.start_date))] : []),
    t.foot.licence,
  ];
}

/** Who publishes the page, and whom to write to, as far as that is set. */
export const sayPublisher = ({ t }: Texts, { publisher, contact }: Site): string[] => [
  ...(publisher ? [t.foot.publisher(publisher)] : []),
  ...(contact ? [contact] : []),
];

/** What everything that leaves the page says of where it comes from. */
export const sayOrigin = (index: MeetingIndex, texts: Texts, site: Site): string[] => [
  ...sayDataset(index, texts),
  ...sayPublisher(texts, site),
];
