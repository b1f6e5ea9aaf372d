import { palette, rampColour } from '../palette.ts';
import type { Drawing } from './drawing.ts';
import { heatColumns, heatTable } from './heat-table.ts';
import { lineHeight } from './measure.ts';
import { drawShape } from './shape.ts';
import { writeTable } from './table.ts';
import { writeText } from './text.ts';

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
  drawHeatKey(drawing, area.y + height + keyGap);
}

/** The ramp, and what a cell without a number means. */
function drawHeatKey({ page, area, context, measure }: Drawing, y: number) {
  const { t, words } = context.texts;
  let x = area.x;
  const write = (text: string) => {
    const width = measure(text, fine) + 2;
    writeText(page, {
      name: words.powerpoint.label(text),
      box: { x, y, width, height: lineHeight(fine) },
      content: text,
      style: fine,
      isWrapped: false,
    });
    x += width + 6;
  };
  write(t.themes.fewest);
  for (const step of steps) {
    const box = { x, y: y + 1.5, ...swatch };
    drawShape(page, {
      form: 'rect',
      name: words.powerpoint.step(step),
      alt: null,
      box,
      fill: rampColour(step).fill,
    });
    x += swatch.width + 2;
  }
  x += 4;
  write(t.themes.most);
  x += 24;
  write(
    [
      `${words.powerpoint.notFound} ${t.themes.key.none}`,
      `${words.powerpoint.none} ${t.themes.key.unknown}`,
      `* ${t.themes.key.incomplete}`,
    ].join('     '),
  );
}
