import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { buildIndex } from '../../src/model/meeting-index.ts';
import { select } from '../../src/model/select.ts';
import { axisOf, stackSegments, type Segment } from '../../src/pictures/stacks.ts';
import { arbitraryOverview, arbitrarySelection } from '../support/arbitrary-selection.ts';

const arbitraryAgenda = arbitraryOverview.chain((overview) =>
  arbitrarySelection(overview).map((selection) => select(buildIndex(overview), selection, null).agenda),
);

describe(stackSegments, () => {
  it('has for each year and group a segment as high as its count, and none for a count of zero', () => {
    fc.assert(
      fc.property(arbitraryAgenda, (agenda) => {
        const segments = stackSegments(agenda);
        const heightOf = (year: number, group: number) =>
          segments
            .filter((segment) => segment.year === year && segment.group === group)
            .map(({ from, to }) => to - from);
        for (const [at, year] of agenda.years.entries()) {
          for (const [group, counts] of agenda.groups.entries())
            expect(heightOf(year, group)).toEqual(counts[at] ? [counts[at]] : []);
        }
      }),
    );
  });

  it('stacks the segments of a year from zero without gap or overlap, in the order of the groups', () => {
    fc.assert(
      fc.property(arbitraryAgenda, (agenda) => {
        const segments = stackSegments(agenda);
        for (const [at, year] of agenda.years.entries()) {
          const stack = segments.filter((segment) => segment.year === year);
          expect(stack.map(({ from }) => from)).toEqual(
            [0, ...stack.map(({ to }) => to)].slice(0, stack.length),
          );
          expect(stack.map(({ group }) => group)).toEqual(
            stack.map(({ group }) => group).toSorted((a, b) => a - b),
          );
          const sum = agenda.groups.reduce((total, counts) => total + counts[at]!, 0);
          expect(stack.at(-1)?.to ?? 0).toBe(sum);
        }
      }),
    );
  });
});

describe(axisOf, () => {
  const segmentUpTo = (to: number): Segment => ({ year: 2020, group: 0, from: 0, to });
  const highest = fc.integer({ min: 1, max: 200_000 });

  it('reaches from zero in even whole steps, at most four', () => {
    fc.assert(
      fc.property(highest, (to) => {
        const { ticks } = axisOf([segmentUpTo(to)]);
        const step = ticks[1]!;
        expect(Number.isInteger(step)).toBe(true);
        expect(ticks).toEqual(ticks.map((_, at) => at * step));
        expect(ticks.length).toBeGreaterThanOrEqual(2);
        expect(ticks.length).toBeLessThanOrEqual(5);
      }),
    );
  });

  it('has room for the highest stack, and wastes little', () => {
    fc.assert(
      fc.property(fc.array(highest, { minLength: 1 }), (heights) => {
        const { top, ticks } = axisOf(heights.map(segmentUpTo));
        expect(top).toBeGreaterThanOrEqual(Math.max(...heights));
        expect(top).toBeLessThan(Math.max(...heights) * 1.3);
        expect(ticks.at(-1)!).toBeLessThanOrEqual(top);
      }),
    );
  });

  it('counts by ones where there is little, and stands where there is nothing', () => {
    expect(axisOf([segmentUpTo(3)]).ticks).toEqual([0, 1, 2, 3]);
    expect(axisOf([segmentUpTo(17)]).ticks).toEqual([0, 5, 10, 15]);
    expect(axisOf([]).ticks).toEqual([0, 1]);
  });
});
