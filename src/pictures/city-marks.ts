import type { Size } from './room.ts';
import { placingOf, type Anchor } from './anchors.ts';
import type { MapView, Place } from './projection.ts';

export type CityCount = Place & {
  name: string;
  /** ISO 3166 alpha-2. */
  country: string;
  /** The other name it bore during the years on record, in words; null where it bore one name throughout. */
  formerName: string | null;
  count: number;
  isChosen: boolean;
  /** Another place is chosen. */
  isAside: boolean;
};

export type CityMark = CityCount & {
  x: number;
  y: number;
  /** Radius in pixels; the area is proportional to the count. */
  radius: number;
  anchor: Anchor;
  nudge: readonly [number, number];
  /** Whether the count fits inside the mark. */
  isCountInside: boolean;
  /** Whether the mark stepped so far aside that a line leads to its true place. */
  hasLead: boolean;
};

const phonePlate = 520;
const referenceWidth = 944;
const smallestDot = 3.6;
const insideFrom = 8.6;
const largestMark = 40;

/** Pixels of radius for the square root of a count of one. */
export function markScale(largest: number, width: number): number {
  return Math.min(usualScale(largest, width), largestMark / Math.sqrt(Math.max(1, largest)));
}

function usualScale(largest: number, width: number): number {
  if (width < phonePlate) return largest < 5 ? 5 : 3.1;
  const base = largest < 5 ? 7 : largest < 13 ? 5 : 3.3;
  return base * Math.min(1.5, Math.max(0.8, width / referenceWidth));
}

export const markRadius = (count: number, scale: number) =>
  count === 0 ? smallestDot : Math.max(smallestDot, scale * Math.sqrt(count));

/** The counts that the key of a map shows, where the largest on it is known. */
export const keyCounts = (largest: number): number[] => {
  const round = 10 ** Math.floor(Math.log10(Math.max(1, largest)));
  if (round >= 100) return [round / 10, round / 2, round];
  if (largest >= 13) return [1, 5, 10];
  return largest >= 5 ? [1, 3, largest] : [1, 2, 4];
};

/**
 * The marks of the cities inside the frame, and the cities outside it. Marks keep the order of the cities, in which they
 * are drawn, unless one would be hidden by another: then the largest come first.
 */
export function layOutMarks(
  cities: readonly CityCount[],
  toPlate: (coordinates: [number, number]) => [number, number] | null,
  view: MapView,
  { width, height }: Size,
  scale: number,
): { marks: CityMark[]; outside: CityCount[] } {
  const marks: CityMark[] = [];
  const outside: CityCount[] = [];
  for (const city of cities) {
    const [px, py] = toPlate([city.longitude, city.latitude]) ?? [Number.NaN, Number.NaN];
    if (!(px > 8 && px < width - 8 && py > 8 && py < height - 8)) {
      outside.push(city);
      continue;
    }
    const { anchor, nudge } = placingOf(city.id, view, width < phonePlate);
    const radius = markRadius(city.count, scale);
    marks.push({
      ...city,
      x: px + nudge[0],
      y: py + nudge[1],
      radius,
      anchor,
      nudge,
      isCountInside: radius >= insideFrom,
      hasLead: Math.hypot(...nudge) > radius,
    });
  }
  const isOneHidden = marks.some((mark, at) => marks.slice(at + 1).some((above) => covers(above, mark)));
  return { marks: isOneHidden ? marks.toSorted((a, b) => b.radius - a.radius) : marks, outside };
}

const covers = (above: CityMark, below: CityMark) =>
  above.radius > below.radius &&
  Math.hypot(above.x - below.x, above.y - below.y) < above.radius + below.radius / 2;
