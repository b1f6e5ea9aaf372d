import { geoEquirectangular } from 'd3-geo';
import { describe, expect, it } from 'vitest';

import { createTrace } from '../../../../src/views/export/powerpoint/outline.ts';

/** One pixel for each degree. */
const projection = () =>
  geoEquirectangular()
    .scale(180 / Math.PI)
    .translate([100, 100])
    .precision(0);
const square = (west: number, south: number, size: number) => ({
  type: 'Polygon' as const,
  coordinates: [
    [
      [west, south],
      [west, south + size],
      [west + size, south + size],
      [west + size, south],
      [west, south],
    ],
  ],
});
const line = (...coordinates: [number, number][]) => ({ type: 'LineString' as const, coordinates });

describe(createTrace, () => {
  it('traces a shape in pixels, larger by the zoom, and closes it', () => {
    const points = createTrace(projection(), 1, 2)(square(0, 0, 10))!;
    expect(points[0]).toMatchObject({ moveTo: true });
    expect(points.at(-1)).toEqual({ close: true });
    const xs = points.flatMap((point) => ('x' in point ? Math.round(point.x) : []));
    expect([Math.min(...xs), Math.max(...xs)]).toEqual([200, 220]);
  });

  it('leaves out points that are nearer than a cell, and islands that are smaller than four', () => {
    const trace = createTrace(projection(), 2, 1);
    expect(trace(line([0.5, -0.5], [0.6, -0.6], [0.7, -0.7], [9, -9]))).toHaveLength(2);
    expect(trace(square(0, 0, 3))).toBeNull();
  });

  it('gives neighbours the same points on their common side', () => {
    const trace = createTrace(projection(), 2, 1);
    const [one, other] = [trace(line([5, 5.3], [9.7, 9.9]))!, trace(line([9.8, 9.8], [20, 20]))!];
    expect(one.at(-1)).toMatchObject({ x: (other[0] as { x: number }).x });
  });

  it('has nothing to show of what lies outside the frame', () => {
    const clipped = projection().clipExtent([
      [0, 0],
      [50, 50],
    ]);
    expect(createTrace(clipped, 1, 1)(square(0, 0, 10))).toBeNull();
  });
});
