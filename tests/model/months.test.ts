import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { monthOf, writeMonth } from '../../src/model/months.ts';

describe(monthOf, () => {
  it('counts on from year to year', () => {
    expect(monthOf('2026-01-31')! - monthOf('2025-12')!).toBe(1);
    expect(monthOf('2026-07')! - monthOf('2013-06-13')!).toBe(157);
  });

  it('does not know the month of a year', () => {
    expect(monthOf('2026')).toBeNull();
  });
});

describe(writeMonth, () => {
  it('writes what was read', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 9999 }), fc.integer({ min: 1, max: 12 }), (year, month) => {
        const text = `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}`;
        expect(writeMonth(monthOf(text)!)).toBe(text);
      }),
    );
  });
});
