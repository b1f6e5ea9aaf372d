import { writeBibtex } from './bibtex.ts';
import { writeCalendar } from './calendar.ts';
import { writeCitations } from './citations.ts';
import type { DownloadInput } from './download-input.ts';
import { writeRis } from './ris.ts';
import { selectDataset } from './selected-dataset.ts';
import { sourcesOf } from './selected-sources.ts';
import { writeDelegations, writeMeetings, writeSources, writeThemes } from './selection-tables.ts';

type Format = {
  extension: string;
  mediaType: string;
  write: (input: DownloadInput) => string;
  /** The number of rows, entries or events that are of the selection. */
  count: (input: DownloadInput) => number;
};

const csv = { extension: 'csv', mediaType: 'text/csv;charset=utf-8' };
const countMeetings = ({ meetings }: DownloadInput) => meetings.length;
const countSources = ({ dataset, meetings }: DownloadInput) => sourcesOf(dataset, meetings).length;

const formats = {
  meetings: { ...csv, write: writeMeetings, count: countMeetings },
  themes: {
    ...csv,
    write: writeThemes,
    count: ({ meetings }) => meetings.reduce((sum, { themes }) => sum + themes.length, 0),
  },
  delegations: {
    ...csv,
    write: writeDelegations,
    count: ({ meetings }) => meetings.reduce((sum, { participants }) => sum + participants.length, 0),
  },
  sources: { ...csv, write: writeSources, count: countSources },
  json: {
    extension: 'json',
    mediaType: 'application/json',
    write: (input) => `${JSON.stringify(selectDataset(input), null, 2)}\n`,
    count: countMeetings,
  },
  bibtex: {
    extension: 'bib',
    mediaType: 'application/x-bibtex;charset=utf-8',
    write: writeBibtex,
    count: countSources,
  },
  ris: {
    extension: 'ris',
    mediaType: 'application/x-research-info-systems;charset=utf-8',
    write: writeRis,
    count: countSources,
  },
  calendar: {
    extension: 'ics',
    mediaType: 'text/calendar;charset=utf-8',
    write: writeCalendar,
    count: countMeetings,
  },
  citations: {
    extension: 'txt',
    mediaType: 'text/plain;charset=utf-8',
    write: writeCitations,
    count: countMeetings,
  },
} satisfies Record<string, Format>;

export type DownloadKind = keyof typeof formats;

/** What can be downloaded of a selection, in the order in which it is offered. */
export const downloadKinds = Object.keys(formats) as DownloadKind[];

/** The file of a selection in one format: its text, its media type, and how its name ends. */
export function writeDownload(
  kind: DownloadKind,
  input: DownloadInput,
): { text: string; mediaType: string; extension: string } {
  const { write, mediaType, extension } = formats[kind];
  return { text: write(input), mediaType, extension };
}

/** How many rows, entries or events of the selection a file has, without its head and the entry of the dataset itself. */
export const countDownload = (kind: DownloadKind, input: DownloadInput): number => formats[kind].count(input);
