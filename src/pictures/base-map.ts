import { geoGraticule10 } from 'd3-geo';
import type { Feature, Geometry, MultiLineString } from 'geojson';
import { feature, mesh } from 'topojson-client';
import type { GeometryCollection, MultiLineString as TopoLines, Topology } from 'topojson-specification';

/** The base map as it is published: `borders` leaves out the lines that are in `disputed`, which are drawn dashed. */
export type BaseMapTopology = Topology<{
  countries: GeometryCollection<{ name: string }>;
  borders: TopoLines;
  disputed: GeometryCollection<{ id: string }>;
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
  const { countries, borders, disputed } = topology.objects;
  return {
    countries: feature(topology, countries).features,
    coast: mesh(topology, countries, (a, b) => a === b),
    borders: mesh(topology, borders),
    disputed: mesh(topology, disputed),
    graticule: geoGraticule10(),
  };
}
