import { idsOf, type ChosenMeetings } from './chosen-meetings.ts';
import { yearOf } from './dates.ts';
import { regionOf, type Region } from './regions.ts';
import type { PointOf } from './talking-point.ts';

/** How many meetings of all on record were chosen, in which years, and in how many cities. */
export function findHeld({ index, meetings }: ChosenMeetings): PointOf<'held'> {
  const years = meetings.map(({ start_date }) => yearOf(start_date));
  const [from, to] = [years[0], years.at(-1)];
  return {
    kind: 'held',
    count: meetings.length,
    of: index.size,
    years: from === undefined || to === undefined ? null : { from, to, met: new Set(years).size },
    cities: new Set(meetings.flatMap(({ city }) => city ?? [])).size,
    meetings: idsOf(meetings),
  };
}

/**
 * The region of most meetings, unless two have as many; then the cities that hosted most; then the meetings by video.
 * Bases are the meetings of which a host country, or a host city, is known. Each is left out where there is none.
 */
export function findPlaces(
  chosen: ChosenMeetings,
): (PointOf<'region'> | PointOf<'city'> | PointOf<'video'>)[] {
  const { meetings } = chosen;
  const online = meetings.filter(({ format }) => format === 'video');
  const video = {
    kind: 'video' as const,
    count: online.length,
    of: meetings.length,
    meetings: idsOf(online),
  };
  return [findRegion(chosen), findCity(chosen), online.length ? video : []].flat();
}

function findRegion({ meetings }: ChosenMeetings): PointOf<'region'>[] {
  const regions: readonly Region[] = ['eu', 'central-asia', 'other'];
  const located = meetings.filter(({ country }) => country !== null);
  const points = regions.map((region): PointOf<'region'> => {
    const inRegion = located.filter(({ country }) => regionOf(country!) === region);
    return { kind: 'region', region, count: inRegion.length, of: located.length, meetings: idsOf(inRegion) };
  });
  const [most, next] = points.toSorted((a, b) => b.count - a.count);
  return most && next && most.count > next.count ? [most] : [];
}

function findCity({ index, meetings }: ChosenMeetings): PointOf<'city'>[] {
  const located = meetings.filter(({ city }) => city !== null);
  const countOf = (id: string) => located.filter(({ city }) => city === id).length;
  const most = Math.max(0, ...[...index.cities.keys()].map(countOf));
  if (most === 0) return [];
  const cities = [...index.cities.keys()].filter((id) => countOf(id) === most);
  const inThem = located.filter(({ city }) => cities.includes(city!));
  return [{ kind: 'city', cities, count: most, of: located.length, meetings: idsOf(inThem) }];
}
