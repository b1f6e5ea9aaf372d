import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { buildIndex } from '../../src/model/meeting-index.ts';
import { select } from '../../src/model/select.ts';
import { shareAxis, stackSegments, stackShares } from '../../src/pictures/stacks.ts';
import { arbitraryOverview, arbitrarySelection } from '../support/arbitrary-selection.ts';

const arbitraryAgenda = arbitraryOverview.chain((overview) =>
  arbitrarySelection(overview).map((selection) => select(buildIndex(overview), selection, null).agenda),
);

describe(stackShares, () => {
  it('fills every year with mentions from 0 to exactly 1, and leaves the others without a stack', () => {
    fc.assert(
      fc.property(arbitraryAgenda, (agenda) => {
        const shares = stackShares(agenda);
        for (const [at, year] of agenda.years.entries()) {
          const stack = shares.filter((segment) => segment.year === year);
          const hasMentions = agenda.groups.some((counts) => counts[at]! > 0);
          expect([stack[0]?.from, stack.at(-1)?.to]).toEqual(hasMentions ? [0, 1] : [undefined, undefined]);
        }
      }),
    );
  });

  it('gives each group its part of the mentions of the year', () => {
    fc.assert(
      fc.property(arbitraryAgenda, (agenda) => {
        const counts = stackSegments(agenda);
        for (const [i, { year, group, from, to }] of stackShares(agenda).entries()) {
          const at = agenda.years.indexOf(year);
          const mentions = agenda.groups.reduce((sum, row) => sum + row[at]!, 0);
          expect(to - from).toBeCloseTo(agenda.groups[group]![at]! / mentions);
          expect([year, group]).toEqual([counts[i]!.year, counts[i]!.group]);
        }
      }),
    );
  });

  it('has an axis that reaches past the whole', () => {
    expect(shareAxis.top).toBeGreaterThan(1);
    expect(shareAxis.ticks).toEqual([0, 0.25, 0.5, 0.75, 1]);
  });
});
