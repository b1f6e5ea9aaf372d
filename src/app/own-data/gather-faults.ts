import type { Fault } from '../../dataset/own/fault.ts';
import type { OwnDataCatalogue } from '../../i18n/own-data-texts.ts';

/** How many errors are shown; all of them are in the file. */
const mostShown = 1000;

/** Takes in errors as they are found: the first as they are, all of them as lines of CSV. */
export function gatherFaults(words: OwnDataCatalogue) {
  const { row, record, field, found, why } = words.faults;
  const lines = [writeLine([row, record, field, found, why])];
  const shown: Fault[] = [];
  let count = 0;

  return {
    add(faults: readonly Fault[]): void {
      count += faults.length;
      if (shown.length < mostShown) shown.push(...faults.slice(0, mostShown - shown.length));
      for (const fault of faults) {
        const allowed = words.allowed[fault.code](fault.allowed);
        lines.push(writeLine([`${fault.row}`, fault.record, fault.field, fault.found, allowed]));
      }
    },
    finish: () => ({
      count,
      shown,
      /** For spreadsheets, which take UTF-8 for it only after a byte order mark. */
      file: new Blob(['\uFEFF', ...lines], { type: 'text/csv;charset=utf-8' }),
    }),
  };
}

export type Faults = ReturnType<ReturnType<typeof gatherFaults>['finish']>;

const writeLine = (cells: readonly string[]) => `${cells.map(writeCell).join(',')}\r\n`;

/** In quotes; a text that a spreadsheet would run as a formula begins with an apostrophe. */
const writeCell = (text: string) => {
  const safe = /^[=+\-@\t]/.test(text) && !/^-?\d+([.,]\d+)?$/.test(text) ? `'${text}` : text;
  return `"${safe.replaceAll('"', '""')}"`;
};
