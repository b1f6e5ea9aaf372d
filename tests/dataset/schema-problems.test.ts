import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compile } from '../../src/dataset/compile.ts';
import { complaintsAbout, realRecords, withChange, type Change } from '../support/records.ts';

const ashgabat = 'meetings/2018-07-09-ashgabat-hlpsd.json';

describe('a meeting that the schema refuses is told', () => {
  test.each<[complaint: string, path: string, change: Change]>([
    ['end_date: end_date is missing; it must be a date such as 2018-07-09', 'end_date', undefined],
    ['venue: venue is missing; it must be text, or null where unknown (The building.)', 'venue', undefined],
    ['chairs: chairs is missing; it must be a list', 'chairs', undefined],
    ['themes[0].source: source is missing; it must be lower-case ASCII', 'themes[0].source', undefined],
    [
      'participants[0].head.level: level is missing; it must be one of: head-of-state',
      'participants[0].head.level',
      undefined,
    ],
    ['round: must be a whole number', 'round', 'five'],
    ['round: must be a whole number', 'round', 1.5],
    ['round: must be 1 or more', 'round', 0],
    ['participants[1].present: must be true or false', 'participants[1].present', 'yes'],
    ['participants[1]: must be an object in braces', 'participants[1]', 'kazakhstan'],
    ['title: must be text', 'title', {}],
    ['title: must have 300 characters at most', 'title', 'x'.repeat(301)],
    ['title: must have no line break, no double space', 'title', 'Two  spaces'],
    ['title: must not be empty', 'title', ''],
    ['format: must be one of: in-person, video, hybrid, unknown', 'format', 'online'],
    ['id: must be lower-case ASCII letters and digits joined by hyphens', 'id', 'Ashgabat 2018'],
    ['country: must be an ISO 3166 alpha-2 code in capitals, such as UZ', 'country', 'tm'],
    ['start_date: must be a date such as 2018-07-09, 2010-04 or 2014', 'start_date', '2018-02-30'],
    ['mentions[0].date: must be a date or an interval', 'mentions[0].date', '2018-02/2017-02'],
    ['themes: needs at least one theme', 'themes', []],
    ['themes[0].note: must have 25 words at most', 'themes[0].note', Array(26).fill('a').join(' ')],
    ['themes[0].terms[0]: must have 4 words at most', 'themes[0].terms[0]', 'a b c d e'],
    ['remarks: is not a field here; allowed: $schema, id, series, round', 'remarks', ''],
    [
      'participants[0].head.nmae: is not a field here; allowed: person, name,',
      'participants[0].head.nmae',
      '',
    ],
  ])('%s', (complaint, path, change) => {
    expect(complaintsAbout(ashgabat, path, change)).toContainEqual(expect.stringContaining(complaint));
  });

  test('the value found', () => {
    const { problems } = compile(withChange(realRecords, ashgabat, 'format', 'online'));
    expect(problems).toMatchObject([{ field: 'format', value: 'online' }]);
  });

  test('one thing for one missing field', () => {
    expect(complaintsAbout(ashgabat, 'end_date', undefined)).toHaveLength(1);
  });
});

describe('a table that the schema refuses is told', () => {
  test.each<[complaint: string, file: string, path: string, change: Change]>([
    ['[luxembourg].iso3166: must be an ISO 3166', 'cities.json', '[luxembourg].iso3166', 'lu'],
    ['[bomca].budget_eur: must be a number', 'programmes.json', '[bomca].budget_eur', 'much'],
    ['[1].id: id is missing', 'cities.json', '[luxembourg].id', undefined],
    ['themes[water].name_ru: name_ru is missing', 'themes.json', 'themes[water].name_ru', undefined],
    ['version: must be a semantic version', 'edition.json', 'version', '1'],
    ['date: must have the form of a date', 'edition.json', 'date', '22 November'],
    ['licence: must be one of: CC-BY-4.0', 'edition.json', 'licence', 'MIT'],
  ])('%s', (complaint, file, path, change) => {
    expect(complaintsAbout(file, path, change)).toContainEqual(expect.stringContaining(complaint));
  });
});

test('no field that is needed can be lost without a problem in its file', () => {
  fc.assert(
    fc.property(fc.constantFrom(...realRecords.keys()), fc.nat(), (file, choice) => {
      const record: unknown = JSON.parse(realRecords.get(file) ?? '');
      const fields = neededFieldsOf(record, file);
      const [owner, field] = fields[choice % fields.length] ?? [{}, ''];
      delete owner[field];
      const { problems } = compile(new Map(realRecords).set(file, JSON.stringify(record)));
      expect(problems.map((problem) => problem.file)).toContain(file);
    }),
    { numRuns: 25 },
  );
});

function neededFieldsOf(value: unknown, file: string): [owner: Record<string, unknown>, field: string][] {
  const optional = file === 'people.json' ? ['note', 'source'] : ['$schema', 'others', 'title_is_ours'];
  const isOptional = (field: string) =>
    optional.includes(field) || (file !== 'themes.json' && field.endsWith('_ru'));
  if (value === null || typeof value !== 'object') return [];
  const owner = value as Record<string, unknown>;
  const own = Array.isArray(value) ? [] : Object.keys(owner).filter((field) => !isOptional(field));
  const inner = Object.values(owner).flatMap((item) => neededFieldsOf(item, file));
  return [...own.map((field): [typeof owner, string] => [owner, field]), ...inner];
}
