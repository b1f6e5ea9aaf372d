import { geoGraticule10 } from 'd3-geo';
import type { Feature, Geometry, MultiLineString } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection, MultiLineString as TopoLines, Topology } from 'topojson-specification';

/**
 * The base map as it is published: `coast` is where a country meets none, and `borders` leaves out the lines that are in
 * `disputed`, which are drawn dashed.
 */
export type BaseMapTopology = Topology<{
  countries: GeometryCollection<{ name: string }>;
  coast: TopoLines;
  borders: TopoLines;
  disputed: { type: 'GeometryCollection'; geometries: TopoLines[] };
}>;

/** A country with its ISO 3166 alpha-2 code as id. */
export type Country = Feature<Geometry, { name: string }>;

export type BaseMapShapes = {
  countries: Country[];
  coast: MultiLineString;
  borders: MultiLineString;
  disputed: MultiLineString;
  graticule: MultiLineString;
};

/** The shapes of the base map, unpacked once. */
export function unpackBaseMap(topology: BaseMapTopology): BaseMapShapes {
  const { countries, coast, borders, disputed } = topology.objects;
  return {
    countries: feature(topology, countries).features,
    coast: feature(topology, coast).geometry,
    borders: feature(topology, borders).geometry,
    disputed: {
      type: 'MultiLineString',
      coordinates: disputed.geometries.flatMap((line) => feature(topology, line).geometry.coordinates),
    },
    graticule: geoGraticule10(),
  };
}
