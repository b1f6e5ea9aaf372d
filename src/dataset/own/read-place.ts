import { remember } from './fold-name.ts';
import { unknownCountry, type OwnTables } from './own-tables.ts';
import type { RowCells } from './row-cells.ts';

/** Where a meeting was: a city on record, or one that its row brings with longitude and latitude. */
export type Place = {
  country: string | null;
  city: { id: string } | { name: string; longitude: number; latitude: number } | null;
};

/** Degrees by which the place given for a city may differ from the one on record. */
const sameCityDegrees = 0.5;

/** Reads the place of the row in hand, and reports what is wrong with it. */
export function createPlaceReader(cells: RowCells, tables: OwnTables): (isVideo: boolean) => Place {
  const { cell, report } = cells;
  const cityOf = remember((name) => tables.lookup.city(name) ?? null);
  const countryOf = remember((name) => tables.lookup.country(name) ?? null);

  return (isVideo) => {
    const name = cells.textOf('city');
    const country = readCountry();
    const longitude = readDegrees('longitude', 180);
    const latitude = readDegrees('latitude', 90);
    if (name === '') return { country, city: null };
    if (isVideo) report('city', 'city-by-video');

    const id = cityOf(name);
    const known = id === null ? tables.ownCity(name) : tables.cityOnRecord(id);
    const isPlaced = longitude !== null && latitude !== null;
    if (known) {
      const isElsewhere =
        isPlaced && Math.hypot(longitude - known.longitude, latitude - known.latitude) > sameCityDegrees;
      if (isElsewhere) report('city', 'city-elsewhere', `${known.longitude}, ${known.latitude}`);
      const ofCity = known.iso3166 === unknownCountry ? country : known.iso3166;
      if (country !== null && ofCity !== country) report('country', 'country-differs', ofCity ?? '');
      if (id !== null) return { country: ofCity, city: { id } };
    }
    if (isPlaced) return { country, city: { name, longitude, latitude } };
    report('city', 'city-unknown');
    return { country, city: null };
  };

  function readCountry(): string | null {
    const text = cell('country');
    if (text === '') return null;
    const country = countryOf(text);
    if (country === null) report('country', 'country-unknown');
    return country;
  }

  function readDegrees(field: 'longitude' | 'latitude', most: number): number | null {
    const text = cell(field);
    if (text === '') return null;
    const plain = text.replace(/^([-+]?\d+),(\d+)$/, '$1.$2');
    const degrees = /^[-+]?\d{1,3}(\.\d{1,15})?$/.test(plain) ? Number(plain) : Number.NaN;
    if (Math.abs(degrees) <= most) return degrees;
    report(field, 'coordinate', `${most}`);
    return null;
  }
}
