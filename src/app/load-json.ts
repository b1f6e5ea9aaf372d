import type { Problem } from '../dataset/problem.ts';
import { embedded } from './embedded.ts';

/** Why a file beside the page could not be used; `problems` where the records themselves are broken. */
export class LoadError extends Error {
  readonly kind: 'no-answer' | 'status' | 'not-json' | 'wrong-shape' | 'problems';
  readonly address: string;
  readonly detail: { status?: number; what?: string; problems?: readonly Problem[] };

  constructor(kind: LoadError['kind'], address: string, detail: LoadError['detail'] = {}) {
    super(`${address}: ${kind}`);
    this.kind = kind;
    this.address = address;
    this.detail = detail;
  }
}

/**
 * Reads a JSON file that the page carries in itself, or fetches it from beside the page. `hasShape` gives what is
 * wrong, or null.
 * Throws a LoadError that says which file and why.
 */
export async function loadJson<Shape>(
  path: string,
  hasShape: (value: unknown) => string | null,
): Promise<Shape> {
  const carried = embedded(path);
  const answer =
    carried === null ? await fetch(new URL(path, document.baseURI)).catch(() => null) : new Response(carried);
  if (!answer) throw new LoadError('no-answer', path);
  const value: unknown = await answer.json().catch(() => undefined);
  if (isProblemList(value)) throw new LoadError('problems', path, { problems: value.problems });
  if (!answer.ok) throw new LoadError('status', path, { status: answer.status });
  if (value === undefined) throw new LoadError('not-json', path);
  const what = hasShape(value);
  if (what !== null) throw new LoadError('wrong-shape', path, { what });
  return value as Shape;
}

const isProblemList = (value: unknown): value is { problems: readonly Problem[] } =>
  typeof value === 'object' && value !== null && 'problems' in value && Array.isArray(value.problems);
