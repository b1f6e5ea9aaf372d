import { palette } from '../palette.ts';
import { hatchBox } from './hatch.ts';
import { element, tidyPath, type Markup } from './markup.ts';
import { writeText, type RoomOf, type TextStyle } from './text.ts';

/** A sign of the key, alone or with its words: its width, and what draws it from its left edge round a middle line, px. */
export type KeyItem = {
  width: number;
  /** Where it is higher than a line of words. */
  height?: number;
  draw: (x: number, middle: number) => Markup;
};

const leastRow = 24;
const gap = 18;
const signGap = 6;
const style: TextStyle = { size: 13, colour: 'ink-2' };

/** A sign with its words at the right. */
export function explain({ width, draw }: KeyItem, text: string, roomOf: RoomOf): KeyItem {
  return {
    width: width + signGap + roomOf(text, style),
    draw: (x, middle) =>
      element('g', {}, draw(x, middle), writeText(text, x + width + signGap, middle + 4.5, style)),
  };
}

/** A filled square with a thin frame. */
export const swatch = (fill: string, stroke: string): KeyItem => ({
  width: 14,
  draw: (x, middle) =>
    element('rect', { x: x + 0.5, y: middle - 6.5, width: 13, height: 13, fill, stroke, 'stroke-width': 1 }),
});

/** The hatching that means: not known. */
export const hatchedSwatch: KeyItem = {
  width: 20,
  draw: (x, middle) =>
    element('path', {
      d: tidyPath(hatchBox({ left: x, top: middle - 6, right: x + 20, bottom: middle + 6 }, 4)),
      fill: 'none',
      stroke: palette.hatch,
      'stroke-width': 1.3,
    }),
};

/** The same as it stands below the place of a bar. */
export const hatchedFootSwatch: KeyItem = {
  width: 20,
  draw: (x, middle) =>
    element(
      'g',
      { fill: 'none' },
      element('path', {
        d: tidyPath(hatchBox({ left: x, top: middle - 2, right: x + 20, bottom: middle + 5 }, 4)),
        stroke: palette.hatch,
        'stroke-width': 1.3,
      }),
      element('path', { d: `M${x} ${middle + 5}h20`, stroke: palette.ink, 'stroke-width': 1.25 }),
    ),
};

/** Puts items into rows as wide as there is room, all as high as the highest item. */
export function layOutKey(items: readonly KeyItem[], width: number) {
  const rowHeight = Math.max(leastRow, ...items.map(({ height = 0 }) => height));
  let x = 0;
  let row = 0;
  const placed = items.map((item) => {
    if (x > 0 && x + item.width > width) {
      x = 0;
      row += 1;
    }
    const at = { item, x, middle: (row + 0.5) * rowHeight };
    x += item.width + gap;
    return at;
  });
  return { placed, height: items.length ? (row + 1) * rowHeight : 0 };
}
