import type { GeoProjection } from 'd3-geo';
import { markScale, type CityCount } from '../../../pictures/city-marks.ts';
import { countCities, listHostCities } from '../../../pictures/host-cities.ts';
import { namesOnMap } from '../../../pictures/names-on-map.ts';
import { layOutPlate, type PlateLayout } from '../../../pictures/plate-layout.ts';
import { createProjection, type MapView } from '../../../pictures/projection.ts';
import type { Drawing } from './drawing.ts';
import { drawGround } from './map-ground.ts';
import { drawPointer, writeLabel, writeNames } from './map-labels.ts';
import { drawMark } from './map-marks.ts';
import { drawGroup } from './page.ts';
import type { Box } from './units.ts';

/** Where a point of the plate stands on the slide. */
export type Place = (x: number, y: number) => { x: number; y: number };

export type Plate = {
  box: Box;
  projection: GeoProjection;
  layout: PlateLayout;
  /** Cities with a meeting, and the most that any has. */
  hosts: readonly CityCount[];
  largest: number;
  /** Pixels of radius on the slide for the square root of a count of one. */
  scale: number;
};

/** The page's plate, larger: its smallest letters, of 12 px, come to 11 points. */
const zoom = 1.231;

/** Lays out a map as on the page; nothing is drawn yet. */
export function layOutMap({ context, selected, address }: Drawing, view: MapView, box: Box): Plate {
  const { index, names, texts, widthOf } = context;
  const size = { width: box.width / zoom, height: box.height / zoom };
  const places = listHostCities(index, names, texts);
  const cities = countCities(places, selected, address.selection);
  const hosts = cities.filter(({ count }) => count > 0);
  const largest = Math.max(0, ...hosts.map(({ count }) => count));
  const scale = markScale(largest, size.width);
  const projection = createProjection(view, places, size);
  const layout = layOutPlate({
    view,
    size,
    toPlate: (coordinates) => projection(coordinates),
    cities,
    scale,
    caption: null,
    names: namesOnMap(names, texts),
    widthOf,
  });
  return { box, projection, layout, hosts, largest, scale: scale * zoom };
}

/** A map in its frame: the base map as one thing, marks and names each for itself. */
export function drawPlate(drawing: Drawing, { box, projection, layout, hosts }: Plate): void {
  const { page, context } = drawing;
  const { t, words } = context.texts;
  const place: Place = (x, y) => ({ x: box.x + x * zoom, y: box.y + y * zoom });
  const alt = [t.map.title, ...hosts.map(({ name, count }) => t.map.city(name, count))].join('; ');
  drawGroup(page, { name: words.powerpoint.baseMap, alt, box }, () =>
    drawGround(drawing, projection, box, zoom),
  );
  writeNames(drawing, layout, place);
  for (const mark of layout.marks) drawMark(drawing, mark, place);
  for (const label of layout.labels) writeLabel(drawing, label, place);
  for (const pointer of layout.pointers) drawPointer(drawing, pointer, place);
}
