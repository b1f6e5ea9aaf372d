import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import {
  addBit,
  allBits,
  countCommon,
  countCommonBetween,
  intersect,
  meet,
  noBits,
  positionsOf,
  unite,
} from '../../src/model/bits.ts';

const size = 100;
const arbitraryPositions = fc.uniqueArray(fc.nat({ max: size - 1 }), { maxLength: size });
const ascending = (positions: readonly number[]) => positions.toSorted((a, b) => a - b);

function bitsOf(positions: readonly number[]) {
  const bits = noBits(size);
  for (const position of positions) addBit(bits, position);
  return bits;
}

describe('a bit set', () => {
  it('holds the positions that were put in', () => {
    fc.assert(
      fc.property(arbitraryPositions, (positions) => {
        expect([...positionsOf(bitsOf(positions))]).toEqual(ascending(positions));
      }),
    );
  });

  it('intersects, unites, meets and counts as sets do', () => {
    fc.assert(
      fc.property(arbitraryPositions, arbitraryPositions, (a, b) => {
        const common = ascending(a.filter((position) => b.includes(position)));
        const [left, right] = [bitsOf(a), bitsOf(b)];
        expect([...positionsOf(intersect(left, right)!)]).toEqual(common);
        expect([...positionsOf(unite([left, right], size))]).toEqual(ascending([...new Set([...a, ...b])]));
        expect(countCommon(left, right)).toBe(common.length);
        expect(meet(left, right)).toBe(common.length > 0);
      }),
    );
  });

  it('counts between two positions, the second left out', () => {
    const limit = fc.nat({ max: size });
    fc.assert(
      fc.property(arbitraryPositions, limit, limit, (positions, from, to) => {
        const between = positions.filter((position) => position >= from && position < to);
        expect(countCommonBetween(bitsOf(positions), allBits(size), from, to)).toBe(between.length);
      }),
    );
  });

  it('is full with every position below its size, and no more', () => {
    for (const count of [0, 1, 31, 32, 33, 64, 100]) expect(positionsOf(allBits(count))).toHaveLength(count);
  });

  it('is not restricted by null', () => {
    const some = bitsOf([1, 2]);
    expect(intersect(null, some)).toBe(some);
    expect(intersect(some, null)).toBe(some);
    expect(intersect(null, null)).toBeNull();
  });
});
