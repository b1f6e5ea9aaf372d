import type { GeoProjection } from 'd3-geo';
import { drawNeatline } from '../../../pictures/neatline.ts';
import type { Size } from '../../../pictures/room.ts';
import type { OutlinePoint } from './shape.ts';

const segment = /M([-\d.]+) ([-\d.]+)L([-\d.]+) ([-\d.]+)/g;
const thickness = 3;

/** The dark segments of the frame of a map as bars along its edges, for a shape has lines of one kind only. */
export function traceNeatline(
  projection: GeoProjection,
  { width, height }: Size,
  zoom: number,
): OutlinePoint[] {
  const size = { width: width / zoom, height: height / zoom };
  const half = (thickness * zoom) / 2;
  return Array.from(drawNeatline(projection, size).matchAll(segment)).flatMap(([, ...ends]) => {
    const [x1 = 0, y1 = 0, x2 = 0, y2 = 0] = ends.map((end) => Number(end) * zoom);
    return y1 === y2 ? bar(x1, y1 - half, x2, y1 + half) : bar(x1 - half, y1, x1 + half, y2);
  });
}

const bar = (left: number, top: number, right: number, bottom: number): OutlinePoint[] => [
  { x: left, y: top, moveTo: true },
  { x: right, y: top },
  { x: right, y: bottom },
  { x: left, y: bottom },
  { close: true },
];
