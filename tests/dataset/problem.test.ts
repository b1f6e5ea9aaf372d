import { describe, expect, test } from 'vitest';
import { formatProblems, writePath } from '../../src/dataset/problem.ts';

describe('problems in a terminal', () => {
  test('have a line each, under the name of their file', () => {
    const text = formatProblems([
      { file: 'cities.json', field: '[vienna].iso3166', value: 'AU', message: 'must be AT' },
      { file: 'series.json', field: '', value: undefined, message: 'series.json is missing' },
      { file: 'cities.json', field: '[rome].name', value: undefined, message: 'name is missing' },
    ]);
    expect(text.split('\n')).toEqual([
      'cities.json',
      '  [vienna].iso3166 = "AU": must be AT',
      '  [rome].name: name is missing',
      'series.json',
      '  series.json is missing',
    ]);
  });

  test('show a long value cut short', () => {
    const problem = { file: 'a.json', field: 'title', value: 'x'.repeat(301), message: 'is too long' };
    expect(formatProblems([problem])).toMatch(/title = "x{78}…: is too long$/);
  });

  test('are nothing where there are none', () => expect(formatProblems([])).toBe(''));
});

describe('the path of a field', () => {
  test('calls a row by its id where it has one', () => {
    const record = { heads: [{ name: 'A' }], groups: [{ id: 'water', name: 'B' }] };
    expect(writePath(['heads', 0, 'name'], record)).toBe('heads[0].name');
    expect(writePath(['groups', 0, 'name'], record)).toBe('groups[water].name');
  });

  test('may lead out of the record', () => {
    expect(writePath(['heads', 2, 'name'], {})).toBe('heads[2].name');
  });
});
