import { describe, expect, it } from 'vitest';

import { layOutStacks } from '../../src/pictures/stack-layout.ts';

/** A plot of 100 x 80 px at 50, 10: years of 25 px, a unit of 8 px. Nobody met in 2021. */
const layout = layOutStacks(
  { x: 50, y: 10, width: 100, height: 80 },
  [2020, 2021, 2022, 2023],
  [
    { year: 2020, group: 0, from: 0, to: 3 },
    { year: 2020, group: 2, from: 3, to: 5 },
    { year: 2022, group: 1, from: 0, to: 10 },
    { year: 2023, group: 1, from: 0, to: 0.1 },
  ],
  10,
);

describe(layOutStacks, () => {
  it('draws a segment over 72 % of its year', () => {
    expect(layout.segmentPath({ year: 2020, group: 2, from: 3, to: 5 })).toBe('M53.5 66V50H71.5V66Z');
  });

  it('draws a foot for a year without a stack', () => {
    expect([0, 1, 2, 3].filter(layout.isEmpty)).toEqual([1]);
    expect(layout.footPath(1)).toBe('M78.5 90V81H96.5V90Z');
    expect(layout.topOf(1)).toBe(81);
  });

  it('finds the bar at a point, over the whole width of its year', () => {
    expect(layout.barAt(50, 80)).toEqual({ at: 0, group: 0 });
    expect(layout.barAt(74.9, 60)).toEqual({ at: 0, group: 2 });
    expect(layout.barAt(100, 12)).toEqual({ at: 2, group: 1 });
  });

  it('finds a stack from a little above its head to the labels below it', () => {
    expect(layout.barAt(60, 47)).toEqual({ at: 0, group: 2 });
    expect(layout.barAt(60, 45)).toBeNull();
    expect(layout.barAt(60, 120)).toEqual({ at: 0, group: 0 });
    expect(layout.barAt(140, 82)).toEqual({ at: 3, group: 1 });
  });

  it('finds the foot of a year without a stack, and nothing beside the plot', () => {
    expect(layout.barAt(80, 85)).toEqual({ at: 1, group: 0 });
    expect(layout.barAt(80, 60)).toBeNull();
    expect(layout.barAt(49, 85)).toBeNull();
    expect(layout.barAt(150, 85)).toBeNull();
  });
});
