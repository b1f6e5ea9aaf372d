import type { Columns, TableField } from './columns.ts';
import { shorten, type Fault, type FaultCode } from './fault.ts';
import { limits } from './limits.ts';

/** The cells of one row after another by field, and what is wrong with the row in hand. */
export function createRowCells(columns: Columns, headings: readonly string[]) {
  const places = new Map(columns.flatMap((field, n) => (field === null ? [] : [[field, n] as const])));
  let cells: readonly string[] = [];
  let row = 0;
  let faults: Fault[] = [];

  /** Empty for a field that no column holds. */
  const cell = (field: TableField): string => {
    const place = places.get(field);
    const text = place === undefined ? '' : (cells[place] ?? '');
    return text === '' ? '' : tidy(text);
  };
  const report = (field: TableField, code: FaultCode, allowed = '', found = cell(field)): void => {
    const heading = headings[places.get(field) ?? -1] ?? field;
    faults.push({ row, record: '', field: heading, found: shorten(found), code, allowed });
  };

  /** A text no longer than a record may have it. */
  const textOf = (field: TableField): string => {
    const text = cell(field);
    if (text.length > limits.text) report(field, 'too-long', `${limits.text}`);
    return text;
  };

  return {
    take(next: readonly string[], number: number): void {
      cells = next;
      row = number;
      faults = [];
    },
    has: (field: TableField): boolean => places.has(field),
    cell,
    textOf,
    report,
    faults: (): Fault[] => faults,
  };
}

export type RowCells = ReturnType<typeof createRowCells>;

/** Without spaces at the ends, line breaks or invisible signs, which a field of a record may not have. */
const tidy = (text: string): string =>
  /^\s|\s$|\s\s|[^\S ]|\p{Cc}/u.test(text) ? text.replaceAll(/[\s\p{Cc}]+/gu, ' ').trim() : text;
