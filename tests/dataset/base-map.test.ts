import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { geoArea, geoBounds, geoContains } from 'd3-geo';
import type { Feature, Position } from 'geojson';
import { feature, mesh } from 'topojson-client';
import type {
  GeometryCollection,
  MultiLineString,
  MultiPolygon,
  Polygon,
  Topology,
} from 'topojson-specification';
import { describe, expect, test } from 'vitest';

type Country = (Polygon | MultiPolygon) & { id: string; properties: { name: string; region: string | null } };
type Line = MultiLineString & { properties: { id: string } };
type BaseMap = {
  countries: GeometryCollection;
  coast: MultiLineString;
  borders: MultiLineString;
  disputed: GeometryCollection;
};

const read = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
const file = read('public/base-map.json');
const topology = JSON.parse(file) as Topology;
const { countries, coast, borders, disputed } = topology.objects as Record<string, unknown> as BaseMap;
const all = countries.geometries as Country[];
const lines = disputed.geometries as Line[];

const shapes = all.map((country) => {
  const shape = feature(topology, country) as Feature;
  return { id: country.id, name: country.properties.name, shape, bounds: geoBounds(shape) };
});
const ids = all.map(({ id }) => id);
const idsOf = (region: string) =>
  all.filter(({ properties }) => properties.region === region).map(({ id }) => id);
const lineNamed = (id: string) => lines.filter(({ properties }) => properties.id === id);

function countriesAt(longitude: number, latitude: number): string[] {
  return shapes
    .filter(({ bounds: [[west, south], [east, north]] }) => {
      return longitude >= west && longitude <= east && latitude >= south && latitude <= north;
    })
    .filter(({ shape }) => geoContains(shape, [longitude, latitude]))
    .map(({ id }) => id);
}

/** The numbers of the arcs a shape is made of, whichever way it runs along them. */
function arcsOf(shape: { arcs: unknown[] }): number[] {
  return (shape.arcs.flat(3) as number[]).map((arc) => (arc < 0 ? ~arc : arc));
}

const pairOf = (sides: string[]) => sides.toSorted().join('-');

/** For each arc the countries on its sides, as in "RU-UA"; a coast has one. */
function sidesOfArcs(): string[] {
  const sides = topology.arcs.map((): string[] => []);
  for (const country of all) for (const arc of arcsOf(country)) sides[arc]?.push(country.id);
  return sides.map(pairOf);
}

/** The vertices of the lines between two countries, solid or dashed: of all, or of a pair such as "RU-UA". */
function borderPoints(pair?: string): Position[] {
  const between = mesh(topology, countries, (one, other) => {
    return one !== other && (!pair || pair === pairOf([String(one.id), String(other.id)]));
  });
  return between.coordinates.flat();
}

describe('the base map', () => {
  test('is under 60 000 bytes when compressed', () => expect(gzipSync(file).length).toBeLessThan(60_000));

  test('has every country of the list once, with its name', () => {
    const listed = JSON.parse(read('src/dataset/base-map/countries.json')) as { id: string; name: string }[];
    expect(all.map(({ id, properties }) => [id, properties.name])).toEqual(
      listed.map(({ id, name }) => [id, name]),
    );
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.filter((id) => !/^[A-Z]{2}$/u.test(id))).toEqual([]);
  });

  test('knows the 27 members of the European Union and the five states of Central Asia', () => {
    expect(idsOf('eu').join(' ')).toBe(
      'AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK',
    );
    expect(idsOf('central-asia').join(' ')).toBe('KG KZ TJ TM UZ');
  });

  test.each([
    ['CZ', 'Czechia'],
    ['KG', 'Kyrgyzstan'],
    ['MK', 'North Macedonia'],
    ['TR', 'Türkiye'],
    ['XK', 'Kosovo'],
  ])('calls %s %s', (id, name) => expect(shapes.find((country) => country.id === id)?.name).toBe(name));

  test('keeps an area for every country, and for none more than a tenth of the globe', () => {
    expect(shapes.filter(({ shape }) => geoArea(shape) < 1e-9).map(({ id }) => id)).toEqual([]);
    expect(shapes.filter(({ shape }) => geoArea(shape) > 0.4 * Math.PI).map(({ id }) => id)).toEqual([]);
  });

  test('has no place in two countries', () => {
    const places = Array.from({ length: 66 * 38 }, (_, at) => [
      -33 + 2.31 * (at % 66),
      16 + 1.73 * Math.floor(at / 66),
    ]);
    const shared = places.filter(([x = 0, y = 0]) => countriesAt(x, y).length > 1);
    expect(shared).toEqual([]);
  });

  test('draws the coast where a country meets no other', () => {
    const sides = sidesOfArcs();
    const arcs = arcsOf(coast);
    expect(new Set(arcs).size).toBe(arcs.length);
    expect(arcs.toSorted((one, other) => one - other)).toEqual(
      sides.flatMap((countriesBeside, arc) => (/^[A-Z]{2}$/u.test(countriesBeside) ? [arc] : [])),
    );
  });

  test('draws each border once, between two countries', () => {
    expect(
      sidesOfArcs().filter((sides) => !/^(?<one>[A-Z]{2})(?:-(?!\k<one>)[A-Z]{2})?$/u.test(sides)),
    ).toEqual([]);
  });
});

