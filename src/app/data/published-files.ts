import { tables } from '../../formats/tables.ts';

/** What a build puts beside the page for others to use, in the order in which it is listed. */
export const publishedFiles = {
  whole: [
    'data/README.md',
    'data/CHANGELOG.md',
    'data/dataset.json',
    'data/dataset.schema.json',
    'data/datapackage.json',
    'data/meetings.ics',
    'data/meetings.atom',
  ],
  tables: Object.keys(tables).map((name) => `data/tables/${name}.csv`),
} as const;
