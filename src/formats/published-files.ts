import type { Dataset, Overview } from '../dataset/schema.ts';
import { createNames } from '../i18n/names.ts';
import { createTexts } from '../i18n/texts.ts';
import { buildIndex } from '../model/meeting-index.ts';
import type { Site } from '../model/site.ts';
import { writeAtom } from './atom.ts';
import { writeCalendar } from './calendar.ts';
import { writeCodebook } from './codebook.ts';
import type { JsonSchema } from './column-fields.ts';
import { writeCsv } from './csv.ts';
import { dataPackageOf } from './data-package.ts';
import { datasetMarkup } from './schema-org.ts';
import { tables } from './tables.ts';

export type PublishParts = {
  dataset: Dataset;
  overview: Overview;
  schema: JsonSchema;
  site: Site;
  /** The change log of the data, in Markdown. */
  changes: string;
  /** The SHA-256 of a text in hexadecimal. */
  hash: (text: string) => string;
};

/**
 * What is published beside the dataset itself, by path from the folder `data`: tables, their description, codebook, change log,
 * calendar and feed; and the markup of the dataset for the head of the page. All in English.
 */
export function publishTables({ dataset, overview, schema, site, changes, hash }: PublishParts): {
  files: Record<string, string>;
  markup: Record<string, unknown>;
} {
  const texts = createTexts('en');
  const names = createNames(buildIndex(overview), texts);
  const rows = Object.entries(tables).map(([name, table]) => ({
    name,
    rows: table.rows(dataset, names),
    table,
  }));
  const files: Record<string, string> = Object.fromEntries(
    rows.map((part) => [
      `tables/${part.name}.csv`,
      writeCsv(part.table.columns, part.rows, { isForSpreadsheets: false }),
    ]),
  );
  const counts = Object.fromEntries(rows.map((part) => [part.name, part.rows.length]));
  const described = { ...files, 'dataset.json': JSON.stringify(dataset) };
  const all = texts.t.count.of(dataset.meetings.length, dataset.meetings.length);
  const selection = { dataset, meetings: dataset.meetings, names, texts, sentence: all, link: site.address };
  return {
    files: {
      ...files,
      'datapackage.json': `${JSON.stringify(dataPackageOf({ dataset, schema, site, files: described, hash }), null, 2)}\n`,
      'README.md': writeCodebook(dataset, schema, counts),
      'CHANGELOG.md': changes,
      'meetings.ics': writeCalendar(selection),
      'meetings.atom': writeAtom({ dataset, names, texts, site, hash }),
    },
    markup: datasetMarkup(dataset, names, site),
  };
}
