import * as z from 'zod';
import { readJson } from '../read-json.ts';
import { meetingSchema, tableSchemas, type Dataset, type Meeting } from '../schema.ts';
import { FileFault, type Fault } from './fault.ts';
import { readPieces } from './file-text.ts';
import { judgeRecord, type KnownIds } from './judge-record.ts';
import { limits } from './limits.ts';
import type { OwnEnd, OwnStep } from './own-steps.ts';
import type { Reference } from './reference.ts';
import { scanBrackets } from './scan-brackets.ts';

// A strict policy reports the function that zod makes to find out whether it may.
z.config({ jitless: true });

/** A person's own records need not be coded with a theme. */
const ownMeetingSchema = meetingSchema.extend({ themes: z.array(meetingSchema.shape.themes.element) });

type Table = keyof typeof tableSchemas;
type ListName = Exclude<Table, 'themes'>;
type Parts = Record<string, unknown> & { meetings: unknown[] };

const listNames = ['parties', 'cities', 'series', 'sources', 'people', 'programmes'] as const;
const recordsInAStep = 100;
const shareOfText = 0.3;

/**
 * Reads a dataset of the published shape, a few records at a time; every record of `meetings` is opened or found faulty,
 * and counted so. Throws a FileFault for a file that cannot be opened at all.
 */
export async function* readDataset(file: Blob, reference: Reference): AsyncGenerator<OwnStep, OwnEnd> {
  const emptyStep = (share: number): OwnStep => ({
    meetings: [],
    factSources: [],
    sources: [],
    faults: [],
    share,
  });
  const texts: string[] = [];
  for await (const { text, bytes } of readPieces(file, null)) {
    texts.push(text);
    yield emptyStep((shareOfText * bytes) / file.size);
  }
  const parts = readParts(texts.splice(0).join(''), reference);
  const known: KnownIds = new Map();
  const { themes, ...found } = judgeThemes(parts, known);
  yield { ...emptyStep(shareOfText), themes, ...found };

  const lists = {} as Pick<Dataset, ListName>;
  for (const name of listNames) {
    const step = emptyStep(shareOfText);
    const rows = judgeList<{ id: string }>(
      name,
      parts[name] as unknown[],
      tableSchemas[name].element,
      known,
      step.faults,
    );
    Object.assign(lists, { [name]: rows });
    if (name === 'sources') step.sources = rows as Dataset['sources'];
    yield step;
  }

  const { meetings } = parts;
  const ids = new Map<string, number>();
  const counts = { rows: meetings.length, opened: 0, faulty: 0, empty: 0 };
  for (let from = 0; from < meetings.length; from += recordsInAStep) {
    const until = Math.min(from + recordsInAStep, meetings.length);
    const step = emptyStep(shareOfText + ((1 - shareOfText) * until) / meetings.length);
    for (let n = from; n < until; n += 1) {
      const faults = judgeRecord('meetings', ownMeetingSchema, meetings[n], n + 1, known, ids);
      if (faults.length > 0) {
        counts.faulty += 1;
        step.faults.push(...faults);
      } else {
        counts.opened += 1;
        step.meetings.push(meetings[n] as Meeting);
      }
    }
    yield step;
  }
  const { sources: _, ...tables } = lists;
  return { counts, tables: { ...tables, themes } };
}

/** The parts of the file, if it is a dataset of a version that this page knows. */
function readParts(text: string, reference: Reference): Parts {
  const { depth, isOpen } = scanBrackets(text);
  if (depth > limits.depth) throw new FileFault('too-deep', `${limits.depth}`);
  if (isOpen) throw new FileFault('cut-short');
  const read = readJson(text);
  if (!('value' in read)) throw new FileFault('not-json', `${read.line}:${read.column}`);
  const { value } = read;
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new FileFault('not-a-dataset');
  const parts = value as Parts & { version?: unknown };
  const [major, ownMajor] = [parts.version, reference.version].map((version) =>
    Number.parseInt(String(version), 10),
  );
  if (major! > ownMajor!) throw new FileFault('newer', String(parts.version));
  for (const name of ['meetings', ...listNames])
    if (!Array.isArray(parts[name])) throw new FileFault('not-a-dataset', name);
  if (parts.meetings.length === 0) throw new FileFault('no-rows');
  if (parts.meetings.length > limits.rows) throw new FileFault('too-many-rows', `${limits.rows}`);
  return parts;
}

function judgeThemes({ themes }: Parts, known: KnownIds) {
  const { groups, themes: list } = Object(themes) as Record<string, unknown>;
  if (!Array.isArray(groups) || !Array.isArray(list)) throw new FileFault('not-a-dataset', 'themes');
  const { shape } = tableSchemas.themes;
  const faults: Fault[] = [];
  const soundGroups = judgeList<Dataset['themes']['groups'][number]>(
    'themes.groups',
    groups,
    shape.groups.element,
    known,
    faults,
  );
  const sound = {
    groups: soundGroups,
    themes: judgeList<Dataset['themes']['themes'][number]>(
      'themes',
      list,
      shape.themes.element,
      known,
      faults,
    ),
  };
  return { faults, themes: sound };
}

/** The rows of a table without fault; the ids of these are known from then on. */
function judgeList<Row>(
  name: string,
  rows: readonly unknown[],
  schema: z.ZodType,
  known: KnownIds,
  faults: Fault[],
): Row[] {
  const ids = new Map<string, number>();
  const sound = rows.filter((row, n) => {
    const found = judgeRecord(name, schema, row, n + 1, known, ids);
    faults.push(...found);
    return found.length === 0;
  });
  known.set(`${name}.json`, new Set(ids.keys()));
  return sound as Row[];
}
