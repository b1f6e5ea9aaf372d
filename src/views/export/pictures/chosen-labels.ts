import { isClear, type Box, type Label } from '../../../pictures/labels.ts';
import type { PlateLayout } from '../../../pictures/plate-layout.ts';

/** So that the plate of a name does not lie on the second ring of its mark, px. */
const away = 6;
const pointerHeight = 22;

/** The labels, those of chosen cities a little farther from their marks where there is room. */
export function moveChosen({ labels, marks, pointers }: PlateLayout): Label[] {
  const edge = pointers.map(({ x, y, width }): Box => ({
    left: x,
    top: y,
    right: x + width,
    bottom: y + pointerHeight,
  }));
  return labels.map((label) => {
    if (!label.mark.isChosen) return label;
    const moved = moveAway(label);
    const others = labels.filter((other) => other !== label).map(({ box }) => box);
    const discs = marks.filter((mark) => mark !== label.mark);
    return isClear(moved.box, [...others, ...edge], discs) ? moved : label;
  });
}

function moveAway(label: Label): Label {
  const { mark, align, box } = label;
  const dx = align === 'start' ? away : align === 'end' ? -away : 0;
  const dy = align === 'middle' ? away * Math.sign(label.y - mark.y) : 0;
  return {
    ...label,
    x: label.x + dx,
    y: label.y + dy,
    box: { left: box.left + dx, top: box.top + dy, right: box.right + dx, bottom: box.bottom + dy },
  };
}
