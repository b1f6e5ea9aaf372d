import { createHash } from 'node:crypto';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import type { dataPackageOf } from '../../../src/formats/data-package.ts';
import { dataPackageSchema } from '../../support/data-package-schema.ts';
import { publishedBy } from '../../support/published-tables.ts';
import { realDataset } from '../../support/records.ts';

type Description = ReturnType<typeof dataPackageOf>;
type Resource = Extract<Description['resources'][number], { schema: object }>;
type Row = Record<string, string>;

const dataset = realDataset();
const { files } = publishedBy(dataset);
const described = JSON.parse(files['datapackage.json'] ?? '') as Description;
const resources = described.resources.filter((resource): resource is Resource => 'schema' in resource);
const rowsOf = new Map(
  resources.map(({ name, path }) => [name, parse<Row>(files[path] ?? '', { columns: true })]),
);
const rows = (name: string) => rowsOf.get(name) ?? [];
const keyOf = (row: Row, fields: readonly string[]) => JSON.stringify(fields.map((field) => row[field]));

describe('data/datapackage.json', () => {
  const ajv = new Ajv2020({ strict: false, allErrors: true });
  addFormats.default(ajv);
  const check = ajv.compile(dataPackageSchema);

  test.each([
    ['no address', { address: null, publisher: null, contact: null }],
    [
      'an address',
      { address: 'https://atlas.example/a/', publisher: 'The desk', contact: 'desk@atlas.example' },
    ],
    ['a contact on the web', { address: null, publisher: null, contact: 'https://atlas.example/issues' }],
  ])('keeps the rules of Data Package 2.0 for a site with %s', (_name, site) => {
    check(JSON.parse(publishedBy(dataset, site).files['datapackage.json'] ?? ''));
    expect(check.errors).toBeNull();
  });

  test('makes no address up where the site has none', () => {
    expect(described).not.toHaveProperty('id');
    expect(described).not.toHaveProperty('homepage');
  });

  test('gives the size and the hash of every file that it names', () => {
    for (const { path, bytes, hash } of described.resources) {
      const content = Buffer.from(files[path] ?? '');
      const found = `sha256:${createHash('sha256').update(content).digest('hex')}`;
      expect({ path, bytes: content.length, hash: found }).toEqual({ path, bytes, hash });
    }
  });

  test('describes every table that is published, and no other', () => {
    const tables = Object.keys(files).filter((name) => name.startsWith('tables/'));
    expect(resources.map(({ path }) => path).toSorted()).toEqual(tables.toSorted());
    expect(tables.length).toBeGreaterThan(20);
  });
});

describe.each(resources)('data/tables/$name.csv', ({ name, path, schema }) => {
  test('has the columns that are described', () => {
    expect(files[path]?.split('\r\n')[0]).toBe(schema.fields.map((field) => field.name).join(','));
  });

  test('has no byte order mark', () => expect(files[path]?.startsWith('\uFEFF')).toBe(false));

  test('holds in every cell what is described', () => {
    const faults = rows(name).flatMap((row) =>
      schema.fields.flatMap((field) =>
        isSound(row[field.name] ?? '', field) ? [] : `${field.name}: ${row[field.name]}`,
      ),
    );
    expect(faults).toEqual([]);
  });

  test('has a key for every row', () => {
    const keys = rows(name).map((row) => keyOf(row, schema.primaryKey));
    expect(new Set(keys).size).toBe(keys.length);
  });

  test('refers to rows that are there', () => {
    const lost = schema.foreignKeys.flatMap(({ fields, reference }) => {
      const known = new Set(rows(reference.resource ?? '').map((row) => keyOf(row, reference.fields)));
      return rows(name)
        .filter((row) => fields.every((field) => row[field] !== ''))
        .map((row) => keyOf(row, fields))
        .filter((key) => !known.has(key));
    });
    expect(lost).toEqual([]);
  });
});

describe('the tables together', () => {
  test('count what the dataset counts', () => {
    const { meetings } = dataset;
    const sum = (sizeOf: (meeting: (typeof meetings)[number]) => number) =>
      meetings.reduce((total, meeting) => total + sizeOf(meeting), 0);
    expect(Object.fromEntries([...rowsOf].map(([name, { length }]) => [name, length]))).toEqual({
      meetings: meetings.length,
      evidence: sum(({ themes }) => themes.length),
      delegations: sum(({ participants }) => participants.length),
      delegation_members: sum(({ participants }) => participants.flatMap(({ others = [] }) => others).length),
      chairs: sum(({ chairs }) => chairs.length),
      outcomes: sum(({ outcomes }) => outcomes.length),
      meeting_programmes: sum(({ programmes }) => programmes.length),
      documents: sum(({ documents }) => documents.length),
      figures: sum(({ figures }) => figures.length),
      mentions: sum(({ mentions }) => mentions.length),
      meeting_sources: sum(({ sources }) => sources.length),
      disagreements: sum(({ disagreements }) => disagreements.flatMap(({ versions }) => versions).length),
      open_questions: [...meetings, ...dataset.cities, ...dataset.programmes].flatMap(
        ({ open_questions }) => open_questions,
      ).length,
      sources: dataset.sources.length,
      series: dataset.series.length,
      parties: dataset.parties.length,
      people: dataset.people.length,
      offices: dataset.people.flatMap(({ roles }) => roles).length,
      cities: dataset.cities.length,
      city_names: dataset.cities.flatMap(({ former_names }) => former_names).length,
      programmes: dataset.programmes.length,
      themes: dataset.themes.themes.length,
      theme_groups: dataset.themes.groups.length,
    });
  });

  test('hold every text and number of the dataset', () => {
    const cells = new Set([...rowsOf.values()].flat().flatMap((row) => Object.values(row)));
    const items = new Set([...cells, ...[...cells].flatMap((cell) => cell.split(';'))]);
    const { version: _version, date: _date, sources_read: _read, licence: _licence, ...records } = dataset;
    expect(leavesOf(records).filter((leaf) => !items.has(leaf))).toEqual([]);
  });

  test('keep present, absent and not recorded apart', () => {
    const cells = rows('delegations').map(({ present }) => present);
    const said = dataset.meetings.flatMap(({ participants }) => participants.map(({ present }) => present));
    for (const [cell, value] of [
      ['true', true],
      ['false', false],
      ['', null],
    ] as const)
      expect(cells.filter((other) => other === cell).length).toBe(
        said.filter((present) => present === value).length,
      );
  });
});

function leavesOf(value: unknown): string[] {
  if (value === null) return [];
  if (typeof value === 'object') return Object.values(value).flatMap(leavesOf);
  return [typeof value === 'string' ? value : JSON.stringify(value)];
}

function isSound(cell: string, { type, format, constraints = {} }: Resource['schema']['fields'][number]) {
  if (cell === '') return type === 'list' || constraints.required !== true;
  if (constraints.enum && !constraints.enum.includes(cell)) return false;
  if (constraints.pattern && !new RegExp(constraints.pattern).test(cell)) return false;
  if (format === 'uri' && !URL.canParse(cell)) return false;
  if (Number(cell) < (constraints.minimum ?? -Infinity) || Number(cell) > (constraints.maximum ?? Infinity))
    return false;
  return {
    string: true,
    list: cell.split(';').every((item) => item !== ''),
    boolean: cell === 'true' || cell === 'false',
    integer: /^-?\d+$/.test(cell),
    number: /^-?\d+(\.\d+)?$/.test(cell),
  }[type];
}
