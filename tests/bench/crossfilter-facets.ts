import type { Crossfilter, Dimension, Grouping, NaturallyOrderedValue } from 'crossfilter2';

import type { Row } from '../support/plain-rows.ts';

/** A dimension of crossfilter2 that filters and counts one or several facets. */
export type CrossfilterFacet<Value> = {
  /** Filters by a predicate, or by nothing; does nothing where the same is in force, as `said` tells. */
  filter: (said: unknown, passes: ((value: Value) => boolean) | null) => void;
  /** The meetings of each value, with all filters but its own. */
  count: () => readonly Grouping<NaturallyOrderedValue, number>[];
};

/** A facet of one value for each meeting. */
export const singleFacet = <Value extends string | number>(
  records: Crossfilter<Row>,
  valueOf: (row: Row) => Value,
): CrossfilterFacet<Value> => facetOf(records.dimension(valueOf));

/** A facet of several values for each meeting. */
export const listFacet = (
  records: Crossfilter<Row>,
  valuesOf: (row: Row) => readonly string[],
): CrossfilterFacet<string> => facetOf(records.dimension((row) => [...valuesOf(row)], true));

/** The counts of each known value, summed where it occurs several times, zero where it does not. */
export function fillCounts<Value>(
  values: readonly Value[],
  counted: readonly (readonly [unknown, number])[],
): Map<Value, number> {
  const counts = new Map(values.map((value) => [value, 0]));
  for (const [value, more] of counted) {
    const count = counts.get(value as Value);
    if (count !== undefined) counts.set(value as Value, count + more);
  }
  return counts;
}

function facetOf<Value extends string | number>(dimension: Dimension<Row, Value>): CrossfilterFacet<Value> {
  const group = dimension.group<NaturallyOrderedValue, number>();
  let inForce = 'null';
  return {
    filter(said, passes) {
      const wanted = JSON.stringify(passes && said);
      if (wanted === inForce) return;
      inForce = wanted;
      if (passes) dimension.filterFunction((value) => passes(value));
      else dimension.filterAll();
    },
    count: () => group.all(),
  };
}
