import { resolve } from 'node:path';
import { compile } from '../../src/dataset/compile.ts';
import { formatProblems } from '../../src/dataset/problem.ts';
import { readRecords } from '../../src/dataset/read-records.ts';
import type { Dataset } from '../../src/dataset/schema.ts';

export const recordsFolder = resolve(import.meta.dirname, '../../src/dataset');
export const realRecords: ReadonlyMap<string, string> = await readRecords(recordsFolder);

/** The dataset of the real records; throws with all problems where there are any. */
export function realDataset(): Dataset {
  const { dataset, problems } = compile(realRecords);
  if (dataset === null) throw new Error(formatProblems(problems));
  return dataset;
}

/** A new value, undefined to take the field out, or what makes the new value of the old one. */
export type Change = unknown;

/** The records with one value changed; the path is written as in a problem: `[tashkent].former_names[0].from`. */
export function withChange(
  records: ReadonlyMap<string, string>,
  file: string,
  path: string,
  change: Change,
): Map<string, string> {
  const changed: unknown = JSON.parse(records.get(file) ?? 'null');
  const steps = path.split(/[.[\]]+/).filter(Boolean);
  const owner = steps.slice(0, -1).reduce(childOf, changed) as Record<string, unknown>;
  const last = keyOf(owner, steps.at(-1) ?? '');
  const value: unknown = typeof change === 'function' ? change(structuredClone(owner[last])) : change;
  if (value === undefined) delete owner[last];
  else owner[last] = value;
  return new Map(records).set(file, JSON.stringify(changed));
}

function childOf(owner: unknown, step: string): unknown {
  return (owner as Record<string, unknown>)[keyOf(owner, step)];
}

function keyOf(owner: unknown, step: string): string {
  if (!Array.isArray(owner) || /^\d+$/.test(step)) return step;
  return String(owner.findIndex((row: { id?: string }) => row.id === step));
}

/** What is said of one file when one of its values is changed, as `field: message`. */
export function complaintsAbout(file: string, path: string, change: Change): string[] {
  const { problems } = compile(withChange(realRecords, file, path, change));
  return problems
    .filter((problem) => problem.file === file)
    .map(({ field, message }) => `${field}: ${message}`);
}
