import { parse } from 'csv-parse/sync';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { writeCsv } from '../../src/formats/csv.ts';
import { hostileText } from '../support/hostile-text.ts';

const write = (rows: Parameters<typeof writeCsv<string>>[1], isForSpreadsheets = false) =>
  writeCsv(['a', 'b'], rows, { isForSpreadsheets });
const cellOf = (a: Parameters<typeof write>[0][number][string]) =>
  write([{ a, b: 'x' }])
    .split('\r\n')[1]
    ?.replace(/,x$/, '');

describe(writeCsv, () => {
  test('ends every line with CRLF and quotes what needs it, and nothing else', () => {
    expect(write([{ a: 'plain', b: 'with, comma' }])).toBe('a,b\r\nplain,"with, comma"\r\n');
    expect(cellOf('say "hi"')).toBe('"say ""hi"""');
  });

  test('leaves a cell empty for what is not known', () => {
    expect(write([{ a: null, b: undefined }])).toBe('a,b\r\n,\r\n');
  });

  test('writes numbers, truth values and lists so that they can be read', () => {
    expect([cellOf(-12.5), cellOf(false), cellOf(['uz', 'kz']), cellOf([])]).toEqual([
      '-12.5',
      'false',
      'uz;kz',
      '',
    ]);
  });

  test('lets no item of a list look like two', () => {
    expect(cellOf(['one;two', 'three'])).toBe('"one,two;three"');
  });

  test.each(['=1+1', '+cmd', '-2+3', '@SUM(A1)', '\t=1', '\r=1', '=-5'])('makes %j harmless', (text) => {
    expect(cellOf(text)?.replace(/^"/, '').startsWith("'")).toBe(true);
  });

  test.each(['-5', '+7', '-0.25', '41.3', 'a=b'])('leaves %j as it is', (text) => {
    expect(cellOf(text)).toBe(text);
  });

  test('begins with one byte order mark for spreadsheets alone', () => {
    expect(write([], true)).toBe('\uFEFFa,b\r\n');
    expect(write([])).toBe('a,b\r\n');
  });

  test('is read back by another reader, whatever the texts', () => {
    const row = fc.record({ a: hostileText, b: fc.option(hostileText) });
    fc.assert(
      fc.property(fc.array(row, { maxLength: 6 }), fc.boolean(), (rows, isForSpreadsheets) => {
        const read = parse(write(rows, isForSpreadsheets), { bom: isForSpreadsheets, columns: true });
        expect(read).toEqual(rows.map(({ a, b }) => ({ a: safe(a), b: b === null ? '' : safe(b) })));
      }),
    );
  });
});

const isNumber = (text: string) => text === text.trim() && Number.isFinite(Number(text || 'none'));
const safe = (text: string) => (/^[=+\-@\t\r]/.test(text) && !isNumber(text) ? `'${text}` : text);
