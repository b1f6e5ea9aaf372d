import { markRadius } from '../../../pictures/city-marks.ts';
import { palette } from '../palette.ts';
import type { Drawing } from './drawing.ts';
import { tints } from './map-ground.ts';
import type { Plate } from './map-plate.ts';
import { lineHeight } from './measure.ts';
import { drawShape } from './shape.ts';
import { writeText } from './text.ts';

const style = { size: 12, colour: palette['ink-2'] };
const gap = 26;
const small = 15;

export const keyHeight = ({ largest, scale }: Plate): number =>
  Math.max(24, 2 * markRadius(keyCounts(largest).at(-1)!, scale) + 2);

/** The meetings that have no place on the map, and what tints and marks stand for, in one row. */
export function drawMapKey(drawing: Drawing, plate: Plate, y: number): void {
  const { context, selected, address, area, measure } = drawing;
  const { t } = context.texts;
  const { largest, scale } = plate;
  const middle = y + keyHeight(plate) / 2;
  let x = area.x;
  const write = (text: string, name = text) => {
    const width = measure(text, style) + 2;
    const box = { x, y: middle - lineHeight(style) / 2, width, height: lineHeight(style) };
    writeText(drawing.page, { name, box, content: text, style, isWrapped: false });
    x += width;
  };

  for (const seat of ['video', 'unrecorded'] as const) {
    const isChosen = address.selection.seats.includes(seat);
    const count = selected.map.seats.get(seat) ?? 0;
    drawShape(drawing.page, {
      form: 'rect',
      name: t.seats[seat],
      alt: t.map.city(t.seats[seat], count),
      box: { x, y: middle - 11, width: 34, height: 22 },
      line: { colour: palette[isChosen ? 'ink' : 'ink-2'], width: 1.25, isDashed: seat === 'unrecorded' },
      ...(isChosen ? { fill: palette.saffron } : seat === 'video' && { fill: palette['ink-2'] }),
      text: String(count),
      style: { size: 12, isBold: true, colour: palette[seat === 'video' && !isChosen ? 'paper' : 'ink'] },
    });
    x += 42;
    write(t.seats[seat], context.texts.words.powerpoint.label(t.seats[seat]));
    x += gap;
  }
  const swatches = [
    { text: t.map.member, fill: tints.eu.rest },
    { text: t.map.hosted, fill: tints.eu.host },
    { text: t.map.centralAsian, fill: tints['central-asia'].rest },
  ];
  for (const { text, fill } of swatches) {
    const box = { x, y: middle - small / 2, width: small, height: small };
    const line = { colour: palette['rule-2'], width: 0.75 };
    drawShape(drawing.page, { form: 'rect', name: text, alt: null, box, fill, line });
    x += small + 8;
    write(text);
    x += gap;
  }
  write(t.map.scale);
  for (const count of keyCounts(largest)) {
    const radius = markRadius(count, scale);
    x += 10;
    drawShape(drawing.page, {
      form: 'ellipse',
      name: t.map.scale,
      alt: t.count.meetings(count),
      box: { x, y: middle - radius, width: 2 * radius, height: 2 * radius },
      line: { colour: palette['ink-2'], width: 1 },
    });
    x += 2 * radius + 5;
    write(String(count), context.texts.words.powerpoint.label(String(count)));
  }
}

/** The sizes that the key of the page shows. */
const keyCounts = (largest: number): readonly number[] => {
  if (largest >= 13) return [1, 5, 10];
  return largest >= 5 ? [1, 3, largest] : [1, 2, 4];
};
