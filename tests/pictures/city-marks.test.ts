import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { layOutMarks, markRadius, markScale, type CityCount } from '../../src/pictures/city-marks.ts';
import { createProjection } from '../../src/pictures/projection.ts';
import { mapSizes, mapViews, realHostCities } from '../support/real-host-cities.ts';

const cases = mapViews.flatMap((view) => mapSizes.map((size) => ({ view, size })));
const layOut = (
  view: (typeof mapViews)[number],
  size: { width: number; height: number },
  cities: readonly CityCount[] = realHostCities,
) => layOutMarks(cities, createProjection(view, realHostCities, size), view, size, markScale(29, size.width));
const ids = (cities: readonly CityCount[]) => cities.map(({ id }) => id);

describe(markRadius, () => {
  it('gives areas in proportion to the counts', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 500 }),
        fc.integer({ min: 1, max: 500 }),
        fc.double({ min: 3.6, max: 12, noNaN: true }),
        (a, b, scale) => {
          const [areaOfA, areaOfB] = [a, b].map((count) => markRadius(count, scale) ** 2);
          expect(areaOfA! / areaOfB!).toBeCloseTo(a / b, 6);
        },
      ),
    );
  });

  it('keeps the largest mark within its frame, however many meetings there are', () => {
    for (const largest of [1, 29, 2600, 200_000])
      for (const { width } of mapSizes)
        expect(markRadius(largest, markScale(largest, width))).toBeLessThanOrEqual(40 + 1e-9);
  });

  it('never makes a mark too small to be seen, nor larger for no meeting than for one', () => {
    fc.assert(
      fc.property(fc.nat(500), fc.double({ min: 0.5, max: 12, noNaN: true }), (count, scale) => {
        expect(markRadius(count, scale)).toBeGreaterThanOrEqual(3);
        expect(markRadius(count + 1, scale)).toBeGreaterThanOrEqual(markRadius(count, scale));
      }),
    );
  });
});

describe(markScale, () => {
  it('grows with the map, within limits', () => {
    const scales = [600, 944, 1200, 1500, 4000].map((width) => markScale(29, width));
    expect(scales).toEqual(scales.toSorted((a, b) => a - b));
    expect(scales.at(-1)! / scales[0]!).toBeLessThan(2);
  });

  it('is larger where no city has many meetings', () => {
    expect(markScale(4, 944)).toBeGreaterThan(markScale(12, 944));
    expect(markScale(12, 944)).toBeGreaterThan(markScale(13, 944));
  });
});

describe(layOutMarks, () => {
  it.each(cases)('marks or names as outside every city, in the view "$view" at $size', ({ view, size }) => {
    const { marks, outside } = layOut(view, size);
    expect([...ids(marks), ...ids(outside)].toSorted()).toEqual(ids(realHostCities).toSorted());
  });

  it('knows that Dubai is outside every view, and Central Asia outside that of Europe', () => {
    const size = { width: 944, height: 358 };
    expect(ids(layOut('all', size).outside)).toEqual(['dubai']);
    expect(ids(layOut('europe', size).outside)).toEqual(
      expect.arrayContaining(['dubai', 'tashkent', 'astana']),
    );
    expect(ids(layOut('central-asia', size).outside)).toEqual(expect.arrayContaining(['dubai', 'brussels']));
  });

  it.each(cases)('keeps every mark in the frame, in the view "$view" at $size', ({ view, size }) => {
    for (const { x, y } of layOut(view, size).marks) {
      expect(x).toBeGreaterThan(0);
      expect(x).toBeLessThan(size.width);
      expect(y).toBeGreaterThan(0);
      expect(y).toBeLessThan(size.height);
    }
  });

  it('draws in the order of the cities while that hides no mark', () => {
    const byName = realHostCities.map((city) => ({ ...city, count: 1 }));
    expect(ids(layOut('all', { width: 944, height: 358 }, byName).marks)).toEqual(
      ids(byName).filter((id) => id !== 'dubai'),
    );
  });

  it('draws large marks first where one would hide another', () => {
    const large = { ...realHostCities.find(({ id }) => id === 'tashkent')!, count: 60 };
    const small = { ...large, id: 'small', longitude: large.longitude + 0.5, count: 1 };
    for (const cities of [
      [large, small],
      [small, large],
    ]) {
      const { marks } = layOut('all', { width: 944, height: 358 }, cities);
      expect(ids(marks)).toEqual(['tashkent', 'small']);
    }
  });

  it('draws a line to the true place of a mark that stepped aside by more than its own size', () => {
    const size = { width: 944, height: 358 };
    const projection = createProjection('all', realHostCities, size);
    for (const { x, y, longitude, latitude, radius, hasLead, nudge } of layOut('all', size).marks) {
      const [trueX = 0, trueY = 0] = projection([longitude, latitude]) ?? [];
      expect([x - nudge[0], y - nudge[1]]).toEqual([expect.closeTo(trueX), expect.closeTo(trueY)]);
      expect(hasLead).toBe(Math.hypot(x - trueX, y - trueY) > radius);
    }
  });

  it('writes the count into a mark only where it fits', () => {
    const { marks } = layOut('all', { width: 944, height: 358 });
    const [inside, beside] = [true, false].map((is) => marks.filter((mark) => mark.isCountInside === is));
    expect(inside!.length * beside!.length).toBeGreaterThan(0);
    expect(Math.min(...inside!.map(({ radius }) => radius))).toBeGreaterThan(
      Math.max(...beside!.map(({ radius }) => radius)),
    );
  });
});
