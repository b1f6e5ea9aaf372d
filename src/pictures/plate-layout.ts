import type { Size, WidthOf } from './room.ts';
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
  /** The title in the upper left corner of a narrow plate; a wide one has the zoom buttons in the upper right. */
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
    : [{ left: size.width - 52, top: 0, right: size.width, bottom: 76 }];
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

const margin = 12;
const step = 10;
const pointerHeight = 22;

/** On the lower edge, or above where that is full, as near below its place as there is room; takes the room it finds. */
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
  const steps = (room: number) =>
    Array.from({ length: Math.max(1, Math.floor(room / step)) }, (_, at) => at * step);
  const distance = (left: number) => Math.abs(left + width / 2 - wanted);
  const lefts = steps(frame.width - width - 2 * margin)
    .map((aside) => margin + aside)
    .toSorted((a, b) => distance(a) - distance(b));
  const at = (left: number, up: number): Box => {
    const top = frame.height - margin - pointerHeight - up;
    return { left, top: top - 2, right: left + width, bottom: top + pointerHeight + 2 };
  };
  const findRoom = () => {
    for (const up of steps(frame.height - 2 * margin - pointerHeight)) {
      const free = lefts.find((left) => isClear(at(left, up), occupied, marks));
      if (free !== undefined) return at(free, up);
    }
    return at(lefts[0] ?? margin, 0);
  };
  const box = findRoom();
  occupied.push(box);
  return { city, x: box.left, y: box.top + 2, width };
}
