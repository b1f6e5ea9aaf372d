import type { WidthOf } from '../../ui/use-text-width.ts';
import type { Size } from '../../ui/use-size.ts';
import { layOutMarks, type CityCount, type CityMark } from './city-marks.ts';
import { boxIfFree, isClear, placeLabels, type Box, type Label } from './labels.ts';
import type { MapView } from './projection.ts';

type Coordinates = [number, number];
/** Where a place of the earth stands on the plate, in pixels; null for one that the projection cannot show. */
export type ToPlate = (coordinates: Coordinates) => Coordinates | null;

export type Pointer = { city: CityCount; x: number; y: number; width: number };
export type Name = { text: string; at: readonly [number, number]; kind: 'country' | 'sea' };
type PlacedName = { text: string; kind: Name['kind']; x: number; y: number };

export type PlateLayout = {
  marks: CityMark[];
  labels: Label[];
  pointers: Pointer[];
  names: PlacedName[];
};

type Plate = {
  view: MapView;
  size: Size;
  toPlate: ToPlate;
  cities: readonly CityCount[];
  /** Pixels of radius for the square root of a count of one. */
  scale: number;
  caption: string | null;
  names: readonly Name[];
  widthOf: WidthOf;
};

const labelFont = '600 13px "Source Sans 3 Variable"';
const captionFont = '600 16px "Source Serif 4"';
const nameFont = '500 12px "Source Sans 3 Variable"';
const letterSpacing = { country: 1.7, sea: 0.7 };

/** Everything that stands above the base map, in the order of claim: marks, labels, pointers, names of countries and seas. */
export function layOutPlate({
  view,
  size,
  toPlate,
  cities,
  scale,
  caption,
  names,
  widthOf,
}: Plate): PlateLayout {
  const { marks, outside } = layOutMarks(cities, toPlate, view, size, scale);
  const reserved: Box[] = caption
    ? [{ left: 0, top: 0, right: widthOf(caption, captionFont) + 30, bottom: 34 }]
    : [];
  const labels = placeLabels(marks, size, (mark) => labelWidth(mark, widthOf), reserved);
  const occupied = [...reserved, ...labels.map((label) => label.box)];
  const pointedAt = outside.filter(
    (city) => (city.count > 0 || city.isChosen) && city.region === 'other' && view !== 'europe',
  );
  const pointers = pointedAt.map((city) => layOutPointer(city, marks, occupied, toPlate, size, widthOf));
  const placed = names.flatMap(({ text, at, kind }) => {
    const [x, y] = toPlate([...at]) ?? [0, 0];
    const width = widthOf(text, nameFont) + letterSpacing[kind] * text.length;
    const box = boxIfFree(x, y, width, size, occupied, marks);
    if (!box) return [];
    occupied.push(box);
    return [{ text, kind, x, y }];
  });
  return { marks, labels, pointers, names: placed };
}

const labelWidth = (mark: CityMark, widthOf: WidthOf) =>
  widthOf(mark.isCountInside || mark.count === 0 ? mark.name : `${mark.name} ${mark.count}`, labelFont) + 2;

const steps = [0, -1, 1, -2, 2, -3, 3, -4, 4, -5, 5, -6, 6, -7, 7, -8, 8];

/** On the lower edge, as near below its place as marks and labels leave room; takes the room it finds. */
function layOutPointer(
  city: CityCount,
  marks: readonly CityMark[],
  occupied: Box[],
  toPlate: ToPlate,
  frame: Size,
  widthOf: WidthOf,
): Pointer {
  const [wanted] = toPlate([city.longitude, city.latitude]) ?? [frame.width / 2];
  const width = widthOf(`${city.name} ${city.count}`, labelFont) + 32;
  const y = frame.height - 34;
  const boxes = steps
    .map((step) => Math.min(Math.max(wanted + step * 30 - width / 2, 12), frame.width - width - 12))
    .map((left) => ({ left, top: y - 2, right: left + width, bottom: y + 24 }));
  const box = boxes.find((free) => isClear(free, occupied, marks)) ?? boxes[0];
  if (box) occupied.push(box);
  return { city, x: box?.left ?? 12, y, width };
}
