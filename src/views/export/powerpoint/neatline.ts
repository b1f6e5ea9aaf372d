import type { GeoProjection } from 'd3-geo';
import type { Size } from '../../../pictures/room.ts';
import type { OutlinePoint } from './shape.ts';

const step = 5;
const sample = 2;
const inset = 3;
const thick = 4;

/** The dark segments of the frame of a map, one for every second five degrees, as bars along its edges. */
export function traceNeatline(
  projection: GeoProjection,
  { width, height }: Size,
  zoom: number,
): OutlinePoint[] {
  const [wide, high] = [width / zoom, height / zoom];
  const degreesAt = (x: number, y: number, axis: 0 | 1) => projection.invert?.([x, y])?.[axis];
  const across = (y: number, edge: number) =>
    darkParts(wide, (x) => degreesAt(x, y, 0)).flatMap(([from, to]) =>
      bar(from * zoom, edge, to * zoom, edge + thick),
    );
  const down = (x: number, edge: number) =>
    darkParts(high, (y) => degreesAt(x, y, 1)).flatMap(([from, to]) =>
      bar(edge, from * zoom, edge + thick, to * zoom),
    );
  return [
    ...across(inset, 1),
    ...across(high - inset, height - 1 - thick),
    ...down(inset, 1),
    ...down(wide - inset, width - 1 - thick),
  ];
}

function darkParts(length: number, degreesAt: (along: number) => number | undefined): [number, number][] {
  const parts: [number, number][] = [];
  for (let along = 0; along < length; along += sample) {
    const degrees = degreesAt(along);
    if (degrees === undefined || Math.floor(degrees / step) % 2 !== 0) continue;
    const last = parts.at(-1);
    const end = Math.min(along + sample, length);
    if (last && last[1] === along) last[1] = end;
    else parts.push([along, end]);
  }
  return parts;
}

const bar = (left: number, top: number, right: number, bottom: number): OutlinePoint[] => [
  { x: left, y: top, moveTo: true },
  { x: right, y: top },
  { x: right, y: bottom },
  { x: left, y: bottom },
  { close: true },
];
