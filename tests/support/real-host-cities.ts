import { overviewOf } from '../../src/dataset/overview.ts';
import { regionOf } from '../../src/model/regions.ts';
import type { CityCount } from '../../src/pictures/city-marks.ts';
import { realDataset } from './records.ts';

const { cities, meetings } = overviewOf(realDataset());

/** The host cities on record as the map counts them while nothing is chosen. */
export const realHostCities: readonly CityCount[] = cities.map((city) => ({
  ...city,
  region: regionOf(city.iso3166),
  country: city.iso3166,
  formerName: null,
  count: meetings.filter((meeting) => meeting.city === city.id).length,
  isChosen: false,
  isAside: false,
}));

export const mapViews = ['all', 'europe', 'central-asia'] as const;

/** Maps from a phone to a wall, in pixels. */
export const mapSizes = [
  { width: 320, height: 220 },
  { width: 358, height: 260 },
  { width: 620, height: 320 },
  { width: 944, height: 358 },
  { width: 1500, height: 560 },
  { width: 3400, height: 1200 },
] as const;
