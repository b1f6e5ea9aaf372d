import { geoEquirectangular } from 'd3-geo';
import { describe, expect, it } from 'vitest';

import { drawNeatline } from '../../src/pictures/neatline.ts';
import { createProjection } from '../../src/pictures/projection.ts';
import { mapSizes, mapViews, realHostCities } from '../support/real-host-cities.ts';

const segmentsOf = (path: string) =>
  [...path.matchAll(/M([-\d.]+) ([-\d.]+)L([-\d.]+) ([-\d.]+)/g)].map(
    ([, ...ends]) => ends.map(Number) as [number, number, number, number],
  );

describe(drawNeatline, () => {
  it.each(mapViews.flatMap((view) => mapSizes.map((size) => ({ view, size }))))(
    'runs along the four sides of the frame in the view "$view" at $size',
    ({ view, size }) => {
      const path = drawNeatline(createProjection(view, realHostCities, size), size);
      const segments = segmentsOf(path);
      const sides = { top: 0, bottom: 0, left: 0, right: 0 };
      for (const [x1, y1, x2, y2] of segments) {
        const isAcross = y1 === y2;
        if (isAcross) sides[y1 < size.height / 2 ? 'top' : 'bottom'] += x2 - x1;
        else sides[x1 < size.width / 2 ? 'left' : 'right'] += y2 - y1;
        expect(isAcross || x1 === x2).toBe(true);
        expect(Math.min(x1, y1)).toBeGreaterThanOrEqual(0);
        expect(Math.max(x1, x2)).toBeLessThanOrEqual(size.width);
        expect(Math.max(y1, y2)).toBeLessThanOrEqual(size.height);
      }
      expect(segments.map((ends) => `M${ends[0]} ${ends[1]}L${ends[2]} ${ends[3]}`).join('')).toBe(path);
      expect(sides.top).toBeLessThan(size.width);
      expect(sides.top + sides.bottom + sides.left + sides.right).toBeGreaterThan(size.width / 2);
    },
  );

  it('fills every second five degrees', () => {
    const tenPixelsADegree = geoEquirectangular()
      .scale((180 * 10) / Math.PI)
      .translate([0, 200]);
    const across = segmentsOf(drawNeatline(tenPixelsADegree, { width: 390, height: 200 })).filter(
      ([, y1, , y2]) => y1 === y2 && y1 < 100,
    );
    const near = (x: number) => expect.closeTo(x, -0.7);
    expect(across.map(([from, , to]) => [from, to])).toEqual([
      [near(0), near(50)],
      [near(100), near(150)],
      [near(200), near(250)],
      [near(300), near(350)],
    ]);
  });
});
