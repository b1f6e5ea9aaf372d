import { columnWords, valueWords } from './column-words.ts';
import type { Table } from './tables.ts';

/** A JSON Schema, as far as it is read here. */
export type JsonSchema = {
  description?: string;
  type?: string | readonly string[];
  enum?: readonly string[];
  pattern?: string;
  format?: string;
  minimum?: number;
  maximum?: number;
  items?: JsonSchema;
  anyOf?: readonly JsonSchema[];
  properties?: Readonly<Record<string, JsonSchema>>;
  required?: readonly string[];
};

/** A column as Data Package 2.0 describes a field of a table. */
export type Field = {
  name: string;
  type: 'string' | 'integer' | 'number' | 'boolean' | 'list';
  format?: 'uri';
  delimiter?: ';';
  itemType?: 'string';
  description: string;
  constraints?: Constraints;
};

type Constraints = {
  required?: true;
  unique?: true;
  enum?: readonly string[];
  pattern?: string;
  minimum?: number;
  maximum?: number;
};

/**
 * The field of every column of a table, from the schema of the dataset and, where that says nothing, in our own words.
 * Throws for a column that neither describes.
 */
export function fieldsOf(name: string, table: Table, dataset: JsonSchema): Field[] {
  const schema = table.path.reduce(itemOf, dataset);
  return table.columns.map((column) => {
    const found = schema.properties?.[column];
    const description = columnWords[`${name}.${column}`] ?? found?.description ?? columnWords[column];
    if (description === undefined) throw new Error(`The column ${column} of ${name} has no description.`);
    const { form, isNullable } = found
      ? formOf(found)
      : { form: { type: derivedType(column) }, isNullable: emptyWhereUnknown.test(column) };
    const mayBeEmpty = isNullable || (found !== undefined && !schema.required?.includes(column));
    const isKey = table.key.includes(column);
    const type = typeOf(form);
    const constraints = {
      ...(isKey || !(mayBeEmpty || type === 'list') ? { required: true as const } : {}),
      ...(isKey && table.key.length === 1 ? { unique: true as const } : {}),
      ...limitsOf(form, `${name}.${column}`),
    };
    return {
      name: column,
      type,
      ...(form.format === 'uri' ? { format: 'uri' as const } : {}),
      ...(type === 'list' ? { delimiter: ';' as const, itemType: 'string' as const } : {}),
      description,
      ...(Object.keys(constraints).length > 0 ? { constraints } : {}),
    };
  });
}

const itemOf = (schema: JsonSchema, property: string): JsonSchema => {
  const found = schema.properties?.[property] ?? {};
  return found.items ?? found;
};

/** What a schema allows besides null, and whether it allows null. */
function formOf(schema: JsonSchema): { form: JsonSchema; isNullable: boolean } {
  const kinds = [schema.type ?? []].flat();
  const form = schema.anyOf?.find(({ type }) => type !== 'null');
  if (form) return { form, isNullable: true };
  const isNullable = kinds.includes('null');
  return {
    form: isNullable ? { ...schema, type: kinds.find((kind) => kind !== 'null') ?? '' } : schema,
    isNullable,
  };
}

function typeOf({ type }: JsonSchema): Field['type'] {
  if (type === 'array') return 'list';
  if (type === 'string' || type === 'integer' || type === 'number' || type === 'boolean') return type;
  throw new Error(`A column cannot hold what the schema calls ${String(type)}.`);
}

const emptyWhereUnknown = /^(city_name|country_name|longitude|latitude|head_\w+|mentioned_meeting)$/;

function derivedType(column: string): string {
  if (/^(number|version|\w+_count)$/.test(column)) return 'integer';
  if (/^(longitude|latitude)$/.test(column)) return 'number';
  return /^(present|absent|not_recorded)$/.test(column) ? 'array' : 'string';
}

const partialDate = String.raw`\d{4}(-\d{2}(-\d{2})?)?`;

function limitsOf({ pattern, minimum, maximum, type }: JsonSchema, column: string): Constraints {
  const words = type === 'string' ? valueWords[column] : undefined;
  const isDate = /\.(\w+_date|date|from|to|until|published)$/.test(column);
  const form = isDate ? `^${partialDate}(/${partialDate})?$` : pattern;
  return {
    ...(words ? { enum: Object.keys(words) } : {}),
    ...(form ? { pattern: form } : {}),
    ...(minimum === undefined ? {} : { minimum }),
    ...(maximum === undefined || maximum === Number.MAX_SAFE_INTEGER ? {} : { maximum }),
  };
}
