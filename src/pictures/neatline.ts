import type { GeoProjection } from 'd3-geo';
import type { Size } from './room.ts';

type Point = [number, number];
type Invertible = Pick<GeoProjection, 'invert'>;
type Side = { at: (along: number) => Point; length: number; axis: 0 | 1 };

const step = 5;
const sample = 2;

/** The zebra frame of the plate as one path: a filled segment for every second five degrees of the side. */
export function drawNeatline(projection: Invertible, { width, height }: Size): string {
  const inset = 2.5;
  const sides: Side[] = [
    { at: (x) => [x, inset], length: width, axis: 0 },
    { at: (x) => [x, height - inset], length: width, axis: 0 },
    { at: (y) => [inset, y], length: height, axis: 1 },
    { at: (y) => [width - inset, y], length: height, axis: 1 },
  ];
  return sides.map((side) => drawSide(projection, side)).join('');
}

function drawSide(projection: Invertible, { at, length, axis }: Side): string {
  let path = '';
  let start: number | null = null;
  for (let along = 0; along <= length; along = Math.min(along + sample, length)) {
    const degrees = projection.invert?.(at(along))?.[axis];
    const isDark = degrees !== undefined && Number.isFinite(degrees) && Math.floor(degrees / step) % 2 === 0;
    if (isDark && start === null) start = along;
    if (start !== null && (!isDark || along === length)) {
      path += `M${at(start).map(round).join(' ')}L${at(along).map(round).join(' ')}`;
      start = null;
    }
    if (along === length) break;
  }
  return path;
}

const round = (value: number) => Math.round(value * 10) / 10;
