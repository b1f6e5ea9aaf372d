import type { Crossfilter } from 'crossfilter2';

import type { Selected } from '../../src/model/select.ts';
import type { Seat, Selection } from '../../src/model/selection.ts';
import type { Row, Rows } from '../support/plain-rows.ts';
import { fillCounts, singleFacet } from './crossfilter-facets.ts';

type Kind = 'cities' | 'hosts' | 'seats';
const kinds = ['cities', 'hosts', 'seats'] as const;

/** City, host country and seat in one dimension, because the map leaves out all three. */
export function buildPlaces(records: Crossfilter<Row>, values: Rows['values']) {
  const places = singleFacet(records, (row) => kinds.map((kind) => row[kind][0] ?? '').join(' '));
  return {
    filter(selection: Selection) {
      const said = kinds.map((kind) => selection[kind]);
      const isActive = said.some((chosen) => chosen.length > 0);
      places.filter(said, isActive ? (place) => passes(place, selection) : null);
    },
    count(selection: Selection): { facets: Pick<Selected['facets'], Kind>; map: Selected['map'] } {
      const counted = places.count().map(({ key, value }) => [String(key), value] as const);
      const counts = (kind: Kind, entries: typeof counted) =>
        fillCounts(
          values[kind],
          entries.map(([place, count]) => [place.split(' ')[kinds.indexOf(kind)], count]),
        );
      const passing = (kind: Kind) => counted.filter(([place]) => passes(place, selection, kind));
      return {
        facets: {
          cities: counts('cities', passing('cities')),
          hosts: counts('hosts', passing('hosts')),
          seats: counts('seats', passing('seats')),
        },
        map: {
          cities: counts('cities', counted),
          hosts: counts('hosts', counted),
          seats: counts('seats', counted) as Map<Seat, number>,
        },
      };
    },
  };
}

/** Whether a place passes the filters of a selection, but for those of one kind. */
function passes(place: string, selection: Selection, but?: Kind): boolean {
  return place.split(' ').every((value, i) => {
    const kind = kinds[i]!;
    const chosen: readonly string[] = selection[kind];
    return kind === but || chosen.length === 0 || chosen.includes(value);
  });
}
