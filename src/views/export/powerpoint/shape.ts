import type PptxGenJS from 'pptxgenjs';
import { palette } from '../palette.ts';
import { colourValue } from './colour-value.ts';
import { addPart, type Page } from './page.ts';
import type { Hatch } from './part.ts';
import { runsOf, type Style } from './text.ts';
import { inches, placed, type Box } from './units.ts';

/** An outline in pixels of the box; each ring starts where it is moved to. */
export type OutlinePoint = { x: number; y: number; moveTo?: boolean } | { close: true };

type Drawn = {
  name: string;
  /** What it says to those who do not see it; null for decoration. */
  alt: string | null;
  box: Box;
  fill?: string;
  hatch?: Hatch;
  line?: { colour: string; width: number; isDashed?: boolean };
};

/** A rectangle or an ellipse, with a word in its middle or without. */
export function drawShape(
  page: Page,
  { form, text, style, ...drawn }: Drawn & { form: 'rect' | 'ellipse'; text?: string; style?: Style },
): void {
  addPart(page, partOf(drawn));
  const options = { ...optionsOf(drawn), objectName: drawn.name };
  if (text === undefined) page.canvas.addShape(form, options);
  else {
    page.canvas.addText(runsOf(text, style ?? { size: 12 }), {
      ...options,
      shape: form,
      margin: 0,
      align: 'center',
      valign: 'middle',
      wrap: false,
    });
  }
}

/** Any outline as a native shape. */
export function drawOutline(
  page: Page,
  { points, ...drawn }: Drawn & { points: readonly OutlinePoint[] },
): void {
  addPart(page, partOf(drawn));
  page.canvas.addShape('custGeom' as PptxGenJS.SHAPE_NAME, {
    ...optionsOf(drawn),
    objectName: drawn.name,
    points: points.map((point) =>
      'close' in point ? point : { ...point, x: inches(point.x), y: inches(point.y) },
    ),
  });
}

/** A thin line from left to right. */
export function drawRule(
  page: Page,
  { x, y, width }: Omit<Box, 'height'>,
  colour: string = palette.ink,
): void {
  const name = 'Rule';
  addPart(page, { name, kind: 'shape', alt: null });
  page.canvas.addShape('line', {
    ...placed({ x, y, width, height: 0 }),
    objectName: name,
    line: { color: colourValue(colour), width: 0.75 },
  });
}

const partOf = ({ name, alt, hatch }: Drawn) => ({
  name,
  alt,
  kind: 'shape' as const,
  ...(hatch && { hatch }),
});

/** A hatched shape is written with a plain ground, which the mend makes a pattern. */
const optionsOf = ({ box, fill, hatch, line }: Drawn) => ({
  ...placed(box),
  ...((fill ?? hatch) && { fill: { color: colourValue(fill ?? hatch!.ground) } }),
  ...(line && {
    line: {
      color: colourValue(line.colour),
      width: line.width,
      ...(line.isDashed && { dashType: 'sysDash' as const }),
    },
  }),
});
