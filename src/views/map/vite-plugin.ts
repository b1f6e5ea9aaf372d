import type { Plugin } from 'vite';

const inUse = '\0geo-in-use';

/**
 * react-simple-maps takes a projection by name from the whole of d3-geo, which therefore comes whole. The map gives it
 * the projection itself; all it then needs are these two.
 */
export function oneProjection(): Plugin {
  return {
    name: 'one-projection',
    apply: 'build',
    enforce: 'pre',
    resolveId: (source, importer) =>
      source === 'd3-geo' && importer?.includes('/react-simple-maps/') ? inUse : null,
    load: (id) => (id === inUse ? `export { geoPath, geoGraticule } from 'd3-geo';` : null),
  };
}
