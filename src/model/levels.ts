import type { Level } from '../dataset/schema.ts';

const ranks: Record<Level, number> = {
  'head-of-state': 0,
  'head-of-government': 1,
  'eu-president': 2,
  'high-representative': 3,
  commissioner: 4,
  'foreign-minister': 5,
  minister: 6,
  'deputy-minister': 7,
  'secretary-general': 8,
  'deputy-secretary-general': 9,
  'special-representative': 10,
  ambassador: 11,
  director: 12,
  expert: 13,
  other: 14,
};

/** The levels of heads of delegation, from the highest office to the lowest, `other` last. */
export const levelsFromHighest = Object.keys(ranks) as readonly Level[];
