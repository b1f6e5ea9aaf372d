import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compile } from '../../src/dataset/compile.ts';
import { realDataset, realRecords, withChange } from '../support/records.ts';

const ashgabat = 'meetings/2018-07-09-ashgabat-hlpsd.json';
const problemsWithText = (file: string, text: string) =>
  compile(new Map(realRecords).set(file, text)).problems;
const reprint = (text: string) => `${JSON.stringify(JSON.parse(text), null, 2)}\n`;
const readRecord = (file: string) => JSON.parse(realRecords.get(file) ?? '') as object;

describe('the records', () => {
  test('have no problem', () => expect(compile(realRecords).problems).toEqual([]));

  test('hold 128 meetings, by date and then by id', () => {
    const order = realDataset().meetings.map(({ start_date, id }) => `${start_date} ${id}`);
    expect(order).toHaveLength(128);
    expect(order).toEqual(order.toSorted((a, b) => (a < b ? -1 : 1)));
  });

  test('come out as they stand in their files', () => {
    const { meetings, version, date, sources_read, licence, ...tables } = realDataset();
    for (const meeting of meetings) {
      const record = readRecord(`meetings/${meeting.id}.json`);
      expect({ $schema: '../meeting.schema.json', ...meeting }).toEqual(record);
    }
    for (const [name, table] of Object.entries(tables)) expect(table).toEqual(readRecord(`${name}.json`));
    expect({ version, date, sources_read, licence }).toEqual(readRecord('edition.json'));
  });

  test('are written with two spaces and a final line break', () => {
    const others = [...realRecords].filter(([, text]) => text !== reprint(text));
    expect(others.map(([file]) => file)).toEqual([]);
  });
});

describe('a file that cannot be read', () => {
  test('is named with line and column', () => {
    expect(problemsWithText(ashgabat, '{\n  "id": "x",\n  "round" 5\n}\n')).toEqual([
      {
        file: ashgabat,
        field: '',
        value: '"round" 5',
        message: 'is not JSON: at line 3, column 11 there should be ":"',
      },
    ]);
  });

  test('brings no false alarm about what it would have used', () => {
    expect(problemsWithText(ashgabat, '{')).toHaveLength(1);
    expect(problemsWithText('people.json', '[')).toHaveLength(1);
  });

  test('is named when it is missing', () => {
    const files = new Map(realRecords);
    files.delete('cities.json');
    expect(compile(files).problems).toMatchObject([
      { file: 'cities.json', message: 'cities.json is missing' },
    ]);
  });

  test('is named when it does not belong there', () => {
    const [problem] = problemsWithText('2018-07-09-ashgabat-hlpsd.json', '{}');
    expect(problem?.message).toContain('is no file of the dataset; allowed: edition.json, sources.json');
  });
});

describe('all problems', () => {
  test('are named at once, whatever else is wrong in the same record or table', () => {
    let files: ReadonlyMap<string, string> = new Map(realRecords).set('series.json', '[{]');
    files = withChange(files, ashgabat, 'end_date', undefined);
    files = withChange(files, ashgabat, 'id', 'wrong');
    files = withChange(files, ashgabat, 'country', 'KG');
    files = withChange(files, ashgabat, 'participants[3].head.person', 'nobody');
    files = withChange(files, 'cities.json', '[vienna].timezone', 'Europe/Wien');
    files = withChange(files, 'cities.json', '[berlin].iso3166', 'de');

    const { dataset, problems } = compile(files);
    expect(dataset).toBeNull();
    expect(new Set(problems.map(({ file, field }) => `${file}: ${field}`))).toEqual(
      new Set([
        'series.json: ',
        `${ashgabat}: end_date`,
        `${ashgabat}: id`,
        `${ashgabat}: country`,
        `${ashgabat}: participants[3].head.person`,
        `${ashgabat}: participants[4].role`,
        'cities.json: [vienna].timezone',
        'cities.json: [berlin].iso3166',
      ]),
    );
  });

  test('are found without an exception, whatever stands in a file', () => {
    const files = fc.constantFrom(...realRecords.keys(), 'meetings/new.json');
    fc.assert(
      fc.property(files, fc.oneof(fc.string(), fc.json()), (file, text) => {
        expect(problemsWithText(file, text)).not.toEqual([]);
      }),
      { numRuns: 25 },
    );
  });
});
