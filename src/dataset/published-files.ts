import type { HtmlTagDescriptor } from 'vite';
import * as z from 'zod';
import { overviewOf } from './overview.ts';
import { datasetSchema, type Dataset, type Overview } from './schema.ts';

/** Makes of the dataset what this folder does not: further files by their names within `data`, and tags for the page's head. */
export type PublishMore = (parts: { dataset: Dataset; overview: Overview; schema: object }) => {
  files: Readonly<Record<string, string>>;
  head: HtmlTagDescriptor[];
};

/** The content of each of the files served beside the page, by name, and what its head says of them. */
export function publishFiles(
  dataset: Dataset,
  publishMore: PublishMore = () => ({ files: {}, head: [] }),
): { files: Record<string, string>; head: HtmlTagDescriptor[] } {
  const overview = overviewOf(dataset);
  const { $schema, ...rest } = z.toJSONSchema(datasetSchema);
  const schema = { $schema, title: 'Dialogue Atlas dataset', ...rest };
  const { files, head } = publishMore({ dataset, overview, schema });
  const written = {
    'dataset.json': JSON.stringify(dataset),
    'overview.json': JSON.stringify(overview),
    'dataset.schema.json': JSON.stringify(schema),
    ...files,
  };
  const named = Object.entries(written).map(([name, text]) => [`data/${name}`, text] as const);
  return { files: Object.fromEntries(named), head };
}