describe('a place', () => {
  const cities = JSON.parse(read('src/dataset/cities.json')) as {
    name: string;
    longitude: number;
    latitude: number;
    iso3166: string;
  }[];
  const onTheMap = cities.filter(({ longitude }) => longitude > -34);

  test.each(onTheMap)(
    'where a meeting was held, $name, lies in $iso3166',
    ({ longitude, latitude, iso3166 }) => expect(countriesAt(longitude, latitude)).toEqual([iso3166]),
  );

  test.each<[place: string, longitude: number, latitude: number, country: string]>([
    ['Namur', 4.87, 50.47, 'BE'],
    ['Ettelbruck', 6.1, 49.85, 'LU'],
    ['Bologna', 11.34, 44.49, 'IT'],
    ['Graz', 15.44, 47.07, 'AT'],
    ['Kassel', 9.48, 51.32, 'DE'],
    ['Lyon', 4.84, 45.76, 'FR'],
    ['Zvolen', 19.13, 48.58, 'SK'],
    ['Rezekne', 27.33, 56.51, 'LV'],
    ['Karaganda', 73.1, 49.8, 'KZ'],
    ['Baikonur', 63.3, 45.95, 'KZ'],
    ['Naryn', 76, 41.43, 'KG'],
    ['Khorog', 71.55, 37.49, 'TJ'],
    ['Mary', 61.83, 37.6, 'TM'],
    ['Nukus', 59.61, 42.46, 'UZ'],
    ['Al Ain', 55.74, 24.2, 'AE'],
    ['Valletta', 14.45, 35.88, 'MT'],
    ['Mariehamn', 19.95, 60.12, 'FI'],
  ])('such as %s is where everyone expects it', (_, longitude, latitude, country) =>
    expect(countriesAt(longitude, latitude)).toEqual([country]),
  );

  test.each<[place: string, longitude: number, latitude: number, country: string]>([
    ['Simferopol', 34.1, 44.95, 'UA'],
    ['Sevastopol', 33.5, 44.6, 'UA'],
    ['Yalta', 34.16, 44.5, 'UA'],
    ['Kerch', 36.47, 45.35, 'UA'],
    ['Taman', 36.72, 45.21, 'RU'],
    ['Novorossiysk', 37.77, 44.72, 'RU'],
    ['Donetsk', 37.8, 48, 'UA'],
    ['Luhansk', 39.3, 48.57, 'UA'],
    ['Kherson', 32.62, 46.64, 'UA'],
    ['Nicosia, north', 33.36, 35.19, 'CY'],
    ['Kyrenia', 33.32, 35.34, 'CY'],
    ['Famagusta', 33.93, 35.12, 'CY'],
    ['Dhekelia', 33.75, 34.99, 'CY'],
    ['Akrotiri', 32.97, 34.6, 'CY'],
    ['Pristina', 21.16, 42.66, 'XK'],
    ['Mitrovica, north', 20.87, 42.9, 'XK'],
    ['Sukhumi', 41.02, 43, 'GE'],
    ['Tskhinvali', 43.97, 42.23, 'GE'],
    ['Tiraspol', 29.63, 46.84, 'MD'],
    ['Khankendi', 46.75, 39.82, 'AZ'],
    ['Nakhchivan', 45.41, 39.21, 'AZ'],
    ['Katzrin on the Golan', 35.69, 32.99, 'SY'],
    ['Majdal Shams on the Golan', 35.77, 33.27, 'SY'],
    ['Tiberias', 35.53, 32.79, 'IL'],
    ['Ramallah', 35.2, 31.9, 'PS'],
    ['East Jerusalem', 35.235, 31.785, 'PS'],
    ['Gaza', 34.4, 31.45, 'PS'],
    ['Laayoune', -13.2, 27.15, 'EH'],
    ['Tifariti', -10.57, 26.16, 'EH'],
    ['Tarfaya', -12.9, 27.9, 'MA'],
    ['Srinagar', 74.8, 34.08, 'IN'],
    ['Muzaffarabad', 73.47, 34.37, 'PK'],
    ['Siachen Glacier', 77.1, 35.4, 'XS'],
    ['Aksai Chin', 79.5, 35.2, 'CN'],
    ['Tawang', 91.87, 27.58, 'IN'],
    ["Hala'ib", 36.6, 22.2, 'EG'],
    ['Sokh', 71.13, 39.97, 'UZ'],
    ['Shohimardon', 71.8, 39.98, 'UZ'],
    ['Vorukh', 70.58, 39.85, 'TJ'],
    ['Sarvan', 70.6, 40.97, 'TJ'],
    ['Kadamjay, between Sokh and Shohimardon', 71.72, 40.12, 'KG'],
    ['Batken', 70.82, 40.06, 'KG'],
  ])('such as %s follows the written policy', (_, longitude, latitude, country) =>
    expect(countriesAt(longitude, latitude)).toEqual([country]),
  );

  test.each([
    ['the Caspian Sea', 51, 41],
    ['the Garabogazköl lagoon', 53.6, 41.3],
    ['the Kerch strait', 36.6, 45.2],
    ['the Black Sea', 34, 43.5],
  ])('in %s is water', (_, longitude, latitude) => expect(countriesAt(longitude, latitude)).toEqual([]));
});

