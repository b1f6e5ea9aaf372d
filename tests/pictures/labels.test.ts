import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import type { Anchor } from '../../src/pictures/anchors.ts';
import { layOutMarks, markScale, type CityMark } from '../../src/pictures/city-marks.ts';
import { boxIfFree, placeLabels, type Box, type Label } from '../../src/pictures/labels.ts';
import { createProjection } from '../../src/pictures/projection.ts';
import { mapSizes, mapViews, realHostCities } from '../support/real-host-cities.ts';

type Size = { width: number; height: number };

const anchors: Anchor[] = ['n', 'ne', 'e', 'se', 's', 'sw', 'w', 'nw'];
const plain = realHostCities[0]!;
const widthOf = ({ name }: CityMark) => name.length * 6.5;

const arbitraryMark = fc
  .record({
    name: fc.string({ minLength: 3, maxLength: 16 }),
    x: fc.integer({ min: 8, max: 592 }),
    y: fc.integer({ min: 8, max: 292 }),
    count: fc.integer({ min: 0, max: 30 }),
    radius: fc.double({ min: 3.6, max: 24, noNaN: true }),
    anchor: fc.constantFrom(...anchors),
    isChosen: fc.boolean(),
  })
  .map((mark): CityMark => ({ ...plain, ...mark, nudge: [0, 0], isCountInside: true, hasLead: false }));

const arbitraryBox = fc
  .record({ left: fc.nat(500), top: fc.nat(250), width: fc.nat(120), height: fc.nat(40) })
  .map(({ left, top, width, height }): Box => ({ left, top, right: left + width, bottom: top + height }));

const overlaps = (a: Box, b: Box) =>
  Math.min(a.right, b.right) > Math.max(a.left, b.left) &&
  Math.min(a.bottom, b.bottom) > Math.max(a.top, b.top);

function reaches({ x, y, radius }: CityMark, { left, top, right, bottom }: Box) {
  const dx = Math.max(left - x, 0, x - right);
  const dy = Math.max(top - y, 0, y - bottom);
  return Math.hypot(dx, dy) < radius;
}

/** What the labels meet that they should not: `Almaty meets Bishkek`. */
function collisions(labels: readonly Label[], marks: readonly CityMark[], { width, height }: Size): string[] {
  return labels.flatMap(({ mark, box }) =>
    [
      ...labels
        .filter((other) => other.mark !== mark && overlaps(other.box, box))
        .map((other) => other.mark.name),
      ...marks.filter((other) => other !== mark && reaches(other, box)).map((other) => other.name),
      ...(Math.min(box.left, box.top) < 0 || box.right > width || box.bottom > height ? ['the frame'] : []),
    ].map((what) => `${mark.name} meets ${what}`),
  );
}

const frame = { width: 600, height: 300 };
const arbitraryMarks = fc.array(arbitraryMark, { maxLength: 30 });

describe(placeLabels, () => {
  it('lets no label meet another label, another mark or the frame', () => {
    fc.assert(
      fc.property(arbitraryMarks, (marks) => {
        expect(collisions(placeLabels(marks, frame, widthOf), marks, frame)).toEqual([]);
      }),
    );
  });

  it('keeps clear of what is taken already', () => {
    fc.assert(
      fc.property(arbitraryMarks, fc.array(arbitraryBox, { maxLength: 5 }), (marks, taken) => {
        for (const { box } of placeLabels(marks, frame, widthOf, taken))
          expect(taken.some((other) => overlaps(box, other))).toBe(false);
      }),
    );
  });

  it('gives a mark one label at most, as wide as its text, beside the mark', () => {
    fc.assert(
      fc.property(arbitraryMarks, (marks) => {
        const labels = placeLabels(marks, frame, widthOf);
        expect(new Set(labels.map(({ mark }) => mark)).size).toBe(labels.length);
        for (const { mark, box } of labels) {
          expect(box.right - box.left).toBeGreaterThanOrEqual(widthOf(mark));
          const near = { ...mark, radius: mark.radius + 12 };
          expect(reaches(near, box)).toBe(true);
        }
      }),
    );
  });

  it('always has room for the chosen city, where it alone has a claim', () => {
    fc.assert(
      fc.property(arbitraryMarks, (others) => {
        const chosen = {
          ...plain,
          name: 'Almaty',
          x: 300,
          y: 150,
          count: 0,
          radius: 6,
          anchor: 'n' as const,
        };
        const mark: CityMark = {
          ...chosen,
          isChosen: true,
          nudge: [0, 0],
          isCountInside: false,
          hasLead: false,
        };
        const far = others.filter(({ x, y }) => Math.hypot(x - 300, y - 150) > 120);
        const crowd = far.map((other) => ({ ...other, isChosen: false }));
        const labels = placeLabels([...crowd, mark], frame, widthOf);
        expect(labels.some((label) => label.mark === mark)).toBe(true);
      }),
    );
  });

  it.each(mapViews.flatMap((view) => mapSizes.map((size) => ({ view, size }))))(
    'keeps the labels of the real host cities clear in the view "$view" at $size',
    ({ view, size }) => {
      const projection = createProjection(view, realHostCities, size);
      const { marks } = layOutMarks(realHostCities, projection, view, size, markScale(29, size.width));
      const labels = placeLabels(marks, size, widthOf);
      expect(collisions(labels, marks, size)).toEqual([]);
      expect(labels.length).toBeGreaterThan(marks.length / 2);
    },
  );

  it.each(mapViews)('names every host city on a screen of usual size, in the view "%s"', (view) => {
    const size = { width: 944, height: 358 };
    const projection = createProjection(view, realHostCities, size);
    const { marks } = layOutMarks(realHostCities, projection, view, size, markScale(29, size.width));
    expect(placeLabels(marks, size, widthOf)).toHaveLength(marks.length);
  });
});

describe(boxIfFree, () => {
  it('is the box of a text round its middle', () => {
    const box = boxIfFree(300, 150, 100, frame, [], []);
    expect((box!.left + box!.right) / 2).toBe(300);
    expect(box!.right - box!.left).toBeGreaterThanOrEqual(100);
  });

  it('is nothing where something stands in the way or the frame ends', () => {
    expect(boxIfFree(20, 150, 100, frame, [], [])).toBeNull();
    expect(
      boxIfFree(300, 150, 100, frame, [{ left: 290, top: 100, right: 310, bottom: 200 }], []),
    ).toBeNull();
    expect(boxIfFree(300, 150, 100, frame, [], [{ x: 300, y: 140, radius: 5 }])).toBeNull();
    expect(boxIfFree(300, 150, 100, frame, [], [{ x: 300, y: 40, radius: 5 }])).not.toBeNull();
  });
});
