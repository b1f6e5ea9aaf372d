import type { Dataset, Meeting, tableSchemas } from './schema.ts';

/** The name of a shared table, which is also that of its file. */
export type TableName = keyof typeof tableSchemas;

/** A meeting with its file, and those of its fields that the schema refuses. */
export interface MeetingRecord {
  file: string;
  meeting: Meeting;
  unsound: ReadonlySet<PropertyKey>;
}

/** All records as the rules see them, however much of them the schema refuses. */
export interface Records {
  /** What stands in each file that could be read, by file name. */
  values: ReadonlyMap<string, unknown>;
  /** Whether every file was there and could be read. */
  isComplete: boolean;
  meetings: readonly MeetingRecord[];
  /** The rows that the schema accepts. */
  tables: Pick<Dataset, TableName>;
}

/** Takes down a problem: the file, the path of the field, the value found, and what is allowed. */
export type Report = (file: string, field: string, value: unknown, message: string) => void;

/** A text with its path and the name of the field that holds it, alone or in a list. */
interface FoundText {
  path: readonly (string | number)[];
  key: string;
  text: string;
}

/** Every text in a value. */
export function textsIn(value: unknown): FoundText[] {
  const texts: FoundText[] = [];
  const collect = (part: unknown, key: string, path: FoundText['path']) => {
    if (typeof part === 'string') texts.push({ path, key, text: part });
    else if (Array.isArray(part)) for (const [n, item] of part.entries()) collect(item, key, [...path, n]);
    else if (typeof part === 'object' && part !== null)
      for (const [name, item] of Object.entries(part)) collect(item, name, [...path, name]);
  };
  collect(value, '', []);
  return texts;
}

/** The values that stand more than once in a list, with the positions after the first. */
export function findRepeats(values: readonly string[]): { value: string; position: number }[] {
  return values
    .map((value, position) => ({ value, position }))
    .filter(({ value, position }) => values.indexOf(value) !== position);
}
