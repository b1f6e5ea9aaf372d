import { geoPath, type GeoPermissibleObjects, type GeoProjection } from 'd3-geo';
import type { OutlinePoint } from './shape.ts';

type Point = readonly [number, number];
type Ring = { points: readonly Point[]; isClosed: boolean };

/** Draws a shape of the earth as an outline; null where nothing of it is to be seen. */
export type Trace = (shape: GeoPermissibleObjects) => OutlinePoint[] | null;

/**
 * Traces shapes with one point for each cell of a grid, px, that they pass, and islands of less than four cells left out.
 * The point of a cell is the first found there, whatever the shape, so that neighbours and the lines between them stay
 * together. Coordinates are multiplied by `zoom`.
 */
export function createTrace(projection: GeoProjection, cell: number, zoom: number): Trace {
  const found = new Map<string, Point>();
  const pointOf = (point: Point) => {
    const key = point.map((value) => Math.floor(value / cell)).join(' ');
    const known = found.get(key);
    if (known) return known;
    found.set(key, point);
    return point;
  };
  const simplify = ({ points, isClosed }: Ring): Ring => ({
    points: points.map(pointOf).filter((point, at, all) => point !== all[at - 1]),
    isClosed,
  });

  return (shape) => {
    const rings = readRings(projection, shape)
      .filter((ring) => !ring.isClosed || areaOf(ring.points) >= 4 * cell * cell)
      .map(simplify)
      .filter(({ points, isClosed }) => points.length >= (isClosed ? 3 : 2));
    return rings.length ? rings.flatMap((ring) => pointsOf(ring, zoom)) : null;
  };
}

function readRings(projection: GeoProjection, shape: GeoPermissibleObjects): Ring[] {
  const rings: { points: Point[]; isClosed: boolean }[] = [];
  const last = () => rings.at(-1)!;
  geoPath(projection, {
    beginPath: () => undefined,
    moveTo: (x, y) => rings.push({ points: [[x, y]], isClosed: false }),
    lineTo: (x, y) => last().points.push([x, y]),
    closePath: () => {
      last().isClosed = true;
    },
    arc: () => undefined,
  })(shape);
  return rings;
}

function areaOf(points: readonly Point[]): number {
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
  return (Math.max(...xs) - Math.min(...xs)) * (Math.max(...ys) - Math.min(...ys));
}

const pointsOf = ({ points, isClosed }: Ring, zoom: number): OutlinePoint[] => [
  ...points.map(([x, y], at) => ({ x: x * zoom, y: y * zoom, ...(at === 0 && { moveTo: true }) })),
  ...(isClosed ? [{ close: true as const }] : []),
];
