import { readFileSync } from 'node:fs';
import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import { publishedBy } from '../support/published-tables.ts';
import { realDataset, recordsFolder } from '../support/records.ts';

const dataset = realDataset();
const { files } = publishedBy(dataset);

describe('the files published with the dataset', () => {
  test('have names that tell what they are', () => {
    expect(Object.keys(files).filter((name) => !name.startsWith('tables/'))).toEqual([
      'dataset.json',
      'overview.json',
      'dataset.schema.json',
      'datapackage.json',
      'README.md',
      'CHANGELOG.md',
      'meetings.ics',
      'meetings.atom',
    ]);
  });

  test('make up no address where the site has none', () => {
    const ours = ['datapackage.json', 'README.md', 'meetings.ics', 'meetings.atom'].map(
      (name) => files[name],
    );
    expect(ours.join('\n')).not.toMatch(/\?meeting=|^URL/m);
  });

  test('have every meeting in the calendar and in the feed', () => {
    const calendar = new ICAL.Component(ICAL.parse(files['meetings.ics'] ?? ''));
    expect(calendar.getAllSubcomponents('vevent').length).toBe(dataset.meetings.length);
    expect(files['meetings.atom']?.split('<entry>').length).toBe(dataset.meetings.length + 1);
  });
});

describe('data/README.md', () => {
  const text = files['README.md'] ?? '';

  test('says how many rows each table has', () => {
    expect(text).toContain(`A dated event of one series. ${dataset.meetings.length} rows. Key: \`id\`.`);
    expect(text).toContain(`A published account. ${dataset.sources.length} rows.`);
  });

  test('explains columns, values and themes', () => {
    expect(text).toContain('| `venue` | string, may be empty | The building. |  |');
    expect(text).toContain('- `false`: a source says that the party was absent');
    for (const { id } of dataset.themes.themes) expect(text).toContain(`| \`${id}\` |`);
  });

  test('has the same number of cells in every line of a table', () => {
    for (const block of text.split('\n\n').filter((part) => part.startsWith('|'))) {
      const cells = block.split('\n').map((line) => line.replaceAll(String.raw`\|`, '').split('|').length);
      expect(new Set(cells).size).toBe(1);
    }
  });
});

describe('src/dataset/CHANGELOG.md', () => {
  test('has the version and the day of the edition first', () => {
    const edition = JSON.parse(readFileSync(`${recordsFolder}/edition.json`, 'utf8')) as Record<
      string,
      string
    >;
    const newest = /^## \[(.+?)\] - (.+)$/m.exec(files['CHANGELOG.md'] ?? '');
    expect(newest?.slice(1)).toEqual([edition['version'], edition['date']]);
  });
});
