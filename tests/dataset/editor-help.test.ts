import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

import { realRecords, recordsFolder } from '../support/records.ts';

/** A part of a JSON Schema, as far as an editor completes by it. */
type Part = {
  description?: string;
  type?: string | string[];
  enum?: string[];
  properties?: Record<string, Part>;
  items?: Part;
  anyOf?: Part[];
  required?: string[];
};

const schema = JSON.parse(readFileSync(join(recordsFolder, 'meeting.schema.json'), 'utf8')) as Part;

/** Every field with its path: `participants.head.level`. */
function fieldsOf(part: Part, path: string[] = []): [string, Part][] {
  const inside = [part.items, ...(part.anyOf ?? [])].flatMap((one) => (one ? fieldsOf(one, path) : []));
  const fields = Object.entries(part.properties ?? {}).flatMap(([name, field]): [string, Part][] => [
    [[...path, name].join('.'), field],
    ...fieldsOf(field, [...path, name]),
  ]);
  return [...fields, ...inside];
}

/** The words that a field allows, in it or in what may stand in place of null. */
const wordsOf = ({ enum: words, anyOf = [] }: Part): string[] => words ?? anyOf.flatMap(wordsOf);

/** The paths of all fields in a value. */
function pathsIn(value: unknown, path: string[] = []): string[] {
  if (Array.isArray(value)) return value.flatMap((item) => pathsIn(item, path));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, part]) => [
    [...path, name].join('.'),
    ...pathsIn(part, [...path, name]),
  ]);
}

const fields = new Map(fieldsOf(schema));
const meetings = [...realRecords].filter(([name]) => name.startsWith('meetings/'));

describe('meeting.schema.json, by which an editor completes a record', () => {
  it('is named in the first line of every record', () => {
    for (const [, text] of meetings)
      expect(text.split('\n')[1]).toBe('  "$schema": "../meeting.schema.json",');
  });

  it('knows and explains every field that any record has', () => {
    const used = new Set(meetings.flatMap(([, text]) => pathsIn(JSON.parse(text))));
    expect(used.size).toBeGreaterThan(60);
    expect([...used].filter((path) => !fields.has(path))).toEqual([]);
    expect([...fields].filter(([, { description }]) => !description).map(([path]) => path)).toEqual([]);
  });

  it('lists every word where only some are allowed', () => {
    const listed = Object.fromEntries(
      [...fields]
        .map(([path, field]) => [path, wordsOf(field)] as const)
        .filter(([, words]) => words.length > 0),
    );
    expect(Object.keys(listed).toSorted()).toEqual([
      'confidence',
      'format',
      'participants.head.level',
      'participants.role',
    ]);
    expect(listed['format']).toEqual(['in-person', 'video', 'hybrid', 'unknown']);
    expect(listed['participants.head.level']).toHaveLength(15);
    for (const [path, words] of Object.entries(listed)) {
      const inRecords = new Set(meetings.flatMap(([, text]) => valuesAt(JSON.parse(text), path.split('.'))));
      expect([...inRecords].filter((word) => word !== null && !words.includes(word as string))).toEqual([]);
    }
  });

  it('says which fields must be there', () => {
    const { $schema: _, ...properties } = schema.properties ?? {};
    expect(schema.required?.toSorted()).toEqual(Object.keys(properties).toSorted());
  });
});

function valuesAt(value: unknown, [name, ...path]: string[]): unknown[] {
  if (Array.isArray(value))
    return value.flatMap((item) => valuesAt(item, name === undefined ? [] : [name, ...path]));
  if (name === undefined) return [value];
  return typeof value === 'object' && value !== null
    ? valuesAt((value as Record<string, unknown>)[name], path)
    : [];
}