describe('a border', () => {
  test('of Russia and Ukraine ends at the Sea of Azov, north of Crimea', () => {
    const latitudes = borderPoints('RU-UA').map(([, latitude = 0]) => latitude);
    expect(latitudes.length).toBeGreaterThan(50);
    expect(Math.min(...latitudes)).toBeGreaterThan(46.9);
  });

  test.each([
    ['Crimea', 32.4, 44.3, 36.62, 46.3],
    ['Cyprus', 32, 34.4, 34.8, 35.8],
  ])('does not cross %s', (_, west, south, east, north) => {
    const isInside = ([x = 0, y = 0]: Position) => x > west && x < east && y > south && y < north;
    expect(borderPoints().filter(isInside)).toEqual([]);
  });

  test('does not part Crimea from the mainland: both are one piece of land', () => {
    const ukraine = shapes.filter(({ id }) => id === 'UA').map(({ shape }) => shape.geometry);
    const pieces = ukraine.flatMap((geometry) =>
      geometry.type === 'MultiPolygon' ? geometry.coordinates : [],
    );
    const piecesAt = (point: [number, number]) =>
      pieces.filter((piece) => geoContains({ type: 'Polygon', coordinates: piece }, point));
    expect(piecesAt([34.1, 44.95])).toHaveLength(1);
    expect(piecesAt([34.1, 44.95])).toEqual(piecesAt([30.52, 50.45]));
  });
});

describe('a disputed line', () => {
  const sides = sidesOfArcs();
  const pairsOf = (arcs: readonly number[]) => [...new Set(arcs.map((arc) => sides[arc] ?? ''))].toSorted();
  const dashed = lines.flatMap(arcsOf);
  const solid = arcsOf(borders);

  test.each([
    ['kosovo', ['RS-XK']],
    ['kashmir', ['CN-IN', 'CN-XS', 'IN-PK', 'IN-XS', 'PK-XS']],
    ['arunachal-pradesh', ['CN-IN']],
    ['palestine', ['IL-PS']],
    ['golan', ['IL-SY']],
    ['halaib', ['EG-SD']],
    ['western-sahara', ['EH-MA']],
  ])('%s runs between %j', (id, pairs) => expect(pairsOf(lineNamed(id).flatMap(arcsOf))).toEqual(pairs));

  test('is in the file once, and in nothing solid', () => {
    const between = [...sides.keys()].filter((arc) => sides[arc]?.includes('-'));
    expect(lines).toHaveLength(7);
    expect([...solid, ...dashed].toSorted((one, other) => one - other)).toEqual(between);
  });

  test('leaves nothing solid of a border that is disputed from end to end', () => {
    const pairs = pairsOf(solid);
    expect(pairs.filter((pair) => ['RS-XK', 'EH-MA', 'IL-PS', 'IL-SY'].includes(pair))).toEqual([]);
    expect(pairs).toEqual(expect.arrayContaining(['IN-PK', 'CN-IN', 'CN-PK', 'ME-XK', 'AL-XK', 'RU-UA']));
  });

  test('of Kashmir stays in Kashmir: Punjab keeps its solid border', () => {
    const points = lineNamed('kashmir').flatMap((line) =>
      feature(topology, line).geometry.coordinates.flat(),
    );
    const latitudes = points.map(([, latitude = 0]) => latitude);
    expect(Math.min(...latitudes)).toBeGreaterThan(32.2);
    expect(Math.max(...latitudes)).toBeLessThan(36);
  });
});
