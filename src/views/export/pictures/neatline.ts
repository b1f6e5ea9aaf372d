import type { GeoProjection } from 'd3-geo';
import { drawNeatline } from '../../../pictures/neatline.ts';
import type { Size } from '../../../pictures/room.ts';
import { element, type Markup } from './markup.ts';
import { palette } from '../palette.ts';

/** The frame of a map, with one dark or light segment for every five degrees. */
export function frameOf(projection: GeoProjection, { width, height }: Size): Markup {
  const frame = (at: number) => ({ x: at, y: at, width: width - 2 * at, height: height - 2 * at });
  return element(
    'g',
    { fill: 'none', stroke: palette.ink, 'stroke-width': 1 },
    element('rect', { ...frame(2.5), stroke: palette.paper, 'stroke-width': 5 }),
    element('path', { d: drawNeatline(projection, { width, height }), 'stroke-width': 3 }),
    element('rect', frame(0.5)),
    element('rect', frame(5)),
  );
}
