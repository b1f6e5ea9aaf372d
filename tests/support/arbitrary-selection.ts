import * as fc from 'fast-check';

import type { MeetingCard, Overview } from '../../src/dataset/schema.ts';
import { levels } from '../../src/dataset/schema.ts';
import { everything } from '../../src/model/selection.ts';
import type { Selection } from '../../src/model/selection.ts';
import { generatedCodebook } from './generated-codebook.ts';

const few = <Row>(rows: readonly Row[], count: number) => rows.slice(0, count);
const themes = few(generatedCodebook.themes.themes, 7);
const groups = few(generatedCodebook.themes.groups, 3);
const tables = {
  ...generatedCodebook,
  series: few(generatedCodebook.series, 9).slice(5),
  parties: few(generatedCodebook.parties, 7),
  cities: few(generatedCodebook.cities, 6),
  themes: { groups, themes },
};
const someLevels = few(levels, 4);
const ids = (rows: readonly { id: string }[]) => rows.map(({ id }) => id);

type Generated = typeof arbitraryMeeting extends fc.Arbitrary<infer Fields> ? Fields : never;

const arbitraryDate = fc
  .tuple(fc.integer({ min: 2015, max: 2021 }), fc.integer({ min: 1, max: 12 }), fc.constantFrom(4, 7, 10))
  .map(([year, month, length]) => `${year}-${String(month).padStart(2, '0')}-09`.slice(0, length));

const arbitraryPlace = fc.oneof(
  fc.constantFrom(...tables.cities).map(({ id, iso3166 }) => ({ city: id, country: iso3166 })),
  fc.constantFrom('KZ', 'UZ', null).map((country) => ({ city: null, country })),
);

const arbitraryMeeting = fc.record({
  series: fc.constantFrom(...ids(tables.series)),
  format: fc.constantFrom('in-person', 'video', 'hybrid', 'unknown'),
  date: arbitraryDate,
  place: arbitraryPlace,
  themes: fc.uniqueArray(fc.constantFrom(...ids(themes)), { minLength: 1, maxLength: 4 }),
  parties: fc.uniqueArray(fc.constantFrom(...ids(tables.parties)), { maxLength: 4 }),
  absentees: fc.nat({ max: 2 }),
  levels: fc.subarray(someLevels, { maxLength: 2 }),
});

/** A small overview in which facets overlap often; none, one or some dozens of meetings, in no order. */
export const arbitraryOverview: fc.Arbitrary<Overview> = fc
  .array(arbitraryMeeting, { maxLength: 80, size: 'max' })
  .map(asOverview);

/** A selection among the values of an `arbitraryOverview`, in the canonical form: sorted, years on record, query folded. */
export function arbitrarySelection(overview: Overview): fc.Arbitrary<Selection> {
  const years = overview.meetings.map(({ start_date }) => Number(start_date.slice(0, 4)));
  const filters = {
    themes: some(ids(themes)),
    groups: some(ids(groups)),
    delegations: some([...ids(tables.parties), 'none']),
    levels: some([...someLevels, 'none']),
    hosts: some([...new Set(tables.cities.map(({ iso3166 }) => iso3166))]),
    cities: some(ids(tables.cities)),
    series: some(ids(tables.series)),
    seats: some(['video', 'unrecorded'] as const),
    scope: fc.constant('core' as const),
    years: years.length ? arbitraryYears(Math.min(...years), Math.max(...years)) : fc.constant(null),
    query: fc.string({ unit: 'grapheme' }).map((text) => text.trim().replaceAll(/\s+/g, ' ')),
  };
  const active = fc.subarray(Object.keys(filters) as (keyof typeof filters)[], { maxLength: 5 });
  return fc
    .tuple(fc.record(filters), active, fc.constantFrom('any', 'all'))
    .map(([all, names, match]) =>
      Object.assign({}, everything, Object.fromEntries(names.map((name) => [name, all[name]])), { match }),
    );
}

function asOverview(generated: readonly Generated[]): Overview {
  const meetings = generated.map((meeting, i): MeetingCard => {
    const { series, format, date, parties, absentees } = meeting;
    const place = format === 'video' ? { city: null, country: null } : meeting.place;
    return {
      id: `${date}-${(i * 7) % 10}-${i}`,
      series,
      round: null,
      title: `Meeting ${i}`,
      start_date: date,
      end_date: date,
      format,
      city: place.city,
      country: place.country,
      confidence: 'high',
      themes: meeting.themes,
      present: parties.slice(absentees),
      absent: parties.slice(0, absentees),
      levels: meeting.levels,
      led_as: 'head',
      led_by: [],
      sources: 1,
    };
  });
  return { ...tables, meetings };
}

const some = <Value extends string>(values: readonly Value[]) =>
  fc
    .uniqueArray(fc.constantFrom(...values), { minLength: 1, maxLength: 3 })
    .map((chosen) => chosen.toSorted());

const arbitraryYears = (first: number, last: number) =>
  fc
    .tuple(fc.integer({ min: first, max: last }), fc.integer({ min: first, max: last }))
    .map(([a, b]) => ({ from: Math.min(a, b), to: Math.max(a, b) }));
