import { describe, expect, test } from 'vitest';
import { complaintsAbout, type Change } from '../support/records.ts';

type Case = [complaint: string, file: string, path: string, change: Change];

describe('a table is told', () => {
  test.each<Case>([
    ['[hlpsd].description: must be one sentence', 'series.json', '[hlpsd].description', 'One. Two.'],
    ['themes[water].scope: must be one sentence', 'themes.json', 'themes[water].scope', 'Water'],
    ['themes[water].name_ru: must be Russian', 'themes.json', 'themes[water].name_ru', 'Water'],
    ['groups[framework].name_ru: must be Russian', 'themes.json', 'groups[framework].name_ru', 'Frame'],
    ['[china].iso3166: must be the alpha-2 code of the state', 'parties.json', '[china].iso3166', null],
    ['[eu].iso3166: must be null, since only a state has a code', 'parties.json', '[eu].iso3166', 'EU'],
    [
      '[peter-burian].name: belongs to abdulla-aripov already',
      'people.json',
      '[abdulla-aripov].variants',
      ['Peter Burian'],
    ],
    [
      '[peter-burian].variants[0]: belongs to peter-burian',
      'people.json',
      '[peter-burian].variants',
      ['Peter Burian'],
    ],
    [
      '[abdulla-aripov].roles[0].to: must be 2021-11-05 or later',
      'people.json',
      '[abdulla-aripov].roles[0].to',
      '2021-11-04',
    ],
    ['[vienna].latitude: must have four decimals at most', 'cities.json', '[vienna].latitude', 48.20851],
    ['[vienna].timezone: must be a name of the IANA list', 'cities.json', '[vienna].timezone', 'Europe/Wien'],
    ['[vienna].iso3166: must be AT, the code of austria', 'cities.json', '[vienna].iso3166', 'AU'],
    [
      '[astana].former_names[1].until: must be 1961 or later',
      'cities.json',
      '[astana].former_names[1].until',
      '1960',
    ],
    [
      '[astana].former_names[4].from: must be 2019-03 or later',
      'cities.json',
      '[astana].former_names[4].from',
      '2019-02',
    ],
    ['[bomca].to: must be 2003-04-23 or later', 'programmes.json', '[bomca].to', '2002'],
    [
      '[bomca].sources[1]: is listed twice',
      'programmes.json',
      '[bomca].sources[1]',
      'eudel-turkmenistan-bomca',
    ],
  ])('%s', (complaint, file, path, change) => {
    expect(complaintsAbout(file, path, change)).toContainEqual(expect.stringContaining(complaint));
  });
});

describe('the table of sources is told', () => {
  const [first, second] = ['123dok-2013-06-13-hlpsd-1', '24-kg-2018-11-20-ministerial-14'];
  const founding = 'timesca-2018-07-09-hlpsd-5';
  const sameAddress =
    'http://www.123dok.net/document/zgw5vkvy-european-union-imposing-interview-patricia-special-representative-central.html/';

  test.each<[complaint: string, path: string, change: Change]>([
    [`[${first}].url: must be an address; only a founding text may lack one`, `[${first}].url`, null],
    [`[${first}].url: must be an address that begins with https://`, `[${first}].url`, 'ftp://a.org'],
    [
      `[${first}].url: must be in plain letters, others as percent signs with their codes`,
      `[${first}].url`,
      'https://a.org/встреча',
    ],
    [`[${second}].url: is listed already`, `[${second}].url`, sameAddress],
    [`[${first}].title: must not begin with a bracket`, `[${first}].title`, '[Translated]'],
    ['seed: is given to 4 sources; must be given to 5', `[${founding}].seed`, undefined],
    ['seed: is given to two sources', `[${first}].seed`, '003_d47bc07fc4487ab6.txt'],
  ])('%s', (complaint, path, change) => {
    expect(complaintsAbout('sources.json', path, change)).toContainEqual(expect.stringContaining(complaint));
  });
});

test('a record is told that it names a path on a computer', () => {
  const file = 'meetings/2018-07-09-ashgabat-hlpsd.json';
  expect(complaintsAbout(file, 'venue', 'See /home/someone/notes.txt')).toEqual([
    'venue: must not name a path on a computer',
  ]);
});
