import type { Bits } from './bits.ts';
import type { MeetingIndex } from './meeting-index.ts';
import { select } from './select.ts';
import { countFilters, everything, type Selection } from './selection.ts';

/** A filter that could be taken back: the filter alone, the selection without it, and how many meetings that gives. */
export type Lifting = { only: Selection; without: Selection; count: number };

const filters = [
  ['themes', 'groups', 'match'],
  ['delegations'],
  ['levels'],
  ['cities'],
  ['hosts'],
  ['seats'],
  ['series'],
  ['scope'],
  ['years'],
  ['query'],
] as const satisfies readonly (readonly (keyof Selection)[])[];

/** Every active filter with what taking it back alone would give, most meetings first; those that give none left out. */
export function findLiftings(index: MeetingIndex, selection: Selection, found: Bits | null): Lifting[] {
  return filters
    .map((keys) => {
      const only = keep(everything, selection, keys);
      const without = keep(selection, everything, keys);
      return { only, without, count: select(index, without, without.query ? found : null).count };
    })
    .filter(({ only, count }) => countFilters(only) > 0 && count > 0)
    .toSorted((a, b) => b.count - a.count);
}

const keep = (base: Selection, other: Selection, keys: readonly (keyof Selection)[]): Selection => ({
  ...base,
  ...Object.fromEntries(keys.map((key) => [key, other[key]])),
});
