import type PptxGenJS from 'pptxgenjs';
import { palette } from '../palette.ts';
import { colourValue } from './colour-value.ts';
import { breakLines, lineHeight, type Measure, type Type } from './measure.ts';
import { inches, margin, placed, stage, type Box } from './units.ts';

export type Layout = 'cover' | 'one-line' | 'two-lines' | 'closing';

const footerRule = 656;
const wide = stage.width - 2 * margin;

/** Where the title of each layout stands. */
export const titleBoxes: Record<Layout, Box> = {
  cover: { x: margin, y: 96, width: 540, height: 270 },
  'one-line': { x: margin, y: 34, width: wide, height: 48 },
  'two-lines': { x: margin, y: 34, width: wide, height: 94 },
  closing: { x: margin, y: 150, width: 900, height: 130 },
};

const sizes: Record<Layout, readonly number[]> = {
  cover: [44, 40, 36, 32, 28, 24, 20],
  'one-line': [30, 28, 26],
  'two-lines': [30, 28, 26, 24, 22, 20, 18, 16],
  closing: [44, 40, 36, 32, 28, 24, 20],
};

/** The first size of a layout at which a title fits its box, the smallest where none does. */
export function titleType(title: string, layout: Layout, measure: Measure): Type {
  const { width, height } = titleBoxes[layout];
  const types = sizes[layout].map((size): Type => ({ size, isSerif: true, isBold: true }));
  const fits = (type: Type) =>
    breakLines(title, width, type, measure).length * lineHeight(type) <= height + 1;
  return types.find(fits) ?? types.at(-1)!;
}

/** Whether a title needs the layout of two lines. */
export const chooseLayout = (title: string, measure: Measure): Layout =>
  breakLines(title, wide, { size: Math.min(...sizes['one-line']), isSerif: true }, measure).length === 1
    ? 'one-line'
    : 'two-lines';

/** Gives the presentation its layouts: a real title each, and a rule above the foot. */
export function defineLayouts(deck: PptxGenJS, nameOf: (layout: Layout) => string): void {
  for (const layout of Object.keys(titleBoxes) as Layout[]) {
    const [size = 30] = sizes[layout];
    deck.defineSlideMaster({
      title: nameOf(layout),
      objects: [
        {
          placeholder: {
            options: {
              name: 'title',
              type: 'title',
              ...placed(titleBoxes[layout]),
              margin: 0,
              align: 'left',
              valign: 'top',
              fontFace: 'Georgia',
              fontSize: size,
              bold: true,
              color: colourValue(palette.ink),
            },
            text: '',
          },
        },
        ...(layout === 'cover' ? [] : [{ line: ruleOf(footerRule) }]),
      ],
    });
  }
}

const ruleOf = (y: number) => ({
  x: inches(margin),
  y: inches(y),
  w: inches(wide),
  h: 0,
  line: { color: colourValue(palette.ink), width: 0.75 },
});
