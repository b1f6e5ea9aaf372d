import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { layOutMarks, markScale } from '../../../src/pictures/city-marks.ts';
import { nextSpot } from '../../../src/views/map/next-city.ts';
import { createProjection } from '../../../src/pictures/projection.ts';
import { mapSizes, mapViews, realHostCities } from '../../support/real-host-cities.ts';

const arrows = ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown'] as const;
const spot = (name: string, x: number, y: number) => ({ name, x, y });
const spots = [
  spot('centre', 100, 100),
  spot('north', 104, 40),
  spot('south', 90, 170),
  spot('west', 30, 96),
  spot('east', 160, 108),
  spot('far east', 260, 100),
];

describe(nextSpot, () => {
  it.each([
    ['ArrowUp', 'north'],
    ['ArrowDown', 'south'],
    ['ArrowLeft', 'west'],
    ['ArrowRight', 'east'],
  ])('goes with %s from the centre to the %s', (key, name) => {
    expect(nextSpot(spots[0]!, spots, key)?.name).toBe(name);
  });

  it('prefers what lies straight ahead to what is nearer but aside', () => {
    const ahead = spot('ahead', 180, 100);
    const aside = spot('aside', 130, 150);
    expect(nextSpot(spots[0]!, [aside, ahead], 'ArrowRight')).toBe(ahead);
  });

  it('stays where nothing lies ahead', () => {
    expect(nextSpot(spots[5]!, spots, 'ArrowRight')).toBeNull();
  });

  it.each(['Enter', ' ', 'a', 'Home'])('does not move with the key “%s”', (key) => {
    expect(nextSpot(spots[0]!, spots, key)).toBeNull();
  });

  it('only ever goes the way the arrow points', () => {
    const arbitrarySpot = fc.record({ x: fc.nat(900), y: fc.nat(400) });
    fc.assert(
      fc.property(fc.array(arbitrarySpot, { minLength: 1 }), fc.constantFrom(...arrows), (some, key) => {
        const from = some[0]!;
        const next = nextSpot(from, some, key);
        const way = { ArrowLeft: -1, ArrowUp: -1, ArrowRight: 1, ArrowDown: 1 }[key];
        const axis = key === 'ArrowLeft' || key === 'ArrowRight' ? 'x' : 'y';
        const isAhead = (other: { x: number; y: number }) => (other[axis] - from[axis]) * way > 0;
        expect(next === null ? some.some(isAhead) : !isAhead(next)).toBe(false);
      }),
    );
  });

  it.each(mapViews.flatMap((view) => mapSizes.map((size) => ({ view, size }))))(
    'reaches every host city from the first, in the view "$view" at $size',
    ({ view, size }) => {
      const projection = createProjection(view, realHostCities, size);
      const { marks } = layOutMarks(realHostCities, projection, view, size, markScale(29, size.width));
      const reached = new Set(marks.slice(0, 1));
      for (const mark of reached) {
        for (const key of arrows) reached.add(nextSpot(mark, marks, key) ?? mark);
      }
      expect(reached.size).toBe(marks.length);
    },
  );
});
