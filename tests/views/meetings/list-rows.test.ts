import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { listRows } from '../../../src/views/meetings/list-rows.ts';

const yearOf = (position: number) => 2006 + Math.floor(position / 7);

describe(listRows, () => {
  it('shows every meeting once, in order, under the heading of its year', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.nat(140)), fc.integer({ min: 1, max: 3 }), (positions, columns) => {
        const order = Uint32Array.from(positions.toSorted((a, b) => b - a));
        const years = Array.from({ length: 21 }, (_, at) => 2026 - at).map((year) => ({
          year,
          count: positions.filter((position) => yearOf(position) === year).length,
        }));
        const rows = listRows(order, columns, years);
        let heading: number | null = null;
        const seen: number[] = [];
        const headings: number[] = [];
        for (let row = 0; row < rows.length; row++) {
          const year = rows.yearAt(row);
          if (year !== null) {
            heading = year;
            headings.push(year);
            continue;
          }
          const here = rows.positionsAt(row);
          expect(here.length).toBeGreaterThan(0);
          expect(here.length).toBeLessThanOrEqual(columns);
          for (const position of here) expect(yearOf(position)).toBe(heading);
          seen.push(...here);
        }
        expect(seen).toEqual([...order]);
        expect(headings).toEqual([...new Set(seen.map(yearOf))]);
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
