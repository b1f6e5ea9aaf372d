let context: CanvasRenderingContext2D | null | undefined;
const widths = new Map<string, number>();
const guess = (text: string, font: string) =>
  text.length * (Number.parseFloat(/[\d.]+px/.exec(font)?.[0] ?? '13') * 0.5);

/** The width of a text in CSS pixels, measured once for each text and font; a rough guess where nothing can measure. */
export function textWidth(text: string, font: string): number {
  const key = `${font}\n${text}`;
  const known = widths.get(key);
  if (known !== undefined) return known;
  context ??=
    typeof CanvasRenderingContext2D === 'undefined'
      ? null
      : document.createElement('canvas').getContext('2d');
  if (context) context.font = font;
  const width = context ? context.measureText(text).width : guess(text, font);
  widths.set(key, width);
  return width;
}

/** Forgets all widths, for when the fonts have arrived. */
export const forgetTextWidths = () => widths.clear();
