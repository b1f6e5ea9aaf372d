import type { Seat } from '../../../model/selection.ts';
import { keyCounts, markRadius, type CityCount } from '../../../pictures/city-marks.ts';
import type { ExportContext } from '../export-context.ts';
import { palette } from '../palette.ts';
import { hatchBox } from './hatch.ts';
import { explain, swatch, type KeyItem } from './key.ts';
import { tints } from './map-ground.ts';
import { paintDisc, standingOf, type Standing } from './map-marks.ts';
import { element, tidyPath } from './markup.ts';
import { writeText, type RoomOf, type TextStyle } from './text.ts';

type Shown = {
  cities: readonly CityCount[];
  /** Pixels of radius for the square root of a count of one. */
  scale: number;
  seats: ReadonlyMap<Seat, number>;
  chosenSeats: readonly Seat[];
  hasChosenHosts: boolean;
};

const numberStyle: TextStyle = { size: 12, weight: 700 };
const wordStyle: TextStyle = { size: 13, colour: 'ink-2' };

/** The meetings that have no place on the map, what tints and marks mean, and how large a mark is. */
export function mapKey(
  { cities, scale, seats, chosenSeats, hasChosenHosts }: Shown,
  { texts }: ExportContext,
  roomOf: RoomOf,
) {
  const { t, words } = texts;
  const largest = Math.max(0, ...cities.map(({ count }) => count));
  const shown = new Set(cities.map(standingOf));
  const marks = (['chosen', 'aside', 'none'] as const).filter((standing) => shown.has(standing));
  return [
    ...(['video', 'unrecorded'] as const).map((seat) =>
      seatItem(seat, seats.get(seat) ?? 0, chosenSeats.includes(seat), t.seats[seat], roomOf),
    ),
    explain(swatch(tints.eu.rest, palette['rule-2']), t.map.member, roomOf),
    explain(swatch(tints.eu.host, palette['rule-2']), t.map.hosted, roomOf),
    explain(swatch(tints['central-asia'].rest, palette['rule-2']), t.map.centralAsian, roomOf),
    sizes(largest, scale, t.map.scale, roomOf),
    ...(hasChosenHosts ? [explain(chosenCountry, words.pictures.chosenCountry, roomOf)] : []),
    ...marks.map((standing) => explain(disc(standing), words.pictures.marks[standing], roomOf)),
  ];
}

function seatItem(seat: Seat, count: number, isChosen: boolean, name: string, roomOf: RoomOf): KeyItem {
  const style: TextStyle = { size: 13, weight: isChosen ? 700 : 500 };
  const isKnown = seat === 'video';
  const number: TextStyle = { ...numberStyle, colour: isKnown && !isChosen ? 'paper' : 'ink' };
  const box = Math.max(22, roomOf(String(count), number) + 8);
  const width = box + 7 + roomOf(name, style);
  return {
    width,
    draw: (x, middle) =>
      element(
        'g',
        { 'data-seat': seat },
        element('rect', {
          x: x + 0.75,
          y: middle - 8.25,
          width: box - 1.5,
          height: 16.5,
          rx: 2,
          fill: isChosen ? palette.saffron : isKnown ? palette['ink-2'] : 'none',
          stroke: palette[isChosen ? 'ink' : 'ink-2'],
          'stroke-width': 1.5,
          'stroke-dasharray': isKnown ? null : '3 2',
        }),
        writeText(String(count), x + box / 2, middle + 4.3, number, 'middle'),
        writeText(name, x + box + 7, middle + 4.5, style),
      ),
  };
}

function sizes(largest: number, scale: number, name: string, roomOf: RoomOf): KeyItem {
  const start = roomOf(name, wordStyle) + 8;
  let width = start;
  const circles = keyCounts(largest).map((count) => {
    const radius = markRadius(count, scale);
    const at = width + radius;
    width += 2 * radius + 4 + roomOf(String(count), wordStyle) + 8;
    return { count, radius, at };
  });
  return {
    width: width - 8,
    height: 2 * Math.max(...circles.map(({ radius }) => radius)) + 4,
    draw: (x, middle) =>
      element(
        'g',
        {},
        writeText(name, x, middle + 4.5, wordStyle),
        ...circles.flatMap(({ count, radius, at }) => [
          element('circle', {
            cx: x + at,
            cy: middle,
            r: radius,
            fill: 'none',
            stroke: palette['ink-2'],
            'stroke-width': 1.5,
          }),
          writeText(String(count), x + at + radius + 4, middle + 4.5, wordStyle),
        ]),
      ),
  };
}

const chosenCountry: KeyItem = {
  width: 16,
  draw: (x, middle) => {
    const box = { left: x + 1, top: middle - 7, right: x + 15, bottom: middle + 7 };
    return element(
      'g',
      { fill: 'none' },
      element('path', { d: tidyPath(hatchBox(box, 5)), stroke: palette.saffron, 'stroke-width': 2.4 }),
      element('rect', {
        x: box.left,
        y: box.top,
        width: 14,
        height: 14,
        stroke: palette.ink,
        'stroke-width': 2,
      }),
    );
  },
};

const disc = (standing: Standing): KeyItem => ({
  width: 14,
  draw: (x, middle) =>
    element('circle', { cx: x + 7, cy: middle, r: 6, ...paintDisc(standing, 'central-asia') }),
});
