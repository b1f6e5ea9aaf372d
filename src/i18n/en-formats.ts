import { pluralOf } from './plural.ts';

const plural = pluralOf('en');

/** English words within the files that are taken away, loaded with their writers. Every other language has exactly these keys. */
export const enFormats = {
  title: 'Dialogue Atlas: meetings of the European Union and Central Asia',
  author: 'Dialogue Atlas contributors',
  dataset: (version: string) => `dataset ${version}`,
  ownData: (file: string) => `own data, ${file}`,
  licence: 'CC BY 4.0',
  selection: (sentence: string) => `Selection: ${sentence}`,
  link: (address: string) => `Link: ${address}`,
  sourceOf: (meetings: string) => `Source of: ${meetings}`,
  titleIsOurs: 'The title is a description by Dialogue Atlas.',
  sourcesRead: (date: string) => `Sources read in stored copies, ${date}.`,
  dates: (dates: string) => `Date: ${dates}`,
  place: (place: string) => `Place: ${place}`,
  dayUnknown: (month: string) => `The day is not known, only the month: ${month}.`,
  monthUnknown: (year: string) => `Day and month are not known, only the year: ${year}.`,
  spans: 'This entry spans all of it; the meeting was on some of its days.',
  dayUnknownShort: 'day not known',
  monthUnknownShort: 'month not known',
  series: (series: string) => `Series: ${series}`,
  themes: (themes: string) => `Themes: ${themes}`,
  present: (parties: string) => `Recorded as present: ${parties}`,
  absent: (parties: string) => `Recorded as absent: ${parties}`,
  confidence: (level: string) => `Confidence: ${level}`,
  disagreements: (n: number) =>
    `Sources contradict each other on ${plural(n, { one: 'point', other: 'points' })}; the record has every version.`,
  sources: 'Sources:',
  record: (id: string, dataset: string) => `Record ${id}, ${dataset}`,
  undated: 'no date',
  headings: { meetings: 'Meetings', sources: 'Sources' },
  ownMeeting: (title: string, place: string, date: string, id: string, file: string) =>
    `“${title}”, ${place}, ${date}, record ${id}, own data, ${file}.`,
};
