import { writePath } from './problem.ts';
import { findRepeats, textsIn, type Records, type Report } from './records.ts';

/** By the name of a field, the table in which the ids that it holds must stand. */
export const tableOf = new Map([
  ['series', 'series.json'],
  ['city', 'cities.json'],
  ['party', 'parties.json'],
  ['person', 'people.json'],
  ['theme', 'themes.json'],
  ['themes', 'themes.json'],
  ['programme', 'programmes.json'],
  ['source', 'sources.json'],
  ['sources', 'sources.json'],
  ['meeting', 'meetings'],
]);
const groups = 'groups of themes.json';
const unusedMessages = new Map([
  ['sources.json', 'is used nowhere'],
  ['people.json', 'is named in no meeting'],
  ['parties.json', 'takes part in no meeting'],
  [groups, 'has no theme'],
]);
const longestList = 24;

/** Every id stands once in its table, every id referred to exists, and what must be used is. */
export function checkIds({ values, isComplete }: Records, report: Report): void {
  const known = collectIds(values);
  for (const [table, ids] of known)
    for (const { value } of findRepeats(ids))
      reportRow(table, value, 'is used more than once; ids must differ');

  const used = new Set<string>();
  for (const [file, value] of values)
    for (const { path, key, text } of textsIn(value)) {
      const table = findTable(file, key, text);
      if (table === undefined) continue;
      // An office held in a party does not make that party a participant.
      if (table !== 'parties.json' || file.startsWith('meetings/')) used.add(`${table} ${text}`);
      const ids = known.get(table);
      if (ids && !ids.includes(text)) report(file, writePath(path, value), text, describeUnknown(table, ids));
    }

  if (!isComplete) return;
  for (const [table, message] of unusedMessages)
    for (const id of known.get(table) ?? [])
      if (!used.has(`${table} ${id}`)) reportRow(table, id, `${message}; refer to it or remove it`);

  function reportRow(table: string, id: string, message: string) {
    const list = table === groups ? 'groups' : 'themes';
    if (table === groups || table === 'themes.json') report('themes.json', `${list}[${id}].id`, id, message);
    else report(table, `[${id}].id`, id, message);
  }
}

function findTable(file: string, key: string, text: string): string | undefined {
  if (file === 'themes.json') return key === 'group' ? groups : undefined;
  // The country of a city is a party, or the plain name of a country that is none.
  if (file === 'cities.json') return key === 'country' && /^[a-z]/.test(text) ? 'parties.json' : undefined;
  return tableOf.get(key);
}

function describeUnknown(table: string, ids: readonly string[]): string {
  if (table === 'meetings')
    return 'is not a meeting on record; allowed: null, or the name of a file in meetings';
  return `is not in ${table}; allowed: ${ids.length > longestList ? 'an id listed there' : ids.join(', ')}`;
}

function collectIds(values: ReadonlyMap<string, unknown>): Map<string, string[]> {
  const known = new Map<string, string[]>([['meetings', []]]);
  for (const [file, value] of values) {
    const lists = (value ?? {}) as { themes?: unknown; groups?: unknown };
    if (file.startsWith('meetings/'))
      known.get('meetings')?.push(file.slice('meetings/'.length, -'.json'.length));
    else if (file === 'themes.json') known.set(file, idsIn(lists.themes)).set(groups, idsIn(lists.groups));
    else if (file !== 'edition.json') known.set(file, idsIn(value));
  }
  return known;
}

function idsIn(rows: unknown): string[] {
  const list: readonly ({ id?: unknown } | null)[] = Array.isArray(rows) ? rows : [];
  return list.flatMap((row) => (typeof row?.id === 'string' ? row.id : []));
}
