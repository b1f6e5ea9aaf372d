/** Something wrong in the records: where it is, what was found there, and what is allowed instead. */
export interface Problem {
  /** The file as it is called within the folder of the records, e.g. `meetings/2018-07-09-ashgabat-hlpsd.json`. */
  file: string;
  /** The path of the field, e.g. `participants[2].head.source`; empty for the file as a whole. */
  field: string;
  /** What was found, undefined where the field is missing. */
  value: unknown;
  message: string;
}

/** The path of a field in words, where a row of a table is called by its id: `[tashkent].name`; never throws. */
export function writePath(path: readonly PropertyKey[], root: unknown): string {
  let value = root;
  let field = '';
  for (const key of path) {
    value = (value as Record<PropertyKey, unknown> | null | undefined)?.[key];
    const { id } = (value ?? {}) as { id?: unknown };
    if (typeof key !== 'number') field += field === '' ? String(key) : `.${String(key)}`;
    else field += `[${typeof id === 'string' ? id : key}]`;
  }
  return field;
}

/** All problems as text for a terminal, by file, one line each; empty for none. */
export function formatProblems(problems: readonly Problem[]): string {
  const files = new Map<string, string[]>();
  for (const problem of problems)
    files.set(problem.file, [...(files.get(problem.file) ?? []), formatProblem(problem)]);
  return [...files].map(([file, lines]) => [file, ...lines].join('\n  ')).join('\n');
}

function formatProblem({ field, value, message }: Problem): string {
  const shown = value === undefined ? '' : JSON.stringify(value);
  const short = shown.length > 80 ? `${shown.slice(0, 79)}…` : shown;
  return [[field, short].filter(Boolean).join(' = '), message].filter(Boolean).join(': ');
}
