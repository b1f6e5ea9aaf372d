/** All is laid out in pixels of a stage of 1280 by 720, which is the slide of 13.33 by 7.5 inches. */
export const stage = { width: 1280, height: 720 };

/** Left and right of everything on a slide, px. */
export const margin = 59;

/** A box on the slide, px. */
export type Box = { x: number; y: number; width: number; height: number };

export const inches = (px: number): number => Math.round(px * 100) / 9600;

/** English Metric Units, in which a slide is written. */
export const emu = (px: number): number => Math.round(px * 9525);

export const pixels = (points: number): number => (points * 4) / 3;

/** A box as pptxgenjs takes it. */
export const placed = ({ x, y, width, height }: Box) => ({
  x: inches(x),
  y: inches(y),
  w: inches(width),
  h: inches(height),
});
