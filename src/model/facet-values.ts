import type { MeetingCard, Overview } from '../dataset/schema.ts';
import { addBit, noBits, unite } from './bits.ts';
import type { Bits } from './bits.ts';
import { levelsFromHighest } from './levels.ts';
import type { Facet } from './selection.ts';

/** For each facet its known values, in the order in which they are shown, with the meetings of each. */
export type BitsByFacet = Readonly<Record<Facet, ReadonlyMap<string, Bits>>>;

/** Finds the meetings of every value; a value that the tables of the overview do not know is passed over. */
export function indexFacets(overview: Overview, meetings: readonly MeetingCard[]): BitsByFacet {
  const size = meetings.length;
  const index = (values: Iterable<string>, valuesOf: (meeting: MeetingCard) => readonly string[]) => {
    const bits = new Map(Array.from(values, (value) => [value, noBits(size)]));
    for (let position = 0; position < size; position++) {
      for (const value of valuesOf(meetings[position]!)) {
        const known = bits.get(value);
        if (known) addBit(known, position);
      }
    }
    return bits;
  };
  const themes = index(ids(overview.themes.themes), (meeting) => meeting.themes);
  const bitsOfGroup = (group: string) =>
    unite(
      overview.themes.themes.filter((theme) => theme.group === group).map(({ id }) => themes.get(id)!),
      size,
    );
  return {
    themes,
    groups: new Map(ids(overview.themes.groups).map((group) => [group, bitsOfGroup(group)])),
    delegations: index([...ids(overview.parties), 'none'], delegationsOf),
    levels: index([...levelsFromHighest, 'none'], ({ levels }) => (levels.length ? levels : ['none'])),
    hosts: index(hostCountries(overview), ({ country }) => listed(country)),
    cities: index(ids(overview.cities), ({ city }) => listed(city)),
    series: index(ids(overview.series), ({ series }) => [series]),
    seats: index(['video', 'unrecorded'], seatsOf),
  };
}

const ids = (rows: readonly { id: string }[]) => rows.map(({ id }) => id);
const listed = (value: string | null) => (value === null ? [] : [value]);
const isEu = (party: string) => party === 'eu';

const delegationsOf = ({ present, absent }: MeetingCard) =>
  present.every(isEu) && absent.every(isEu) ? [...present, 'none'] : present;

function seatsOf({ format, city }: MeetingCard): string[] {
  if (format === 'video') return ['video'];
  return city === null ? ['unrecorded'] : [];
}

function hostCountries({ cities, meetings }: Overview): string[] {
  const countries = new Set(cities.map(({ iso3166 }) => iso3166));
  for (const { country } of meetings) if (country !== null) countries.add(country);
  return [...countries].toSorted();
}
