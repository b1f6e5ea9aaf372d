import { readFileSync } from 'node:fs';
import { inspectFile } from '../../src/dataset/own/inspect-file.ts';
import type { Columns } from '../../src/dataset/own/columns.ts';
import type { Encoding } from '../../src/dataset/own/file-text.ts';
import type { OwnEnd, OwnStep } from '../../src/dataset/own/own-steps.ts';
import type { Said } from '../../src/dataset/own/own-tables.ts';
import { readDataset } from '../../src/dataset/own/read-dataset.ts';
import { readTable } from '../../src/dataset/own/read-table.ts';
import { nameSource } from '../../src/dataset/own/record-parts.ts';
import type { Reference } from '../../src/dataset/own/reference.ts';

const readRecords = (name: string) => JSON.parse(readFileSync(`src/dataset/${name}.json`, 'utf8')) as never;

/** The tables of the published records. */
const reference: Reference = {
  version: '1.0.0',
  cities: readRecords('cities'),
  parties: readRecords('parties'),
  series: readRecords('series'),
  themes: readRecords('themes'),
  sources: readRecords('sources'),
};

const said: Said = {
  fileName: 'own.csv',
  fileDate: '2026-11-20',
  ownFile: 'Your own file',
  noSeries: 'Series not given',
  noPublisher: 'Publisher not given',
  themeNote: 'Named in the file.',
};

type Part = string | Uint8Array<ArrayBuffer>;

/** Opens a table as the page does: by the fields that its headings name, or by those given. */
export async function openTable(parts: Part | Part[], columns?: Columns, encoding: Encoding | null = null) {
  const file = new Blob([parts].flat());
  const shape = await inspectFile(file, encoding);
  if (shape.kind !== 'table') throw new Error(`Taken for ${shape.kind}.`);
  const plan = { encoding, delimiter: shape.delimiter, columns: columns ?? shape.columns };
  return { shape, ...(await gather(readTable(file, plan, reference, said))) };
}

/** Opens a dataset as the page does. */
export const openDataset = (value: unknown) =>
  gather(readDataset(new Blob([typeof value === 'string' ? value : JSON.stringify(value)]), reference));

async function gather(steps: AsyncGenerator<OwnStep, OwnEnd>) {
  const read: Pick<OwnStep, 'meetings' | 'sources' | 'faults'> = { meetings: [], sources: [], faults: [] };
  for (;;) {
    const { done, value } = await steps.next();
    if (done) return { ...read, ...value, faulty: new Set(read.faults.map(({ row }) => row)) };
    read.meetings.push(...value.meetings.map((one, n) => nameSource(one, value.factSources[n] ?? null)));
    read.sources.push(...value.sources);
    read.faults.push(...value.faults);
  }
}
