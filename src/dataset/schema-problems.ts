import * as z from 'zod';
import { writePath, type Problem } from './problem.ts';

type Path = readonly PropertyKey[];

/** The problems that a schema finds in a value, in plain English, each with its path; never throws. */
export function findSchemaProblems(file: string, schema: z.ZodType, value: unknown) {
  const { error } = z.safeParse(schema, value, { error: describeIssue });
  const problemAt = (path: Path, message: string): { path: Path; problem: Problem } => ({
    path,
    problem: { file, field: writePath(path, value), value: valueAt(value, path), message },
  });
  return (error?.issues ?? []).flatMap((issue) => {
    const { path, message } = issue;
    if (issue.code === 'unrecognized_keys') {
      const allowed = `is not a field here; allowed: ${fieldsOf(schemaAt(schema, path)).join(', ')}`;
      return issue.keys.map((key) => problemAt([...path, key], allowed));
    }
    const isMissing = path.length > 0 && valueAt(value, path) === undefined;
    return [
      problemAt(path, isMissing ? describeMissing(path.at(-1), message, schemaAt(schema, path)) : message),
    ];
  });
}

const kinds: Record<string, string> = {
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'an object in braces',
};

function describeIssue(issue: z.core.$ZodRawIssue): string {
  if (issue.code === 'invalid_type') return `must be ${kinds[issue.expected] ?? issue.expected}`;
  if (issue.code === 'invalid_value') return `must be one of: ${issue.values.join(', ')}`;
  if (issue.code === 'too_small') return `must be ${issue.minimum} or more`;
  if (issue.code === 'too_big') return `must be ${issue.maximum} or less`;
  if (issue.code === 'invalid_format' && issue.format === 'url')
    return 'must be an address that begins with https:// or http://';
  if (issue.code === 'invalid_format') return `must have the form of a ${issue.format}`;
  return 'is not allowed';
}

function describeMissing(
  name: PropertyKey | undefined,
  message: string,
  schema: z.ZodType | undefined,
): string {
  const orNull = schema?.safeParse(null).success ? ', or null where unknown' : '';
  const meaning = schema?.description ? ` (${schema.description})` : '';
  return `${String(name)} is missing; it ${message}${orNull}${meaning}`;
}

function valueAt(value: unknown, path: Path): unknown {
  return path.reduce<unknown>((outer, key) => (outer as Record<PropertyKey, unknown> | null)?.[key], value);
}

function schemaAt(schema: z.ZodType, path: Path): z.ZodType | undefined {
  return path.reduce<z.ZodType | undefined>((outer, key) => {
    const inner = unwrap(outer);
    if (inner instanceof z.ZodArray) return inner.element as z.ZodType;
    return inner instanceof z.ZodObject ? (inner.shape[String(key)] as z.ZodType) : undefined;
  }, schema);
}

function fieldsOf(schema: z.ZodType | undefined): string[] {
  const inner = unwrap(schema);
  return inner instanceof z.ZodObject ? Object.keys(inner.shape) : [];
}

function unwrap(schema: z.ZodType | undefined): z.ZodType | undefined {
  const isWrapped = schema instanceof z.ZodNullable || schema instanceof z.ZodOptional;
  return isWrapped ? unwrap(schema.unwrap() as z.ZodType) : schema;
}
