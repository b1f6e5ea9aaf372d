const names = { type: 'array', minItems: 1, items: { type: 'string', minLength: 1 } };
const addressOrPath = { type: 'string', pattern: String.raw`^(?!/|\.\.)(?!.*/\.\./).+$` };

const constraints = {
  type: 'object',
  properties: {
    required: { type: 'boolean' },
    unique: { type: 'boolean' },
    enum: { type: 'array', minItems: 1, uniqueItems: true },
    pattern: { type: 'string', format: 'regex' },
    minimum: { type: 'number' },
    maximum: { type: 'number' },
  },
  additionalProperties: false,
};

const field = {
  type: 'object',
  required: ['name', 'type', 'description'],
  properties: {
    name: { type: 'string', minLength: 1 },
    type: { enum: ['string', 'integer', 'number', 'boolean', 'list'] },
    format: { enum: ['default', 'uri'] },
    delimiter: { type: 'string' },
    itemType: { enum: ['string', 'integer', 'number', 'boolean', 'date', 'datetime', 'time'] },
    description: { type: 'string', minLength: 1 },
    constraints,
  },
  additionalProperties: false,
  allOf: [
    {
      anyOf: [
        { properties: { type: { const: 'string' } } },
        { not: { required: ['format'] }, properties: { constraints: { not: { required: ['pattern'] } } } },
      ],
    },
    {
      anyOf: [
        { properties: { type: { const: 'list' } } },
        { not: { anyOf: [{ required: ['delimiter'] }, { required: ['itemType'] }] } },
      ],
    },
  ],
};

const tableSchema = {
  type: 'object',
  required: ['$schema', 'fields', 'primaryKey', 'foreignKeys', 'missingValues'],
  properties: {
    $schema: { const: 'https://datapackage.org/profiles/2.0/tableschema.json' },
    fields: { type: 'array', minItems: 1, items: field },
    primaryKey: names,
    missingValues: { type: 'array', items: { type: 'string' } },
    foreignKeys: {
      type: 'array',
      items: {
        type: 'object',
        required: ['fields', 'reference'],
        properties: {
          fields: names,
          reference: {
            type: 'object',
            required: ['fields', 'resource'],
            properties: { fields: names, resource: { type: 'string', minLength: 1 } },
            additionalProperties: false,
          },
        },
        additionalProperties: false,
      },
    },
  },
  additionalProperties: false,
};

const resource = {
  type: 'object',
  required: ['name', 'path', 'encoding', 'bytes', 'hash', 'description', 'format', 'mediatype'],
  properties: {
    name: { type: 'string', pattern: '^[a-z0-9._-]+$' },
    path: addressOrPath,
    type: { const: 'table' },
    title: { type: 'string' },
    description: { type: 'string', minLength: 1 },
    format: { type: 'string' },
    mediatype: { type: 'string', pattern: '^.+/.+$' },
    encoding: { const: 'utf-8' },
    bytes: { type: 'integer', minimum: 1 },
    hash: { type: 'string', pattern: '^sha256:[0-9a-f]{64}$' },
    dialect: {
      type: 'object',
      properties: {
        $schema: { const: 'https://datapackage.org/profiles/2.0/tabledialect.json' },
        header: { type: 'boolean' },
        delimiter: { type: 'string' },
        lineTerminator: { type: 'string' },
      },
      additionalProperties: false,
    },
    schema: tableSchema,
  },
  additionalProperties: false,
  anyOf: [{ not: { required: ['type'] } }, { required: ['schema', 'dialect'] }],
};

/** The rules of Data Package 2.0 that a description of tables has to keep, in our own words, as a JSON Schema. */
export const dataPackageSchema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  type: 'object',
  required: [
    '$schema',
    'name',
    'title',
    'description',
    'version',
    'created',
    'licenses',
    'contributors',
    'resources',
  ],
  properties: {
    $schema: { const: 'https://datapackage.org/profiles/2.0/datapackage.json' },
    name: { type: 'string', pattern: '^[a-z0-9._-]+$' },
    id: { type: 'string', format: 'uri' },
    homepage: { type: 'string', format: 'uri' },
    title: { type: 'string', minLength: 1 },
    description: { type: 'string', minLength: 1 },
    version: { type: 'string', pattern: String.raw`^\d+\.\d+\.\d+$` },
    created: { type: 'string', format: 'date-time' },
    keywords: { type: 'array', minItems: 1, items: { type: 'string' } },
    licenses: {
      type: 'array',
      minItems: 1,
      items: {
        type: 'object',
        anyOf: [{ required: ['name'] }, { required: ['path'] }],
        properties: {
          name: { type: 'string', pattern: '^[-a-zA-Z0-9._]+$' },
          path: addressOrPath,
          title: { type: 'string' },
        },
        additionalProperties: false,
      },
    },
    contributors: {
      type: 'array',
      minItems: 1,
      items: {
        type: 'object',
        minProperties: 1,
        properties: {
          title: { type: 'string' },
          email: { type: 'string', format: 'email' },
          path: addressOrPath,
          organization: { type: 'string' },
          roles: { type: 'array', minItems: 1, items: { type: 'string' } },
        },
        additionalProperties: false,
      },
    },
    sources: {
      type: 'array',
      items: {
        type: 'object',
        minProperties: 1,
        properties: { title: { type: 'string' }, path: addressOrPath, email: { type: 'string' } },
        additionalProperties: false,
      },
    },
    resources: { type: 'array', minItems: 1, items: resource },
  },
  additionalProperties: false,
};
