import { Parser } from 'papaparse';
import { FileFault } from './fault.ts';
import { readPieces, type Encoding } from './file-text.ts';
import { limits } from './limits.ts';

/** Rows of cells as they stand in the file, the first of them at `start`, counted from 1. */
export type Rows = {
  start: number;
  rows: string[][];
  /** The rows, counted as `start` is, in which quotation marks do not close. */
  misquoted: ReadonlySet<number>;
  /** Whether the file ends within the last of these rows, with no line end after it. */
  isEnd: boolean;
  bytes: number;
};

type Parsed = { data: string[][]; errors: { row?: number }[]; meta: { cursor: number } };

/** All rows of a table, empty ones too. Throws a FileFault as `readPieces` does, and for a table that is too long or wide. */
export async function* readRows(
  file: Blob,
  encoding: Encoding | null,
  delimiter: string,
): AsyncGenerator<Rows> {
  let rest = '';
  let start = 1;
  for await (const { text, bytes } of readPieces(file, encoding)) {
    const isLast = bytes === file.size;
    const whole = rest + text;
    const { data, errors, meta } = parse(whole, delimiter, !isLast);
    rest = isLast ? '' : whole.slice(meta.cursor);
    // A line end at the end of the file begins no row, unless quotation marks that never close took it into one.
    const last = data.at(-1);
    const isEnd = isLast && !(whole.endsWith('\n') && last?.length === 1 && last[0] === '');
    if (isLast && !isEnd) data.pop();
    if (start + data.length - 2 > limits.rows) throw new FileFault('too-many-rows', `${limits.rows}`);
    const longest = isLast ? '' : rest;
    if (longest.length > limits.rowCharacters) throw new FileFault('row-too-long', `${start + data.length}`);
    const misquoted = new Set(errors.map(({ row = 0 }) => start + row));
    yield { start, rows: data, misquoted, isEnd, bytes };
    start += data.length;
  }
}

/** The first rows of a text that may go on. */
export const parseHead = (text: string, delimiter: string, most: number): string[][] =>
  parse(text, delimiter, false, most).data;

const parse = (text: string, delimiter: string, isMore: boolean, preview = 0) =>
  new Parser({ delimiter, newline: '\n', preview }).parse(text, 0, isMore) as Parsed;
