import type * as z from 'zod';
import { tableOf } from '../id-rules.ts';
import { writePath } from '../problem.ts';
import { textsIn } from '../records.ts';
import { findSchemaProblems } from '../schema-problems.ts';
import { isLater, type Meeting } from '../schema.ts';
import { shorten, type Fault, type FaultCode } from './fault.ts';
import { years } from './limits.ts';

/** The ids of each table that has been read, by the name of the file that holds it among the records. */
export type KnownIds = Map<string, ReadonlySet<string>>;

/**
 * All that is wrong with a record: what its schema refuses, ids that stand twice or nowhere, dates out of order. The id of
 * a sound record is added to `ids`.
 */
export function judgeRecord(
  list: string,
  schema: z.ZodType,
  value: unknown,
  row: number,
  known: KnownIds,
  ids: Map<string, number>,
): Fault[] {
  const { id } = Object(value) as { id?: unknown };
  const record = typeof id === 'string' ? `${list}[${shorten(id)}]` : `${list}[${row}]`;
  const faults: Fault[] = [];
  const report = (field: string, found: unknown, code: FaultCode, allowed = '') =>
    faults.push({ row, record, field, found: shorten(say(found)), code, allowed });

  for (const { problem } of findSchemaProblems(list, schema, value))
    report(problem.field, problem.value, 'schema', problem.message);
  if (faults.length > 0) return faults;

  for (const { path, key, text } of textsIn(value)) {
    const table = list === 'themes' && key === 'group' ? 'themes.groups.json' : tableOf.get(key);
    // A selection of meetings may well mention one that it leaves out.
    if (table === undefined || table === 'meetings') continue;
    const isKnown = known.get(table)?.has(text) ?? true;
    if (!isKnown) report(writePath(path, value), text, 'reference', table.replace('.json', ''));
  }
  if (list === 'meetings') checkDates(value as Meeting, report);
  if (typeof id === 'string') {
    const first = ids.get(id);
    if (first !== undefined) report('id', id, 'id-repeated', `${first}`);
    else if (faults.length === 0) ids.set(id, row);
  }
  return faults;
}

function checkDates(
  { start_date, end_date }: Meeting,
  report: (field: string, found: unknown, code: FaultCode, allowed?: string) => void,
): void {
  for (const [field, date] of Object.entries({ start_date, end_date })) {
    const year = Number(date.slice(0, 4));
    if (year < years.first || year > years.last) report(field, date, 'date-range');
  }
  if (start_date.length !== end_date.length) report('end_date', end_date, 'date-precision', start_date);
  else if (isLater(start_date, end_date)) report('end_date', end_date, 'date-order', start_date);
}

const say = (value: unknown): string =>
  value === undefined ? '' : typeof value === 'string' ? value : JSON.stringify(value);
