import { events } from '../../../pictures/events.ts';
import type { Catalogue } from '../../../i18n/texts.ts';
import { element, type Markup } from './markup.ts';
import { writeText, type RoomOf, type TextStyle } from './text.ts';
import { palette } from '../palette.ts';

type Place = { x: number; text: string; from: number; to: number; row: number; isLeft: boolean };

export const eventRow = 14;
const style: TextStyle = { size: 12, colour: 'ink-2' };
const beside = 4;

/** Where the names of the events stand above a plot, in as few rows as keep them apart. */
export function placeEvents(
  years: readonly number[],
  middleOf: (at: number) => number,
  [left, right]: readonly [number, number],
  { themes }: Catalogue,
  roomOf: RoomOf,
): Place[] {
  const places: Place[] = [];
  for (const { year, key, side } of events) {
    const at = years.indexOf(year);
    if (at < 0) continue;
    const text = themes[key];
    const x = middleOf(at);
    const width = roomOf(text, style) + beside;
    const ways = events
      .flatMap((_, row) =>
        (side === 'left' ? [true, false] : [false, true]).map((isLeft) => ({ row, isLeft })),
      )
      .map(({ row, isLeft }) => ({ row, isLeft, from: isLeft ? x - width : x, to: isLeft ? x : x + width }));
    const isFree = ({ row, from, to }: (typeof ways)[number]) =>
      from >= left &&
      to <= right &&
      !places.some((other) => other.row === row && other.from - 6 < to && from < other.to + 6);
    const way = ways.find(isFree) ?? ways[0]!;
    places.push({ x, text, ...way });
  }
  return places;
}

/** The lines of the events through the plot, with their names above its upper edge. */
export const drawEvents = (places: readonly Place[], top: number, bottom: number): Markup[] =>
  places.flatMap(({ x, text, row, isLeft }) => {
    const head = top - 4 - row * eventRow;
    return [
      element('path', {
        d: `M${x} ${bottom}V${head - 10}`,
        fill: 'none',
        stroke: palette['ink-2'],
        'stroke-width': 1,
        'stroke-dasharray': '1 3',
      }),
      writeText(text, isLeft ? x - beside : x + beside, head, style, isLeft ? 'end' : 'start'),
    ];
  });
