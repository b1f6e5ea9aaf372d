import { palette } from '../palette.ts';
import type { Drawing } from './drawing.ts';
import { drawShape } from './shape.ts';
import { inkLine, writeTable, type Cell } from './table.ts';
import type { PaintedGroup } from './themes-slide.ts';
import type { Box } from './units.ts';

const swatch = 16;
const beside = 28;
const mostRow = 36;
const countWidth = 64;

/** The theme groups in the order of the stack, with the meetings that took them up. */
export function drawLegend(
  { page, selected, context }: Drawing,
  groups: readonly PaintedGroup[],
  box: Box,
): void {
  const { t, words } = context.texts;
  const height = Math.min(mostRow, box.height / (groups.length + 1));
  const y = box.y + Math.max(0, (box.height - height * (groups.length + 1)) / 2);
  const head = (cell: Cell): Cell => ({ ...cell, bottom: inkLine, style: { colour: palette['ink-2'] } });
  const fromTop = groups.toReversed();
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
    style: { size: 14 },
    inset: { x: 0, y: 2 },
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
