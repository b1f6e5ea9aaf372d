import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { listRows } from '../../../src/views/meetings/list-rows.ts';

const yearOf = (position: number) => 2006 + Math.floor(position / 7);

describe(listRows, () => {
  it('shows every meeting once, in order, under the heading of its year', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.nat(140)), fc.integer({ min: 1, max: 3 }), (positions, columns) => {
        const order = Uint32Array.from(positions.toSorted((a, b) => b - a));
        const rows = listRows(order, columns, yearOf);
        let year: number | null = null;
        const seen: number[] = [];
        for (let row = 0; row < rows.length; row++) {
          const here = rows.positionsAt(row);
          year = rows.yearAt(row) ?? year;
          expect(here.length).toBeLessThanOrEqual(columns);
          for (const position of here) expect(yearOf(position)).toBe(year);
          seen.push(...here);
        }
        expect(seen).toEqual([...order]);
      }),
    );
  });

  it('has no headings where no years are asked for', () => {
    const rows = listRows(Uint32Array.of(5, 50, 7), 2, null);
    expect([rows.length, rows.yearAt(0), rows.positionsAt(0), rows.positionsAt(1)]).toEqual([
      2,
      null,
      [5, 50],
      [7],
    ]);
  });
});
