import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import { datasetSchema } from '../../src/dataset/schema.ts';
import { fieldsOf, type JsonSchema } from '../../src/formats/column-fields.ts';
import { columnWords, valueWords } from '../../src/formats/column-words.ts';
import { tables } from '../../src/formats/tables.ts';

const schema = z.toJSONSchema(datasetSchema) as JsonSchema;
const described = Object.entries(tables).map(([name, table]) => ({ name, table }));

/** The fields of a record that are no list of records, by the path of its table. */
function plainFieldsAt(path: readonly string[]): string[] {
  let found = schema;
  for (const step of path) {
    const next = found.properties?.[step] ?? {};
    found = next.items ?? next;
  }
  return Object.entries(found.properties ?? {})
    .filter(([, { type, anyOf, items }]) => {
      const kinds = [type, ...(anyOf ?? []).map((form) => form.type)].flat();
      return !kinds.includes('object') && !(kinds.includes('array') && items?.properties);
    })
    .map(([name]) => name);
}

describe('the tables', () => {
  test.each(described.filter(({ table }) => table.path.length > 0))(
    'have a column in $name for every plain field of the schema',
    ({ name, table }) => {
      const elsewhere = ['open_questions', ...(name === 'mentions' ? ['meeting'] : [])];
      const missing = plainFieldsAt(table.path).filter((field) => !table.columns.includes(field));
      expect(missing.filter((field) => !elsewhere.includes(field))).toEqual([]);
    },
  );

  test.each(described)('describe every column of $name in words', ({ name, table }) => {
    const fields = fieldsOf(name, table, schema);
    expect(fields.map((field) => field.name)).toEqual(table.columns);
    for (const { description } of fields) expect(description).toMatch(/^.{5,}[.\d]$|^.+: .+$/);
  });

  test('limit numbers as the schema does', () => {
    const limitsOf = (name: string) =>
      Object.fromEntries(
        fieldsOf(name, tables[name]!, schema).map((field) => [field.name, field.constraints]),
      );
    expect(limitsOf('cities')['longitude']).toEqual({ required: true, minimum: -180, maximum: 180 });
    expect(limitsOf('meetings')['round']).toEqual({ minimum: 1 });
  });

  test('refer to keys of tables that are there', () => {
    for (const { table } of described)
      for (const [columns, other] of Object.entries(table.references)) {
        expect(tables[other]?.key.length).toBe(columns.split('+').length);
        expect(table.columns).toEqual(expect.arrayContaining(columns.split('+')));
      }
  });
});

describe('the words for columns', () => {
  const columns = described.flatMap(({ name, table }) => table.columns.map((column) => `${name}.${column}`));

  test('are of columns that are there', () => {
    const known = new Set([...columns, ...columns.map((column) => column.split('.')[1])]);
    expect(
      [...Object.keys(columnWords), ...Object.keys(valueWords)].filter((name) => !known.has(name)),
    ).toEqual([]);
  });

  test('explain every value that the schema allows, and no other', () => {
    const enums = described.flatMap(({ name, table }) =>
      table.path.length === 0
        ? []
        : table.columns.flatMap((column) => {
            const values = valuesAt([...table.path, ...stepsOf(column)]);
            return values ? [[`${name}.${column}`, values] as const] : [];
          }),
    );
    expect(enums.length).toBeGreaterThan(8);
    const explained = enums.map(([column]) => [column, Object.keys(valueWords[column] ?? {})]);
    expect(explained).toEqual(enums);
  });
});

const stepsOf = (column: string) => (column === 'head_level' ? ['head', 'level'] : [column]);

function valuesAt(path: readonly string[]): readonly string[] | undefined {
  let found: JsonSchema | undefined = schema;
  for (const step of path) {
    const owner: JsonSchema | undefined = found?.anyOf?.find(({ properties }) => properties) ?? found;
    const next: JsonSchema | undefined = owner?.properties?.[step];
    found = next?.items ?? next;
  }
  return found?.enum ?? found?.anyOf?.find((form) => form.enum)?.enum;
}
