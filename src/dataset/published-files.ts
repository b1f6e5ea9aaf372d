import * as z from 'zod';
import { overviewOf } from './overview.ts';
import { datasetSchema, type Dataset } from './schema.ts';

/** The names of the files served beside the page. */
export const publishedNames = [
  'data/dataset.json',
  'data/overview.json',
  'data/dataset.schema.json',
] as const;

/** The content of each of the files served beside the page. */
export function publishFiles(dataset: Dataset): Record<(typeof publishedNames)[number], string> {
  const { $schema, ...schema } = z.toJSONSchema(datasetSchema);
  return {
    'data/dataset.json': JSON.stringify(dataset),
    'data/overview.json': JSON.stringify(overviewOf(dataset)),
    'data/dataset.schema.json': JSON.stringify({ $schema, title: 'Dialogue Atlas dataset', ...schema }),
  };
}
