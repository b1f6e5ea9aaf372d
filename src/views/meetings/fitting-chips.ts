import type { WidthOf } from '../../pictures/room.ts';

const font = '400 13px "Source Sans 3 Variable"';
const chosenFont = '600 13px "Source Sans 3 Variable"';
const frame = 5 + 6 + 7;
const tick = 16;
const gap = 5;

export type Chip = { id: string; label: string; isChosen: boolean };

/** The chips that fit on one line of the given width in pixels, chosen ones first; at least one where there is any. */
export function fitChips(chips: readonly Chip[], width: number, widthOf: WidthOf): Chip[] {
  const ordered = [...chips.filter((chip) => chip.isChosen), ...chips.filter((chip) => !chip.isChosen)];
  let used = -gap;
  const fitting = ordered.findIndex(({ label, isChosen }) => {
    used += gap + frame + widthOf(label, isChosen ? chosenFont : font) + (isChosen ? tick : 0);
    return used > width;
  });
  return fitting === -1 ? ordered : ordered.slice(0, Math.max(1, fitting));
}
