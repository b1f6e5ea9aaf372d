import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { publishFiles } from '../../src/dataset/published-files.ts';
import type { Dataset } from '../../src/dataset/schema.ts';
import { publishTables } from '../../src/formats/published-files.ts';
import type { Site } from '../../src/model/site.ts';
import { recordsFolder } from './records.ts';

/** What a build publishes of a dataset on a site, by path from the folder `data`, and its markup. */
export function publishedBy(
  dataset: Dataset,
  site: Site = { address: null, publisher: null, contact: null },
): { files: Record<string, string>; markup: Record<string, unknown> } {
  let markup: Record<string, unknown> = {};
  const { files } = publishFiles(dataset, (parts) => {
    const more = publishTables({
      ...parts,
      site,
      changes: readFileSync(`${recordsFolder}/CHANGELOG.md`, 'utf8'),
      hash: (text) => createHash('sha256').update(text).digest('hex'),
    });
    ({ markup } = more);
    return { files: more.files, head: [] };
  });
  const named = Object.entries(files).map(([name, text]) => [name.replace(/^data\//, ''), text] as const);
  return { files: Object.fromEntries(named), markup };
}
