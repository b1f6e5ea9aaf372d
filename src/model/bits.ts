/** A set of positions below a size that all sets of one index share: bit p % 32 of word p / 32. */
export type Bits = Uint32Array;

/** The empty set for positions below `size`. */
export const noBits = (size: number): Bits => new Uint32Array(Math.ceil(size / 32));

/** The set of all positions below `size`. */
export function allBits(size: number): Bits {
  const bits = noBits(size).fill(0xffffffff);
  if (size % 32) bits[bits.length - 1] = 2 ** (size % 32) - 1;
  return bits;
}

/** Puts a position into a set that nobody else holds yet. */
export function addBit(bits: Bits, position: number): void {
  bits[position >>> 5]! |= 1 << (position & 31);
}

/** What two sets have in common; null stands for no restriction. */
export function intersect(a: Bits | null, b: Bits | null): Bits | null {
  if (!a || !b) return a ?? b;
  return a.map((word, i) => word & b[i]!);
}

/** What is in any of the sets, for positions below `size`. */
export function unite(sets: readonly Bits[], size: number): Bits {
  const union = noBits(size);
  for (const set of sets) for (let i = 0; i < union.length; i++) union[i]! |= set[i]!;
  return union;
}

/** How many positions two sets have in common. */
export function countCommon(a: Bits, b: Bits): number {
  let count = 0;
  for (let i = 0; i < a.length; i++) count += ones(a[i]! & b[i]!);
  return count;
}

/** How many positions from `from` up to but not including `to` two sets have in common. */
export function countCommonBetween(a: Bits, b: Bits, from: number, to: number): number {
  if (from >= to) return 0;
  const first = from >>> 5;
  const last = (to - 1) >>> 5;
  const head = -1 << (from & 31);
  const tail = -1 >>> (31 - ((to - 1) & 31));
  if (first === last) return ones(a[first]! & b[first]! & head & tail);
  let count = ones(a[first]! & b[first]! & head) + ones(a[last]! & b[last]! & tail);
  for (let i = first + 1; i < last; i++) count += ones(a[i]! & b[i]!);
  return count;
}

/** Whether two sets have a position in common. */
export const meet = (a: Bits, b: Bits): boolean => a.some((word, i) => (word & b[i]!) !== 0);

/** The positions of a set, ascending. */
export function positionsOf(bits: Bits): Uint32Array {
  const positions = new Uint32Array(countCommon(bits, bits));
  let next = 0;
  for (let i = 0; i < bits.length; i++) {
    for (let word = bits[i]!; word !== 0; word &= word - 1) {
      positions[next++] = (i << 5) + 31 - Math.clz32(word & -word);
    }
  }
  return positions;
}

function ones(word: number): number {
  const pairs = word - ((word >>> 1) & 0x55555555);
  const nibbles = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return (((nibbles + (nibbles >>> 4)) & 0x0f0f0f0f) * 0x01010101) >>> 24;
}
