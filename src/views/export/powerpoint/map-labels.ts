import type { Label } from '../../../pictures/labels.ts';
import type { PlateLayout, Pointer } from '../../../pictures/plate-layout.ts';
import { palette } from '../palette.ts';
import type { Drawing } from './drawing.ts';
import { tints } from './map-ground.ts';
import { ringGap, standingOf } from './mark-paint.ts';
import { lineHeight } from './measure.ts';
import type { Place } from './map-plate.ts';
import { drawShape } from './shape.ts';
import { writeText, type Run, type Style } from './text.ts';
import type { Box } from './units.ts';

const labelSize = 12;
const pointerHeight = 22;
/** Where Calibri has its base line, as a share of its size. */
const ascent = 0.95;

/** Names of countries and seas where they are free. */
export function writeNames(drawing: Drawing, { names }: PlateLayout, place: Place): void {
  for (const { text, kind, x, y } of names) {
    const style = { size: 11, colour: palette[kind === 'sea' ? 'ink-3' : 'ink-2'] };
    writeLine(drawing, { name: text, runs: [{ text }], at: place(x, y), align: 'center', style, width: 220 });
  }
}

/** The name of a city beside its mark, with the count that had no room inside; on a plate where the city is chosen. */
export function writeLabel(drawing: Drawing, { mark, x, y, align, box }: Label, place: Place): void {
  const { page, context } = drawing;
  const standing = standingOf(mark);
  const name = context.texts.words.powerpoint.label(mark.name);
  const count = mark.isCountInside || mark.count === 0 ? '' : ` ${mark.count}`;
  const [start, end] = [place(box.left, box.top), place(box.right, box.bottom)];
  const size = { width: end.x - start.x, height: end.y - start.y };
  if (standing === 'chosen') {
    const plate = { x: start.x - 3, y: start.y - 1, width: size.width + 6, height: size.height + 3 };
    const middle = place(mark.x, mark.y);
    const ring = place(mark.x + mark.radius, mark.y).x - middle.x + ringGap;
    drawShape(page, {
      form: 'rect',
      name,
      alt: mark.name,
      box: pushFrom(plate, middle, ring + 2),
      fill: palette.wash,
      line: { colour: palette.ink, width: 0.75 },
      text: mark.name + count,
      style: { size: labelSize, isBold: true },
    });
    return;
  }
  writeLine(drawing, {
    name,
    runs: [{ text: mark.name, isBold: standing === 'plain' }, ...(count ? [{ text: count }] : [])],
    at: place(x, y),
    align: ({ start: 'left', middle: 'center', end: 'right' } as const)[align],
    style: {
      size: labelSize,
      colour: palette[standing === 'none' ? 'ink-2' : 'ink'],
      halo: tints[mark.region].rest,
    },
    width: size.width,
  });
}

/** A box moved straight away from a point until it is so far from it. */
function pushFrom(box: Box, point: { x: number; y: number }, distance: number): Box {
  const within = (value: number, from: number, length: number) =>
    Math.min(Math.max(value, from), from + length);
  const x = within(point.x, box.x, box.width) - point.x;
  const y = within(point.y, box.y, box.height) - point.y;
  const now = Math.hypot(x, y);
  const by = now > 0 ? Math.max(0, distance / now - 1) : 0;
  return { ...box, x: box.x + x * by, y: box.y + y * by };
}

/** The mark on the edge for a city outside the frame. */
export function drawPointer({ page, context }: Drawing, { city, x, y, width }: Pointer, place: Place): void {
  const { name, count, isChosen } = city;
  const [start, end] = [place(x, y), place(x + width, y + pointerHeight)];
  drawShape(page, {
    form: 'rect',
    name,
    alt: context.texts.t.map.offEdge(name, count),
    box: { ...start, width: end.x - start.x, height: end.y - start.y },
    fill: palette[isChosen ? 'wash' : 'plate'],
    line: { colour: palette.ink, width: 0.75 },
    text: `↓ ${name} ${count}`,
    style: { size: labelSize, isBold: isChosen },
  });
}

type Line = {
  name: string;
  runs: readonly Run[];
  at: { x: number; y: number };
  align: 'left' | 'center' | 'right';
  style: Style;
  width: number;
};

/** One line on its base line, to one side of a point or around it. */
function writeLine({ page }: Drawing, { name, runs, at, align, style, width }: Line) {
  const left = { left: at.x, center: at.x - width / 2, right: at.x - width }[align];
  const y = at.y - (style.size * 4 * ascent) / 3;
  const box = { x: left, y, width, height: lineHeight(style) };
  writeText(page, { name, box, content: [{ runs }], style, align, isWrapped: false });
}
