import { palette, rampColour } from '../palette.ts';
import type { Drawing } from './drawing.ts';
import { heatColumns, heatTable } from './heat-table.ts';
import { createKeyRow } from './key-row.ts';
import { lineHeight } from './measure.ts';
import { writeTable } from './table.ts';

const fine = { size: 11, colour: palette['ink-2'] };
const keyGap = 8;
const swatch = { width: 26, height: 15 };
const steps = [1, 2, 3, 4, 5, 6];

/** Every theme in every year as a native table. Its numbers are of 9 or 10 points, or the years would not fit. */
export function drawHeat(drawing: Drawing): void {
  const { page, area, context } = drawing;
  const { t } = context.texts;
  const keyHeight = lineHeight(fine);
  const height = area.height - keyHeight - keyGap;
  const columns = heatColumns(drawing, area.width);
  writeTable(page, {
    name: t.themes.heatTable,
    alt: t.themes.heatTable,
    x: area.x,
    y: area.y,
    ...heatTable(drawing, columns, height),
    inset: { x: 1, y: 0 },
    hasRowHeads: true,
  });
  drawHeatKey(drawing, area.y + height + keyGap + keyHeight / 2);
}

/** The ramp, and what a cell without a number means. */
function drawHeatKey(drawing: Drawing, middle: number) {
  const { t, words } = drawing.context.texts;
  const row = createKeyRow(drawing, middle, fine);
  row.write(t.themes.fewest);
  row.skip(6);
  for (const step of steps) {
    row.mark(swatch, { name: words.powerpoint.step(step), alt: null, fill: rampColour(step).fill });
    row.skip(2);
  }
  row.skip(4);
  row.write(t.themes.most);
  const meanings = [
    `${words.powerpoint.notFound} ${t.themes.key.none}`,
    `${words.powerpoint.none} ${t.themes.key.unknown}`,
    `* ${t.themes.key.incomplete}`,
  ];
  for (const meaning of meanings) {
    row.skip(26);
    row.write(meaning);
  }
}
