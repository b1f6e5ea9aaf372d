import type { MeetingCard, Overview } from '../dataset/schema.ts';
import { unite } from './bits.ts';
import type { Bits } from './bits.ts';
import { compareDates, yearOf } from './dates.ts';
import { indexFacets } from './facet-values.ts';
import type { BitsByFacet } from './facet-values.ts';

type ById<Table extends keyof Overview> = Overview[Table] extends readonly (infer Row)[]
  ? ReadonlyMap<string, Row>
  : never;

/** The meetings in order of date, and for every value of every facet the set of meetings that have it. */
export type MeetingIndex = {
  overview: Overview;
  /** The number of meetings. */
  size: number;
  /** Both 0 where there are no meetings. */
  firstYear: number;
  lastYear: number;
  /** Every year from the first to the last, those without meetings too. */
  years: readonly number[];
  /** For each year the position of its first meeting, then the number of meetings. */
  yearStarts: Uint32Array;
  /** Ascending by start date, then id. A meeting's place in this list is its position. */
  meetings: readonly MeetingCard[];
  /** The position of a meeting, undefined for an id that is not on record. */
  positionOf: (id: string) => number | undefined;
  facets: BitsByFacet;
  /** The meetings of the political and security dialogue itself. */
  core: Bits;
  series: ById<'series'>;
  parties: ById<'parties'>;
  cities: ById<'cities'>;
  themes: ReadonlyMap<string, Overview['themes']['themes'][number]>;
  groups: ReadonlyMap<string, Overview['themes']['groups'][number]>;
};

/** Builds the index of an overview, once for each dataset. Ids that the overview's tables do not know are passed over. */
export function buildIndex(overview: Overview): MeetingIndex {
  const meetings = overview.meetings.toSorted(
    (a, b) => compareDates(a.start_date, b.start_date) || (a.id < b.id ? -1 : 1),
  );
  const size = meetings.length;
  const firstYear = yearOf(meetings[0]?.start_date ?? '0');
  const lastYear = yearOf(meetings.at(-1)?.start_date ?? '0');
  const years = Array.from({ length: size && lastYear - firstYear + 1 }, (_, i) => firstYear + i);
  const positions = new Map(meetings.map(({ id }, position) => [id, position]));
  const facets = indexFacets(overview, meetings);
  const coreSeries = overview.series.filter(({ scope }) => scope === 'core');
  return {
    overview,
    size,
    firstYear,
    lastYear,
    years,
    yearStarts: startsOfYears(meetings, years),
    meetings,
    positionOf: (id) => positions.get(id),
    facets,
    core: unite(
      coreSeries.map(({ id }) => facets.series.get(id)!),
      size,
    ),
    series: byId(overview.series),
    parties: byId(overview.parties),
    cities: byId(overview.cities),
    themes: byId(overview.themes.themes),
    groups: byId(overview.themes.groups),
  };
}

const byId = <Row extends { id: string }>(rows: readonly Row[]) => new Map(rows.map((row) => [row.id, row]));

function startsOfYears(meetings: readonly MeetingCard[], years: readonly number[]): Uint32Array {
  const starts = new Uint32Array(years.length + 1).fill(meetings.length);
  let position = 0;
  for (const [i, year] of years.entries()) {
    const january = String(year).padStart(4, '0');
    while (meetings[position]!.start_date < january) position++;
    starts[i] = position;
  }
  return starts;
}
