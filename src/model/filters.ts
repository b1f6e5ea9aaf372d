import { addBit, allBits, intersect, noBits, unite } from './bits.ts';
import type { Bits } from './bits.ts';
import type { MeetingIndex } from './meeting-index.ts';
import type { Facet, Selection } from './selection.ts';

type Filter = Exclude<Facet, 'groups'> | 'scope' | 'years' | 'query';

/** The meetings that pass every filter, or every filter but some. */
export type Passing = {
  all: Bits;
  /** Leaves out one filter, or with two names those two and all between them in the order below. */
  allBut: (first: Filter, last?: Filter) => Bits;
};

/** Prepares the meetings that pass a selection; `found` holds those that match the query, null without one. */
export function passFilters(index: MeetingIndex, selection: Selection, found: Bits | null): Passing {
  const anyOf = (facet: Facet) =>
    selection[facet].length ? unite(meetingsOfEach(index, selection, facet), index.size) : null;
  const passing: readonly [Filter, Bits | null][] = [
    ['themes', meetingsOnThemes(index, selection)],
    ['delegations', anyOf('delegations')],
    ['levels', anyOf('levels')],
    ['series', anyOf('series')],
    ['scope', selection.scope === 'core' ? index.core : null],
    ['cities', anyOf('cities')],
    ['hosts', anyOf('hosts')],
    ['seats', anyOf('seats')],
    ['years', selection.years && meetingsOfYears(index, selection.years)],
    ['query', found],
  ];
  const names = passing.map(([name]) => name);
  const before: (Bits | null)[] = [null];
  const after: (Bits | null)[] = [null];
  for (const [, bits] of passing) before.push(intersect(before.at(-1)!, bits));
  for (const [, bits] of passing.toReversed()) after.unshift(intersect(after[0]!, bits));
  const everyMeeting = allBits(index.size);
  return {
    all: after[0] ?? everyMeeting,
    allBut: (first, last = first) =>
      intersect(before[names.indexOf(first)]!, after[names.indexOf(last) + 1]!) ?? everyMeeting,
  };
}

function meetingsOfEach(index: MeetingIndex, selection: Selection, facet: Facet): Bits[] {
  return selection[facet].map((value) => index.facets[facet].get(value) ?? noBits(index.size));
}

function meetingsOnThemes(index: MeetingIndex, selection: Selection): Bits | null {
  const chosen = [
    ...meetingsOfEach(index, selection, 'themes'),
    ...meetingsOfEach(index, selection, 'groups'),
  ];
  if (!chosen.length) return null;
  return selection.match === 'any' ? unite(chosen, index.size) : chosen.reduce<Bits | null>(intersect, null);
}

function meetingsOfYears(index: MeetingIndex, { from, to }: { from: number; to: number }): Bits {
  const bits = noBits(index.size);
  for (const [i, year] of index.years.entries()) {
    if (year < from || year > to) continue;
    for (let position = index.yearStarts[i]!; position < index.yearStarts[i + 1]!; position++) {
      addBit(bits, position);
    }
  }
  return bits;
}
