import { matchColumns, type Columns } from './columns.ts';
import { FileFault } from './fault.ts';
import { readHead, type Encoding } from './file-text.ts';
import { limits } from './limits.ts';
import { parseHead } from './table-rows.ts';

/** A table as its beginning shows it. */
export type TableShape = {
  kind: 'table';
  delimiter: string;
  headings: string[];
  /** For each column its first values that are not empty. */
  samples: string[][];
  columns: Columns;
};

/** Whether a file is a briefing, other JSON or a table, and how the table is laid out. Throws a FileFault. */
export async function inspectFile(
  file: Blob,
  encoding: Encoding | null,
): Promise<TableShape | { kind: 'json' } | { kind: 'briefing' }> {
  const head = await readHead(file, encoding);
  if (briefingStart.test(head)) return { kind: 'briefing' };
  if (/^\s*[[{]/.test(head)) return { kind: 'json' };
  if (head.trim() === '') throw new FileFault('empty');
  const delimiter = guessDelimiter(head);
  const [headings = [], ...rows] = parseHead(head, delimiter, sampledRows + 1);
  if (headings.length > limits.columns) throw new FileFault('too-many-columns', `${headings.length}`);
  if (!head.includes('\n')) {
    if (head.length > limits.rowCharacters / 2) throw new FileFault('row-too-long', '1');
    throw new FileFault('no-rows');
  }
  return {
    kind: 'table',
    delimiter,
    headings: headings.map((heading) => heading.trim()),
    samples: headings.map((_, column) => samplesOf(rows, column)),
    columns: matchColumns(headings),
  };
}

const briefingStart = /^\s*\{\s*"format"\s*:\s*"dialogue-atlas-briefing"/;
const sampledRows = 20;
const samples = 3;
const sampleLength = 60;

function samplesOf(rows: readonly string[][], column: number): string[] {
  const values = rows.map((row) => row[column]?.trim() ?? '').filter(Boolean);
  return [...new Set(values)]
    .slice(0, samples)
    .map((value) => (value.length > sampleLength ? `${value.slice(0, sampleLength - 1)}…` : value));
}

const delimiters = [',', ';', '\t'];

/** The sign that parts the most headings with a known name, then the most headings. */
function guessDelimiter(head: string): string {
  const scores = delimiters.map((delimiter) => {
    const headings = parseHead(head, delimiter, 1)[0] ?? [];
    const known = matchColumns(headings.slice(0, limits.columns)).filter((field) => field !== null).length;
    return { delimiter, score: known * limits.rowCharacters + headings.length };
  });
  return scores.toSorted((a, b) => b.score - a.score)[0]?.delimiter ?? ',';
}
