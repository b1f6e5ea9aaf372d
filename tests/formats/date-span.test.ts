import { describe, expect, test } from 'vitest';
import { spanOf } from '../../src/formats/date-span.ts';

describe(spanOf, () => {
  test.each([
    ['2018-07-09', '2018-07-09', '2018-07-09', '2018-07-10'],
    ['2025-10-30', '2025-11-01', '2025-10-30', '2025-11-02'],
    ['2024-02-28', '2024-02-28', '2024-02-28', '2024-02-29'],
    ['2022-12-31', '2022-12-31', '2022-12-31', '2023-01-01'],
  ])('takes the days from %s to %s as they are', (start, end, from, until) => {
    expect(spanOf(start, end)).toEqual({ from, until });
  });

  test('takes the whole month where only the month is known', () => {
    expect(spanOf('2010-12', '2010-12')).toEqual({ from: '2010-12-01', until: '2011-01-01' });
  });

  test('takes the whole year where only the year is known', () => {
    expect(spanOf('2014', '2014')).toEqual({ from: '2014-01-01', until: '2015-01-01' });
  });
});
