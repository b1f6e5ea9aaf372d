import { writeCsv, type Row } from './csv.ts';
import type { DownloadInput } from './download-input.ts';
import { meetingColumns, meetingRows } from './meeting-columns.ts';
import {
  delegationColumns,
  delegationRows,
  evidenceColumns,
  evidenceRows,
  sourceColumns,
} from './record-rows.ts';
import { sourcesOf } from './selected-sources.ts';

type Parts = { columns: readonly string[]; rows: readonly Row[] };

/** The last columns of every row say where it comes from, since a table has no other place for it. */
function write({ columns, rows }: Parts, { dataset, sentence, link }: DownloadInput): string {
  const origin = { selection: sentence, dataset_version: dataset.version, link };
  return writeCsv(
    [...columns, ...Object.keys(origin)],
    rows.map((row) => ({ ...row, ...origin })),
    { isForSpreadsheets: true },
  );
}

/** A row of a meeting after the days and the title of the meeting, so that it can be read by itself. */
const dated = ['start_date', 'end_date', 'meeting_title'] as const;

function ofMeetings(
  { meetings }: DownloadInput,
  rowsOf: (meeting: DownloadInput['meetings'][number]) => readonly Row[],
): Row[] {
  return meetings.flatMap((meeting) => {
    const { start_date, end_date, title } = meeting;
    return rowsOf(meeting).map((row) => ({ ...row, start_date, end_date, meeting_title: title }));
  });
}

/** The selected meetings, one row for each. */
export const writeMeetings = (input: DownloadInput): string =>
  write({ columns: meetingColumns, rows: meetingRows(input.dataset, input.meetings, input.names) }, input);

/** The themes of the selected meetings, one row for each entry of evidence. */
export function writeThemes(input: DownloadInput): string {
  const addresses = new Map(input.dataset.sources.map(({ id, url }) => [id, url]));
  return write(
    {
      columns: [...evidenceColumns, ...dated, 'theme_name', 'source_url'],
      rows: ofMeetings(input, (meeting) =>
        evidenceRows(meeting).map((row) => ({
          ...row,
          theme_name: input.names.theme(row.theme),
          source_url: addresses.get(row.source),
        })),
      ),
    },
    input,
  );
}

/** The delegations to the selected meetings, one row for each party; `present` is empty where it is not recorded. */
export const writeDelegations = (input: DownloadInput): string =>
  write(
    {
      columns: [...delegationColumns, ...dated, 'party_name'],
      rows: ofMeetings(input, (meeting) =>
        delegationRows(meeting).map((row) => ({ ...row, party_name: input.names.party(row.party) })),
      ),
    },
    input,
  );

/** The sources of the selected meetings, each with the ids of those meetings. */
export const writeSources = (input: DownloadInput): string =>
  write(
    {
      columns: [...sourceColumns, 'meetings'],
      rows: sourcesOf(input.dataset, input.meetings).map(({ source, meetings }) => ({
        ...source,
        meetings: meetings.map(({ id }) => id),
      })),
    },
    input,
  );
