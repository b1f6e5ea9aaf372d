import type { Plugin } from 'vite';

const inUse = '\0geo-in-use';
const isMaps = (id: string | undefined) => id?.includes('/react-simple-maps/') ?? false;

/**
 * Leaves out what the map does not use of react-simple-maps. It takes a projection by name from the whole of d3-geo,
 * which therefore comes whole; the map gives it the projection itself, and all it then needs are two functions. Its
 * components stand in one file, of which no tool can tell that making and naming them does nothing else.
 */
export function mapInUse(): Plugin {
  return {
    name: 'map-in-use',
    apply: 'build',
    enforce: 'pre',
    resolveId: (source, importer) => (source === 'd3-geo' && isMaps(importer) ? inUse : null),
    load: (id) => (id === inUse ? `export { geoPath, geoGraticule } from 'd3-geo';` : null),
    transform(code, id) {
      if (!isMaps(id)) return null;
      const makers = Array.from(code.matchAll(/\b(?:forwardRef|memo) as (\w+)/g), ([, name]) => name);
      return code
        .replaceAll(/\b\w+\.displayName="\w+"[,;]/g, '')
        .replaceAll(new RegExp(String.raw`\b(?=(?:${makers.join('|')})\()`, 'g'), '/*#__PURE__*/');
    },
  };
}
