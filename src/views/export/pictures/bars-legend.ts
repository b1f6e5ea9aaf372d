import type { Texts } from '../../../i18n/texts.ts';
import type { ThemeRows } from '../../../pictures/theme-rows.ts';
import { groupColour, palette } from '../palette.ts';
import type { Area } from './area.ts';
import { cutShort } from './lines.ts';
import { element, words, type Markup } from './markup.ts';
import { writeText, type RoomOf, type TextStyle } from './text.ts';

const widest = 300;
const tallest = 26;
const headHeight = 20;
const textLeft = 28;
const normal: TextStyle = { size: 13 };
const strong: TextStyle = { size: 13, weight: 600 };
const number: TextStyle = { size: 13, colour: 'ink-2' };

/** The width that names and numbers need, px. */
export function legendWidth({ groups, names, agenda }: ThemeRows, roomOf: RoomOf): number {
  const name = Math.max(0, ...groups.map(({ id }) => roomOf(names.group(id), strong)));
  const count = Math.max(0, ...Array.from(agenda.groupTotals, (total) => roomOf(String(total), number)));
  return Math.min(widest, textLeft + name + 14 + count + 8);
}

/** The theme groups in the order of the stack, with the meetings that took them up. */
export function drawLegend(
  rows: ThemeRows,
  { x, y, width, height }: Area,
  { t }: Texts,
  roomOf: RoomOf,
): Markup[] {
  const { groups, agenda, emphasised, names } = rows;
  const rowHeight = Math.min(tallest, (height - headHeight) / Math.max(1, groups.length));
  const head = writeText(t.themes.meetings, x + width - 8, y + 13, { ...number, size: 12 }, 'end');
  const drawn = groups
    .map(({ id }, at) => ({ id, at }))
    .toReversed()
    .map(({ id, at }, row) => {
      const isStrong = emphasised.has(id);
      const isAside = emphasised.size > 0 && !isStrong;
      const middle = y + headHeight + rowHeight * (row + 0.5);
      const total = String(agenda.groupTotals[at] ?? 0);
      const style = isStrong ? strong : normal;
      const room = width - textLeft - roomOf(total, number) - 18;
      const name = names.group(id);
      const inset = isAside ? 1 : 0;
      return element(
        'g',
        { 'data-legend': id },
        element('title', {}, words(name)),
        ...(isStrong ? [frame(x, middle, width, rowHeight)] : []),
        element('rect', {
          x: x + 6 + inset,
          y: middle - 7 + inset,
          width: 14 - 2 * inset,
          height: 14 - 2 * inset,
          fill: isAside ? 'none' : groupColour(at + 1),
          stroke: isAside ? groupColour(at + 1) : isStrong ? palette.ink : null,
          'stroke-width': isAside ? 2 : isStrong ? 1.5 : null,
        }),
        writeText(
          cutShort(name, room, (text) => roomOf(text, style)),
          x + textLeft,
          middle + 4.5,
          style,
        ),
        writeText(total, x + width - 8, middle + 4.5, number, 'end'),
      );
    });
  return [head, ...drawn];
}

const frame = (x: number, middle: number, width: number, height: number) =>
  element('rect', {
    x: x + 0.5,
    y: middle - height / 2 + 1,
    width: width - 1,
    height: height - 2,
    rx: 2,
    fill: palette.wash,
    stroke: palette.ink,
    'stroke-width': 1.25,
  });
