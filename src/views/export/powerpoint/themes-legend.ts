import { palette } from '../palette.ts';
import type { Drawing } from './drawing.ts';
import { breakLines, lineHeight } from './measure.ts';
import { drawShape } from './shape.ts';
import { inkLine, writeTable, type Cell } from './table.ts';
import type { PaintedGroup } from './themes-slide.ts';
import type { Box } from './units.ts';

const swatch = 16;
const beside = 28;
const usualRow = 36;
const inset = { x: 0, y: 2 };
const countWidth = 64;
/** Points; the largest in which every name has room. */
const sizes = [14, 12, 11];

/** The theme groups in the order of the stack, with the meetings that took them up. */
export function drawLegend(
  { page, selected, context, measure }: Drawing,
  groups: readonly PaintedGroup[],
  box: Box,
): void {
  const { t, words } = context.texts;
  const head = (cell: Cell): Cell => ({ ...cell, bottom: inkLine, style: { colour: palette['ink-2'] } });
  const fromTop = groups.toReversed();
  const room = box.width - countWidth - beside;
  const most = box.height / (groups.length + 1);
  const rowOf = (size: number) => {
    const type = { size, isBold: true };
    const lines = groups.map(({ name }) => breakLines(name, room, type, measure).length);
    return Math.max(usualRow, Math.max(...lines) * lineHeight(type) + 2 * inset.y);
  };
  const size = sizes.find((one) => rowOf(one) <= most) ?? sizes.at(-1)!;
  const height = Math.min(rowOf(size), most);
  const y = box.y + Math.max(0, (box.height - height * (groups.length + 1)) / 2);
  writeTable(page, {
    name: words.powerpoint.legend,
    alt: words.powerpoint.legend,
    x: box.x,
    y,
    columns: [box.width - countWidth, countWidth],
    rows: [
      {
        height,
        cells: [
          head({ content: t.themes.themeGroup, indent: 0 }),
          head({ content: words.figures.outOf(selected.count), align: 'right' }),
        ],
      },
      ...fromTop.map(({ name, total, isBold }) => ({
        height,
        cells: [
          { content: name, indent: beside, style: { isBold } },
          { content: String(total), align: 'right' as const, style: { isBold } },
        ],
      })),
    ],
    style: { size },
    inset,
    hasRowHeads: true,
  });
  for (const [at, { name, fill, line }] of fromTop.entries()) {
    drawShape(page, {
      form: 'rect',
      name: words.powerpoint.swatch(name),
      alt: null,
      box: { x: box.x, y: y + height * (at + 1.5) - swatch / 2, width: swatch, height: swatch },
      fill,
      line: { colour: line === palette.paper ? fill : line, width: 1 },
    });
  }
}
