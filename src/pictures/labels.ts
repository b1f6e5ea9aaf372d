import type { Anchor } from './anchors.ts';
import type { CityMark } from './city-marks.ts';
import type { Size } from './room.ts';

export type Box = { left: number; top: number; right: number; bottom: number };
export type Disc = { x: number; y: number; radius: number };
/** `box` is the room that a label takes: its text, and the plate around that of a chosen city. */
export type Label = { mark: CityMark; x: number; y: number; align: 'start' | 'middle' | 'end'; box: Box };

const anchors: readonly Anchor[] = ['e', 'w', 'n', 's', 'ne', 'nw', 'se', 'sw'];
const ascent = 10;
const descent = 3;

const overlap = (a: Box, b: Box) =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
const isInside = (box: Box, { width, height }: Size) =>
  box.left >= 7 && box.top >= 7 && box.right <= width - 7 && box.bottom <= height - 7;

function at({ x, y, radius }: CityMark, anchor: Anchor): Pick<Label, 'x' | 'y' | 'align'> {
  const side = radius + 4;
  const diagonal = radius * Math.SQRT1_2;
  switch (anchor) {
    case 'e':
      return { x: x + side, y: y + 4.3, align: 'start' };
    case 'w':
      return { x: x - side, y: y + 4.3, align: 'end' };
    case 'n':
      return { x, y: y - side, align: 'middle' };
    case 's':
      return { x, y: y + side + 9.5, align: 'middle' };
    case 'ne':
      return { x: x + diagonal + 2, y: y - diagonal - 1, align: 'start' };
    case 'nw':
      return { x: x - diagonal - 2, y: y - diagonal - 1, align: 'end' };
    case 'se':
      return { x: x + diagonal + 2, y: y + diagonal + 10, align: 'start' };
    case 'sw':
      return { x: x - diagonal - 2, y: y + diagonal + 10, align: 'end' };
  }
}

const boxOf = ({ x, y, align }: Pick<Label, 'x' | 'y' | 'align'>, width: number): Box => {
  const left = align === 'start' ? x : align === 'end' ? x - width : x - width / 2;
  return { left: left - 1, top: y - ascent, right: left + width + 1, bottom: y + descent };
};

const plateOf = ({ left, top, right, bottom }: Box): Box => ({
  left: left - 3,
  top: top - 1.5,
  right: right + 3,
  bottom: bottom + 1.5,
});

const touches = (box: Box, { x, y, radius }: Disc) =>
  Math.hypot(x - Math.min(Math.max(x, box.left), box.right), y - Math.min(Math.max(y, box.top), box.bottom)) <
  radius;

/**
 * Gives every mark a label that meets no mark, no true place of a mark and no other label, in the order of claim:
 * chosen, then by count. A label without room is left out. `widthOf` gives pixels.
 */
export function placeLabels(
  marks: readonly CityMark[],
  frame: Size,
  widthOf: (mark: CityMark) => number,
  taken: readonly Box[] = [],
): Label[] {
  const occupied = [...taken];
  const pins = marks.filter(({ hasLead }) => hasLead).map(pinOf);
  const byClaim = marks.toSorted((a, b) => Number(b.isChosen) - Number(a.isChosen) || b.count - a.count);
  const labels: Label[] = [];
  for (const mark of byClaim) {
    const width = widthOf(mark);
    const others = [...marks.filter((other) => other !== mark), ...pins];
    for (const anchor of [mark.anchor, ...anchors]) {
      const place = at(mark, anchor);
      const box = mark.isChosen ? plateOf(boxOf(place, width)) : boxOf(place, width);
      if (!isInside(box, frame) || !isClear(box, occupied, others)) continue;
      occupied.push(box);
      labels.push({ mark, ...place, box });
      break;
    }
  }
  return labels;
}

/** The true place of a mark that stepped aside, with the halo of a label around it. */
const pinOf = ({ x, y, nudge: [dx, dy] }: CityMark): Disc => ({ x: x - dx, y: y - dy, radius: 3 });

/** Whether a box keeps clear of other boxes and of discs. */
export const isClear = (box: Box, boxes: readonly Box[], discs: readonly Disc[]) =>
  !boxes.some((other) => overlap(box, other)) && !discs.some((disc) => touches(box, disc));

/** The box of a text centred at a point where it keeps clear of everything, else null. */
export function boxIfFree(
  x: number,
  y: number,
  width: number,
  frame: Size,
  boxes: readonly Box[],
  discs: readonly Disc[],
): Box | null {
  const box = boxOf({ x, y, align: 'middle' }, width);
  return isInside(box, frame) && isClear(box, boxes, discs) ? box : null;
}
