import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { createProjection, type MapView, type Place } from '../../src/pictures/projection.ts';
import { mapSizes, mapViews, realHostCities } from '../support/real-host-cities.ts';

const fitted: Record<MapView, string[]> = {
  all: ['eu', 'central-asia'],
  europe: ['eu'],
  'central-asia': ['central-asia'],
};
const cases = mapViews.flatMap((view) => mapSizes.map((size) => ({ view, size })));

describe(createProjection, () => {
  it.each(cases)('has all cities of the view "$view" in a frame of $size', ({ view, size }) => {
    const projection = createProjection(view, realHostCities, size);
    for (const { longitude, latitude } of realHostCities.filter(({ region }) =>
      fitted[view].includes(region),
    )) {
      const [x, y] = projection([longitude, latitude]) ?? [];
      expect(x).toBeGreaterThan(20);
      expect(x).toBeLessThan(size.width - 20);
      expect(y).toBeGreaterThan(20);
      expect(y).toBeLessThan(size.height - 20);
    }
  });

  it.each(mapViews)('uses the room there is in the view "%s": some city stands at an edge', (view) => {
    const size = { width: 944, height: 358 };
    const projection = createProjection(view, realHostCities, size);
    const points = realHostCities
      .filter(({ region }) => fitted[view].includes(region))
      .map(({ longitude, latitude }) => projection([longitude, latitude]) ?? [0, 0]);
    const spread = (axis: 0 | 1) =>
      Math.max(...points.map((point) => point[axis] ?? 0)) -
      Math.min(...points.map((point) => point[axis] ?? 0));
    expect(Math.max(spread(0) / size.width, spread(1) / size.height)).toBeGreaterThan(0.7);
  });

  it('is not made smaller by a distant city', () => {
    const size = { width: 944, height: 358 };
    const far: Place = { id: 'far', longitude: -74, latitude: 40, region: 'other' };
    for (const view of mapViews) {
      const [without, withFar] = [realHostCities, [...realHostCities, far]].map((places) =>
        createProjection(view, places, size).scale(),
      );
      expect(withFar).toBe(without);
    }
  });

  it('keeps equal areas equal, for countries are tinted', () => {
    const projection = createProjection('all', realHostCities, { width: 944, height: 358 });
    const area = (longitude: number, latitude: number) => {
      const step = 0.01;
      const [x = 0, y = 0] = projection([longitude, latitude]) ?? [];
      const [x1 = 0, y1 = 0] = projection([longitude + step, latitude]) ?? [];
      const [x2 = 0, y2 = 0] = projection([longitude, latitude + step]) ?? [];
      return ((x1 - x) * (y2 - y) - (x2 - x) * (y1 - y)) / Math.cos(((latitude + step / 2) * Math.PI) / 180);
    };
    fc.assert(
      fc.property(
        fc.double({ min: -10, max: 85, noNaN: true }),
        fc.double({ min: 30, max: 60, noNaN: true }),
        (x, y) => {
          expect(area(x, y) / area(60, 45)).toBeCloseTo(1, 2);
        },
      ),
    );
  });
});
