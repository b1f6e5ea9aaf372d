import { compile } from '../../src/dataset/compile.ts';
import type { Problem } from '../../src/dataset/problem.ts';
import type { Dataset } from '../../src/dataset/schema.ts';

/** The records that a dataset would have been made of. */
function recordsOf({ meetings, ...tables }: Dataset): Map<string, string> {
  const { version, date, sources_read, licence, selection: _, ...rest } = tables;
  const files = { edition: { version, date, sources_read, licence }, ...rest };
  return new Map([
    ...Object.entries(files).map(([name, value]): [string, string] => [
      `${name}.json`,
      JSON.stringify(value),
    ]),
    ...meetings.map((meeting): [string, string] => [`meetings/${meeting.id}.json`, JSON.stringify(meeting)]),
  ]);
}

/**
 * What the rules of the records find in a part of the dataset, but for what only the whole can have: all founding texts, a first
 * meeting for every series, a meeting for every host country.
 */
export const problemsOfPart = (part: Dataset): Problem[] =>
  compile(recordsOf(part)).problems.filter(
    ({ field, message }) =>
      !/^seed$|\.first_year$/.test(field) && !message.startsWith('takes part in no meeting'),
  );
