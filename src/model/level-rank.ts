import type { Level } from '../dataset/schema.ts';

const ranks: Record<Level, number> = {
  'head-of-state': 5,
  'head-of-government': 5,
  'eu-president': 5,
  'high-representative': 4,
  commissioner: 4,
  'foreign-minister': 4,
  minister: 4,
  'deputy-minister': 3,
  'secretary-general': 3,
  'deputy-secretary-general': 3,
  'special-representative': 2,
  ambassador: 2,
  director: 1,
  expert: 1,
  other: 1,
};

/** The rank of a level, from 5 for heads of state to 1 for experts: as many of five bars stand for it. */
export const rankOf = (level: Level): number => ranks[level];
