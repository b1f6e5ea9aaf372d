/** What stands in a cell; what is unknown or left out leaves it empty, a list is joined by semicolons. */
type Cell = string | number | boolean | null | undefined | readonly string[];

/** A row of a table by the names of its columns. */
export type Row<Column extends string = string> = Readonly<Record<Column, Cell>>;

const byteOrderMark = '\uFEFF';
const beginsFormula = /^[=+\-@\t\r]/;
const plainNumber = /^[+-]?\d+(\.\d+)?$/;

/**
 * A table in CSV as RFC 4180 has it. A text that a spreadsheet would take for a formula gets an apostrophe before it; numbers
 * stay numbers, below zero too. `isForSpreadsheets` puts a byte order mark first, without which Excel misreads UTF-8.
 */
export function writeCsv<Column extends string>(
  columns: readonly Column[],
  rows: readonly Row<Column>[],
  { isForSpreadsheets }: { isForSpreadsheets: boolean },
): string {
  const lines = [columns, ...rows.map((row) => columns.map((column) => row[column]))];
  const text = lines.map((cells) => `${cells.map(writeCell).join(',')}\r\n`).join('');
  return isForSpreadsheets ? byteOrderMark + text : text;
}

function writeCell(cell: Cell): string {
  if (cell === null || cell === undefined) return '';
  if (typeof cell === 'number' || typeof cell === 'boolean') return String(cell);
  const text = typeof cell === 'string' ? cell : joinList(cell);
  const safe = beginsFormula.test(text) && !plainNumber.test(text) ? `'${text}` : text;
  return /[",\r\n]|^\s|\s$/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** A semicolon within an item gives way to a comma, so that a list is always read as what it was made of. */
const joinList = (items: readonly string[]) => items.map((item) => item.replaceAll(';', ',')).join(';');
