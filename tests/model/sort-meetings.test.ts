import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildIndex } from '../../src/model/meeting-index.ts';
import { sortMeetings } from '../../src/model/sort-meetings.ts';
import { generateOverview } from '../support/generated-overview.ts';

const index = buildIndex(generateOverview(200));
const all = Uint32Array.from(index.meetings.keys());
const weights = {
  themes: (at: number) => index.meetings[at]?.themes.length ?? 0,
  sources: (at: number) => index.meetings[at]?.sources ?? 0,
};

describe(sortMeetings, () => {
  it('keeps every meeting exactly once in any order', () => {
    fc.assert(
      fc.property(
        fc.subarray([...all]),
        fc.constantFrom('newest', 'oldest', 'themes', 'sources'),
        (positions, sort) => {
          const sorted = sortMeetings(index, Uint32Array.from(positions), sort);
          expect([...sorted].toSorted((a, b) => a - b)).toEqual(positions);
        },
      ),
    );
  });

  it('puts the newest or the oldest first', () => {
    expect(sortMeetings(index, all, 'oldest')).toEqual(all);
    expect(sortMeetings(index, all, 'newest')).toEqual(all.toReversed());
  });

  it.each(['themes', 'sources'] as const)(
    'puts those with most %s first, alike ones newest first',
    (sort) => {
      const sorted = sortMeetings(index, all, sort);
      const pairs = Array.from(sorted.subarray(1), (next, at) => [sorted[at] ?? 0, next] as const);
      const isInOrder = ([here, next]: readonly [number, number]) =>
        weights[sort](here) > weights[sort](next) ||
        (weights[sort](here) === weights[sort](next) && here > next);
      expect(pairs.filter((pair) => !isInOrder(pair))).toEqual([]);
    },
  );
});
