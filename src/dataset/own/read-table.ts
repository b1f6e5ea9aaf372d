import type { Delegation } from '../schema.ts';
import type { Columns } from './columns.ts';
import { FileFault, shorten, type Fault, type FaultCode } from './fault.ts';
import type { Encoding } from './file-text.ts';
import { createJudge } from './judge-row.ts';
import type { OwnEnd, OwnStep } from './own-steps.ts';
import { createTables, type Said } from './own-tables.ts';
import { createLookup, type Reference } from './reference.ts';
import { readRows } from './table-rows.ts';

export type TablePlan = { encoding: Encoding | null; delimiter: string; columns: Columns };

/** Rows judged between two looks at the clock, small enough for a page that stays alive. */
const rowsInAStep = 500;

/**
 * Reads a table of meetings, a few rows at a time. Every row after the headings is opened, found faulty or empty, and
 * counted so. Throws a FileFault for a file that cannot be opened at all.
 */
export async function* readTable(
  file: Blob,
  { encoding, delimiter, columns }: TablePlan,
  reference: Reference,
  said: Said,
): AsyncGenerator<OwnStep, OwnEnd> {
  const tables = createTables(reference, createLookup(reference), said);
  const counts = { rows: 0, opened: 0, faulty: 0, empty: 0 };
  const seen = new Set<readonly Delegation[]>();
  let judge: ReturnType<typeof createJudge> | null = null;
  let width = 0;

  for await (const { start, rows, misquoted, isEnd, bytes } of readRows(file, encoding, delimiter)) {
    const first = judge === null ? 1 : 0;
    if (judge === null && rows.length > 0) {
      const headings = rows[0]!.map((heading) => shorten(heading.trim()));
      width = headings.length;
      judge = createJudge(columns, headings, tables, said);
      const { themes } = reference;
      yield { meetings: [], factSources: [], themes, sources: [], faults: [], share: 0 };
    }
    for (let from = first; from < rows.length; from += rowsInAStep) {
      const step: OwnStep = {
        meetings: [],
        factSources: [],
        sources: [],
        faults: [],
        share: bytes / file.size,
      };
      for (const [n, cells] of rows.slice(from, from + rowsInAStep).entries()) {
        const row = start + from + n;
        const isCut = isEnd && from + n === rows.length - 1 && cells.length < width;
        const layout = findLayoutFault(cells, row, misquoted.has(row), isCut);
        counts.rows += 1;
        if (layout === null && cells.every((cell) => cell.trim() === '')) {
          counts.empty += 1;
          continue;
        }
        const judged = layout ? { faults: [layout] } : judge!(cells, row);
        if ('meeting' in judged) {
          counts.opened += 1;
          step.meetings.push(judged.meeting);
          step.factSources.push(judged.source);
          seen.add(judged.meeting.participants);
        } else {
          counts.faulty += 1;
          step.faults.push(...judged.faults);
        }
      }
      step.sources = tables.takeSources();
      yield step;
    }
  }
  const parties = new Set([...seen].flatMap((rows) => rows.map(({ party }) => party)));
  if (counts.rows === counts.empty) throw new FileFault('no-rows');
  const used = tables.finish();
  for (const { country } of used.cities) parties.add(country);
  return {
    counts,
    tables: {
      ...used,
      parties: reference.parties.filter(({ id }) => parties.has(id)),
      themes: reference.themes,
      people: [],
      programmes: [],
    },
  };

  function findLayoutFault(
    cells: readonly string[],
    row: number,
    isMisquoted: boolean,
    isCut: boolean,
  ): Fault | null {
    const fault = (code: FaultCode): Fault => ({
      row,
      record: '',
      field: '',
      found: shorten(cells.join(delimiter)),
      code,
      allowed: `${width}`,
    });
    if (isMisquoted) return fault('quotes');
    if (cells.length > width && cells.slice(width).some((cell) => cell.trim() !== '')) return fault('cells');
    return isCut && cells.some((cell) => cell.trim() !== '') ? fault('cut-short') : null;
  }
}
