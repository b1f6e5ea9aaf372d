import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readJson } from '../../src/dataset/read-json.ts';

describe('a record file', () => {
  test('is read as JSON', () =>
    expect(readJson('{"a":[1,"b",null]}')).toEqual({ value: { a: [1, 'b', null] } }));

  test.each<[text: string, line: number, column: number, expected: string]>([
    ['', 1, 1, 'a text in double quotes, a number, true, false or null'],
    ['{"a": 1,}', 1, 9, 'the name of a field in double quotes'],
    ['{"a" 1}', 1, 6, '":"'],
    ['{"a": 1 "b": 2}', 1, 9, '"," or "}"'],
    ['[1, 2', 1, 6, '"," or "]"'],
    ['[01]', 1, 2, 'a text in double quotes'],
    ['[True]', 1, 2, 'a text in double quotes'],
    ["{'a': 1}", 1, 2, 'the name of a field in double quotes'],
    ['{"a": "line\nbreak"}', 1, 7, 'a text in double quotes'],
    ['{\n  "a": 1\n}\n}', 4, 1, 'the end of the file'],
    ['{\n  "a": [\n    tru\n  ]\n}', 3, 5, 'a text in double quotes'],
  ])('shows where %j goes wrong', (text, line, column, expected) => {
    const message = expect.stringContaining(
      `is not JSON: at line ${line}, column ${column} there should be ${expected}`,
    ) as string;
    expect(readJson(text)).toEqual({ line, column, message });
  });

  test('is refused with a place in it, whatever sign has slipped in', () => {
    const signs = fc.constantFrom('{', '}', '[', ']', '"', ',', ':', 'x', '\n');
    fc.assert(
      fc.property(fc.json(), fc.nat(), signs, (json, position, sign) => {
        const at = position % (json.length + 1);
        const text = json.slice(0, at) + sign + json.slice(at);
        const read = readJson(text);
        const { line, column } = 'line' in read ? read : { line: 1, column: 1 };
        expect('value' in read).toBe(isJson(text));
        expect(column).toBeLessThanOrEqual((text.split('\n')[line - 1]?.length ?? 0) + 1);
      }),
    );
  });
});

function isJson(text: string): boolean {
  try {
    return JSON.parse(text) !== undefined;
  } catch {
    return false;
  }
}
