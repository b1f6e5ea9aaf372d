import type { GeoProjection } from 'd3-geo';
import type { Size } from '../../../pictures/room.ts';
import { element, type Markup } from './markup.ts';
import { palette } from '../palette.ts';

type Side = { at: (along: number) => [number, number]; length: number; axis: 0 | 1 };

const degrees = 5;
const sample = 2;
const inset = 2.5;

/** The frame of a map, with one dark or light segment for every five degrees. */
export function drawNeatline(projection: GeoProjection, { width, height }: Size): Markup {
  const frame = (at: number) => ({ x: at, y: at, width: width - 2 * at, height: height - 2 * at });
  return element(
    'g',
    { fill: 'none', stroke: palette.ink, 'stroke-width': 1 },
    element('rect', { ...frame(inset), stroke: palette.paper, 'stroke-width': 5 }),
    element('path', { d: segments(projection, { width, height }), 'stroke-width': 3 }),
    element('rect', frame(0.5)),
    element('rect', frame(5)),
  );
}

function segments(projection: GeoProjection, { width, height }: Size): string {
  const sides: Side[] = [
    { at: (x) => [x, inset], length: width, axis: 0 },
    { at: (x) => [x, height - inset], length: width, axis: 0 },
    { at: (y) => [inset, y], length: height, axis: 1 },
    { at: (y) => [width - inset, y], length: height, axis: 1 },
  ];
  return sides.map((side) => darkParts(projection, side)).join('');
}

function darkParts(projection: GeoProjection, { at, length, axis }: Side): string {
  const isDark = (along: number) => {
    const value = projection.invert?.(at(along))?.[axis];
    return value !== undefined && Number.isFinite(value) && Math.floor(value / degrees) % 2 === 0;
  };
  let path = '';
  let start: number | null = null;
  for (let along = 0; along < length; along += sample) {
    if (isDark(along)) start ??= along;
    else if (start !== null) {
      path += `M${at(start).join(' ')}L${at(along).join(' ')}`;
      start = null;
    }
  }
  return start === null ? path : `${path}M${at(start).join(' ')}L${at(length).join(' ')}`;
}
