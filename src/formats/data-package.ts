import type { Dataset } from '../dataset/schema.ts';
import type { Site } from '../model/site.ts';
import { fieldsOf, type JsonSchema } from './column-fields.ts';
import {
  authorOf,
  datasetDescription,
  datasetKeywords,
  datasetTitle,
  licence,
  mailOf,
  momentOf,
} from './edition.ts';
import { tables, type Table } from './tables.ts';

const profile = (name: string) => `https://datapackage.org/profiles/2.0/${name}.json`;

type Parts = {
  dataset: Dataset;
  /** The JSON Schema of the dataset. */
  schema: JsonSchema;
  site: Site;
  /** The text of each file by its path from the description: the tables, and the dataset in one piece. */
  files: Readonly<Record<string, string>>;
  /** The SHA-256 of a text in hexadecimal. */
  hash: (text: string) => string;
};

/** The description of the dataset and its tables as Data Package 2.0. */
export function dataPackageOf({ dataset, schema, site, files, hash }: Parts) {
  const { address } = site;
  const email = mailOf(site);
  const fileAt = (path: string) => {
    const text = files[path] ?? '';
    return {
      path,
      encoding: 'utf-8',
      bytes: new TextEncoder().encode(text).length,
      hash: `sha256:${hash(text)}`,
    };
  };
  return {
    $schema: profile('datapackage'),
    name: 'dialogue-atlas',
    ...(address ? { id: `${address}data/datapackage.json`, homepage: address } : {}),
    title: datasetTitle,
    description: datasetDescription,
    version: dataset.version,
    created: momentOf(dataset),
    keywords: datasetKeywords,
    licenses: [licence],
    contributors: [{ title: authorOf(site), roles: ['creator', 'publisher'], ...(email ? { email } : {}) }],
    sources: [
      { title: 'Published accounts, one by one in the table of sources', path: 'tables/sources.csv' },
    ],
    resources: [
      ...Object.entries(tables).map(([name, table]) => ({
        name,
        ...fileAt(`tables/${name}.csv`),
        type: 'table',
        description: table.row,
        format: 'csv',
        mediatype: 'text/csv',
        dialect: { $schema: profile('tabledialect'), header: true, delimiter: ',', lineTerminator: '\r\n' },
        schema: {
          $schema: profile('tableschema'),
          fields: fieldsOf(name, table, schema),
          missingValues: [''],
          primaryKey: table.key,
          foreignKeys: Object.entries(table.references).map(foreignKey),
        },
      })),
      {
        name: 'dataset',
        ...fileAt('dataset.json'),
        description: 'Everything in one file; dataset.schema.json is its JSON Schema.',
        format: 'json',
        mediatype: 'application/json',
      },
    ],
  };
}

function foreignKey([columns, other]: [string, string]) {
  const { key } = tables[other] as Table;
  return { fields: columns.split('+'), reference: { resource: other, fields: key } };
}
