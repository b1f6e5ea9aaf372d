import { sayFigure } from '../../../i18n/figure-words.ts';
import { findKeyFigures } from '../../../model/key-figures.ts';
import { palette } from '../palette.ts';
import type { Drawing } from './drawing.ts';
import { drawRule } from './shape.ts';
import { writeText } from './text.ts';

const columns = 3;
const gap = 44;
const numberType = { size: 42, isBold: true };

/** The numbers of a selection, each with what it is out of, what it counts, and in how many meetings. */
export function drawFigures({ page, area, selected, context }: Drawing): void {
  const { index, dataset, texts } = context;
  const figures = findKeyFigures(index, dataset, selected.positions).map((figure) =>
    sayFigure(figure, texts),
  );
  const width = (area.width - gap * (columns - 1)) / columns;
  const height = area.height / Math.ceil(figures.length / columns);
  for (const [at, { value, outOf, label, base }] of figures.entries()) {
    const x = area.x + (at % columns) * (width + gap);
    const y = area.y + Math.floor(at / columns) * height;
    drawRule(page, { x, y, width });
    writeText(page, {
      name: label,
      box: { x, y: y + 8, width, height: height - 20 },
      content: [
        {
          runs: [
            { text: value, ...numberType },
            ...(outOf ? [{ text: ` ${outOf}`, size: 16, colour: palette['ink-2'] }] : []),
          ],
        },
        { runs: [{ text: label, isBold: true }] },
        { runs: [{ text: base, size: 13, colour: palette['ink-2'] }], before: 2 },
      ],
      style: { size: 17 },
    });
  }
}
