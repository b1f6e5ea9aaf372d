import { geoConicEqualArea, type GeoProjection } from 'd3-geo';
import type { Region } from '../model/regions.ts';
import type { Size } from './room.ts';

export type MapView = 'all' | 'europe' | 'central-asia';
export type Place = { id: string; longitude: number; latitude: number; region: Region };

/** Corners that stand in where a dataset has no two cities to fit to. */
const corners: Record<MapView, [number, number][]> = {
  all: [
    [0, 38],
    [78, 56],
  ],
  'central-asia': [
    [55, 37],
    [80, 52],
  ],
  europe: [
    [0, 40],
    [25, 57],
  ],
};

type Shape = {
  parallels: [number, number];
  rotate: [number, number];
  padding: [number, number, number, number];
};

/** Equal-area, because countries are tinted. Padding in pixels: top, right, bottom, left. */
const shapes: Record<MapView, { wide: Shape; narrow: Shape }> = {
  all: {
    wide: { parallels: [20, 50], rotate: [-41, 0], padding: [34, 104, 40, 64] },
    narrow: { parallels: [20, 50], rotate: [-41, 0], padding: [30, 44, 36, 40] },
  },
  'central-asia': {
    wide: { parallels: [36, 50], rotate: [-67, 0], padding: [40, 110, 44, 90] },
    narrow: { parallels: [36, 50], rotate: [-67, 0], padding: [32, 60, 36, 40] },
  },
  europe: {
    wide: { parallels: [38, 56], rotate: [-12, 0], padding: [32, 110, 32, 110] },
    narrow: { parallels: [38, 56], rotate: [-12, 0], padding: [26, 64, 26, 86] },
  },
};

const narrowBelow = 520;

/** The cities that set the scale of a view; distant ones never do. */
const isFitted = (view: MapView, { region }: Place) =>
  view === 'all' ? region !== 'other' : region === fitted[view];
const fitted = { europe: 'eu', 'central-asia': 'central-asia' } as const;

/** Fitted to the host cities of the view, so that the same code serves a strip, a square and a phone. */
export function createProjection(
  view: MapView,
  places: readonly Place[],
  { width, height }: Size,
): GeoProjection {
  const { parallels, rotate, padding } = shapes[view][width < narrowBelow ? 'narrow' : 'wide'];
  const [top, right, bottom, left] = padding;
  const coordinates = places
    .filter((place) => isFitted(view, place))
    .map((place): [number, number] => [place.longitude, place.latitude]);
  return geoConicEqualArea()
    .parallels(parallels)
    .rotate(rotate)
    .fitExtent(
      [
        [left, top],
        [width - right, height - bottom],
      ],
      {
        type: 'MultiPoint',
        coordinates: areSpread(coordinates) ? coordinates : [...coordinates, ...corners[view]],
      },
    );
}

const areSpread = (coordinates: readonly [number, number][]) => new Set(coordinates.map(String)).size > 1;
