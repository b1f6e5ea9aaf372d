import type { ZodType } from 'zod';
import { readJson } from './read-json.ts';
import type { Problem } from './problem.ts';
import type { MeetingRecord, Records } from './records.ts';
import { findProblems } from './rules.ts';
import { findSchemaProblems } from './schema-problems.ts';
import {
  datasetSchema,
  editionSchema,
  meetingRecordSchema,
  tableSchemas,
  type Dataset,
  type Meeting,
} from './schema.ts';

type Found = ReturnType<typeof findSchemaProblems>;

/**
 * Makes the dataset of the records, given as the text of each file by its name in the folder (`cities.json`,
 * `meetings/2018-07-09-ashgabat-hlpsd.json`). Never throws: the dataset is null where there is any problem.
 */
export function compile(files: ReadonlyMap<string, string>): {
  dataset: Dataset | null;
  problems: Problem[];
} {
  const { values, problems } = readFiles(files);
  const isComplete = problems.length === 0;
  const check = (file: string, schema: ZodType) => {
    const found = values.has(file) ? findSchemaProblems(file, schema, values.get(file)) : [];
    problems.push(...found.map(({ problem }) => problem));
    return found;
  };

  check('edition.json', editionSchema);
  const tables = Object.fromEntries(
    Object.entries(tableSchemas).map(([name, schema]) => {
      const file = `${name}.json`;
      const [table, found] = [values.get(file), check(file, schema)];
      return [name, name === 'themes' ? soundLists(table, found) : soundRows(table, found)];
    }),
  ) as Records['tables'];
  const meetings = [...values.keys()]
    .filter(isMeetingFile)
    .flatMap((file) => readMeeting(file, values.get(file), check(file, meetingRecordSchema)));

  problems.push(...findProblems({ values, isComplete, meetings, tables }));
  if (problems.length > 0) return { dataset: null, problems };
  const edition = values.get('edition.json') as object;
  const sorted = meetings.map(({ meeting }) => meeting).toSorted(byDateThenId);
  return { dataset: datasetSchema.parse({ ...edition, meetings: sorted, ...tables }), problems };
}

const neededFiles = ['edition', ...Object.keys(tableSchemas)].map((name) => `${name}.json`);
const isMeetingFile = (file: string) => /^meetings\/[^/]+\.json$/.test(file);

function readFiles(files: ReadonlyMap<string, string>) {
  const values = new Map<string, unknown>();
  const problems: Problem[] = [];
  const report = (file: string, value: unknown, message: string) =>
    problems.push({ file, field: '', value, message });

  for (const file of neededFiles) if (!files.has(file)) report(file, undefined, `${file} is missing`);
  for (const [file, text] of files) {
    const read = readJson(text);
    if (!neededFiles.includes(file) && !isMeetingFile(file))
      report(
        file,
        undefined,
        `is no file of the dataset; allowed: ${neededFiles.join(', ')}, meetings/<id>.json`,
      );
    else if ('message' in read) report(file, text.split('\n')[read.line - 1]?.trim(), read.message);
    else values.set(file, read.value);
  }
  return { values, problems };
}

function readMeeting(file: string, value: unknown, found: Found): MeetingRecord[] {
  if (found.some(({ path }) => path.length === 0)) return [];
  const { $schema: _, ...meeting } = value as Meeting & { $schema?: string };
  return [{ file, meeting, unsound: new Set(found.flatMap(({ path }) => path[0] ?? [])) }];
}

// Rows that the schema refuses are left out, so that the rules can judge the others.
function soundRows(rows: unknown, found: Found, list: string[] = []): unknown[] {
  const here = found.filter(({ path }) => list.every((name, n) => path[n] === name));
  const broken = new Set(here.map(({ path }) => path[list.length]));
  return Array.isArray(rows) ? rows.filter((_, n) => !broken.has(n)) : [];
}

function soundLists(themes: unknown, found: Found) {
  const lists = (themes ?? {}) as Record<string, unknown>;
  return {
    groups: soundRows(lists['groups'], found, ['groups']),
    themes: soundRows(lists['themes'], found, ['themes']),
  };
}

function byDateThenId(a: Meeting, b: Meeting): number {
  if (a.start_date !== b.start_date) return a.start_date < b.start_date ? -1 : 1;
  return a.id < b.id ? -1 : 1;
}
