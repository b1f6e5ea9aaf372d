import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { hatchBox } from '../../../../src/views/export/pictures/hatch.ts';

const side = fc.double({ min: 1, max: 200, noNaN: true });
const start = fc.double({ min: -100, max: 100, noNaN: true });

describe(hatchBox, () => {
  it('draws lines that rise to the right, a distance apart, from edge to edge of the box', () => {
    fc.assert(
      fc.property(start, start, side, side, (left, top, width, height) => {
        const [right, bottom] = [left + width, top + height];
        const lines = [
          ...hatchBox({ left, top, right, bottom }, 6).matchAll(/M(\S+) (\S+)L(\S+) (\S+)(?=M|$)/g),
        ].map(([, ...ends]) => ends.map(Number) as [number, number, number, number]);
        const near = (a: number, b: number) => Math.abs(a - b) < 1e-6;
        const sums = lines.map(([x1, y1, x2, y2]) => {
          expect(x1 + y1).toBeCloseTo(x2 + y2, 6);
          expect(near(x1, left) || near(y1, bottom)).toBe(true);
          expect(near(x2, right) || near(y2, top)).toBe(true);
          for (const x of [x1, x2]) expect(x >= left - 1e-6 && x <= right + 1e-6).toBe(true);
          for (const y of [y1, y2]) expect(y >= top - 1e-6 && y <= bottom + 1e-6).toBe(true);
          return x1 + y1;
        });
        for (const [at, sum] of sums.slice(1).entries())
          expect(sum - sums[at]!).toBeCloseTo(6 * Math.SQRT2, 6);
        expect(lines.length).toBeGreaterThanOrEqual(Math.floor((width + height) / (6 * Math.SQRT2)) - 1);
      }),
    );
  });
});
