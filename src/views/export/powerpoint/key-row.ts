import type { Drawing } from './drawing.ts';
import { lineHeight } from './measure.ts';
import { drawShape } from './shape.ts';
import { writeText, type Style } from './text.ts';
import type { Box } from './units.ts';

type Mark = Omit<Parameters<typeof drawShape>[1], 'box' | 'form'> &
  Partial<Pick<Parameters<typeof drawShape>[1], 'form'>>;

/** Words and marks one after the other around a line, px, from the left of the picture. */
export function createKeyRow({ page, area, measure, context }: Drawing, middle: number, style: Style) {
  let x = area.x;
  return {
    skip(by: number) {
      x += by;
    },
    write(text: string) {
      const width = measure(text, style) + 2;
      const height = lineHeight(style);
      const box: Box = { x, y: middle - height / 2, width, height };
      const name = context.texts.words.powerpoint.label(text);
      writeText(page, { name, box, content: text, style, isWrapped: false });
      x += width;
    },
    mark({ width, height }: { width: number; height: number }, mark: Mark) {
      drawShape(page, { form: 'rect', ...mark, box: { x, y: middle - height / 2, width, height } });
      x += width;
    },
  };
}
