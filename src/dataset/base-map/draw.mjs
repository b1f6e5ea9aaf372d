import { readFileSync } from 'node:fs';
import { feature, meshArcs } from 'topojson-client';

/** West, south, east, north in degrees: wider than any frame of the map, so that no cut edge is seen. */
const CLIP = [-34, 15.2, 119.7, 84];
/** Smallest bends kept, in metres. Outside these boxes lines are coarser and islets are left out. */
const DETAIL = [
  { metres: 500, within: [46, 34, 92, 56] },
  { metres: 2000, within: [-11, 29.5, 46, 61] },
  { metres: 4000, within: [4, 61, 46, 71.5] },
  { metres: 4000, within: [46, 20, 92, 34] },
];
const METRES_ELSEWHERE = 10_000;
const SMALLEST_ISLAND_ELSEWHERE = 200e6;
/** Steps across the width and the height: 0.008 degrees of longitude, 0.0035 of latitude. */
const QUANTIZATION = 20_000;

const countries = readInput('countries.json');
const disputedLines = readInput('disputed-lines.json');

/** From the world atlas to the finished topology; throws when a country or a disputed line is missing. */
export async function drawBaseMap(world, mapshaper) {
  const files = {
    'countries.json': selectCountries(world),
    'transfers.json': readInput('transfers.geojson'),
    'zones.json': boxes(disputedLines.map(({ id, within }) => ({ zone: id, within }))),
    'detail.json': boxes(DETAIL),
  };
  const output = await mapshaper.applyCommands(commands(), files);
  return finish(JSON.parse(output['base-map.json']));
}

function commands() {
  const lines = disputedLines.map(({ id }) => id);
  return [
    ['-i', 'countries.json', 'transfers.json', 'zones.json', 'detail.json', 'combine-files'],
    ['-dissolve', 'id', 'target=countries'],
    ['-clip', `bbox=${CLIP.join()}`, 'target=countries'],
    ['-explode', 'target=countries'],
    [
      '-filter',
      `${DETAIL.map(isCentredIn).join(' || ')} || this.area > ${SMALLEST_ISLAND_ELSEWHERE}`,
      'target=countries',
    ],
    ['-union', 'target=countries,transfers,zones,detail', 'name=pieces'],
    ['-filter', 'Boolean(id)', 'target=pieces'],
    ['-each', 'if (from === id) id = to', 'target=pieces'],
    [
      '-simplify',
      'variable',
      'weighted',
      'keep-shapes',
      'target=pieces',
      `interval=metres || ${METRES_ELSEWHERE}`,
    ],
    ...disputedLines.map((line) => innerLines(line.id, isDisputed([line]))),
    innerLines('borders', `A.id !== B.id && !${isDisputed(disputedLines)}`),
    ['-dissolve', 'id', 'target=pieces', 'name=countries'],
    ['-o', 'base-map.json', 'format=topojson', `target=${['countries', 'borders', ...lines].join()}`],
    [`quantization=${QUANTIZATION}`, 'fix-geometry'],
  ].flat();
}

/** The lines between two pieces, A and B, for which the expression `where` is true. */
function innerLines(name, where) {
  return ['-innerlines', '+', `name=${name}`, 'target=pieces', `where=${where}`];
}

/** An expression: A and B are a pair of one of these lines, and lie in its box. */
function isDisputed(lines) {
  const sides = lines.flatMap(({ id, between }) => between.map((pair) => `${id} ${pair}`));
  return `${JSON.stringify(sides)}.includes(A.zone + ' ' + [A.id, B.id].sort().join('-'))`;
}

function isCentredIn({ within: [west, south, east, north] }) {
  const [x, y] = ['this.centroidX', 'this.centroidY'];
  return `(${x} > ${west} && ${x} < ${east} && ${y} > ${south} && ${y} < ${north})`;
}

function selectCountries(world) {
  const idByName = new Map(
    countries.flatMap(({ id, name, sources = [name] }) => sources.map((s) => [s, id])),
  );
  const features = feature(world, world.objects.countries).features.flatMap(({ properties, geometry }) => {
    const id = idByName.get(properties.name);
    idByName.delete(properties.name);
    return id ? [{ type: 'Feature', properties: { id }, geometry: withoutDateLine(geometry) }] : [];
  });
  if (idByName.size > 0)
    throw new Error(`countries.json: the source has no ${[...idByName.keys()].join(', ')}`);
  return { type: 'FeatureCollection', features };
}

/** Russia passes the date line; its far end is moved east, or its outline would run back across the map. */
function withoutDateLine({ type, coordinates }) {
  const move = (item) =>
    typeof item[0] === 'number' ? [item[0] < -100 ? item[0] + 360 : item[0], item[1]] : item.map(move);
  return { type, coordinates: move(coordinates) };
}

function boxes(records) {
  const features = records.map(({ within: [west, south, east, north], ...properties }) => ({
    type: 'Feature',
    properties,
    geometry: {
      type: 'Polygon',
      coordinates: [
        [
          [west, south],
          [west, north],
          [east, north],
          [east, south],
          [west, south],
        ],
      ],
    },
  }));
  return { type: 'FeatureCollection', features };
}

function finish(topology) {
  const { type, transform, objects, arcs } = topology;
  const drawn = new Map(objects.countries.geometries.map((geometry) => [geometry.properties.id, geometry]));
  const land = collection(countries.map((country) => named(country, drawn.get(country.id))));
  return {
    type,
    transform,
    objects: {
      countries: land,
      coast: meshArcs(topology, land, (one, other) => one === other),
      borders: meshArcs(topology, objects.borders),
      disputed: collection(disputedLines.map(({ id }) => dashed(id, meshArcs(topology, objects[id])))),
    },
    arcs,
  };
}

function named({ id, name, region }, geometry) {
  if (!geometry) throw new Error(`countries.json: nothing is left of ${id} (${name})`);
  return { type: geometry.type, arcs: geometry.arcs, id, properties: { name, region } };
}

function dashed(id, { arcs }) {
  if (arcs.length === 0) throw new Error(`disputed-lines.json: no border is ${id}`);
  return { type: 'MultiLineString', arcs, properties: { id } };
}

function collection(geometries) {
  return { type: 'GeometryCollection', geometries };
}

function readInput(name) {
  return JSON.parse(readFileSync(new URL(name, import.meta.url), 'utf8'));
}
