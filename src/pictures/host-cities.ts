import type { Names } from '../i18n/names.ts';
import type { Texts } from '../i18n/texts.ts';
import { allBits, countCommon, noBits } from '../model/bits.ts';
import { yearOf } from '../model/dates.ts';
import type { MeetingIndex } from '../model/meeting-index.ts';
import { regionOf } from '../model/regions.ts';
import type { Selected } from '../model/select.ts';
import type { Selection } from '../model/selection.ts';
import type { CityCount } from './city-marks.ts';

/** A host city with all that does not change with the selection. */
export type HostCity = Omit<CityCount, 'count' | 'isChosen' | 'isAside'>;

/** The host cities, those with most meetings on record first: the order in which they are drawn. */
export function listHostCities(
  { overview, facets, firstYear, size }: MeetingIndex,
  names: Names,
  texts: Texts,
) {
  const all = allBits(size);
  const held = (id: string) => countCommon(facets.cities.get(id) ?? noBits(size), all);
  return overview.cities
    .toSorted((a, b) => held(b.id) - held(a.id))
    .map((city): HostCity => ({
      id: city.id,
      longitude: city.longitude,
      latitude: city.latitude,
      region: regionOf(city.iso3166),
      name: names.city(city.id),
      country: city.iso3166,
      formerName: sayFormerName(city, firstYear, names, texts),
    }));
}

/** What the map shows of each host city in a selection. */
export function countCities(
  places: readonly HostCity[],
  { map }: Selected,
  { cities, hosts, seats }: Selection,
): CityCount[] {
  const isAnyChosen = cities.length + hosts.length + seats.length > 0;
  return places.map((city) => {
    const isChosen = cities.includes(city.id);
    const isAside = isAnyChosen && !isChosen && !hosts.includes(city.country);
    return { ...city, count: map.cities.get(city.id) ?? 0, isChosen, isAside };
  });
}

function sayFormerName(
  { id, name, former_names }: MeetingIndex['overview']['cities'][number],
  firstYear: number,
  names: Names,
  { t, formatDate }: Texts,
): string | null {
  const former = former_names.find(
    (other) => other.name !== name && other.until !== null && yearOf(other.until) >= firstYear,
  );
  return former?.from && former.until
    ? t.map.bore(names.city(id, former.from), formatDate(former.from), formatDate(former.until))
    : null;
}
