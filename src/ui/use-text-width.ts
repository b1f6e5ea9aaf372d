import { startTransition, useEffect, useState } from 'react';

/** The width of a text in CSS pixels, in a font written as in CSS. */
export type WidthOf = (text: string, font: string) => number;

let context: CanvasRenderingContext2D | null | undefined;
let measure = createMeasure();

/**
 * A function that measures texts, each text and font once; a rough guess where nothing can measure. Another function
 * is returned once more fonts have arrived, since what was measured before them no longer holds; what it draws anew
 * then may wait for what somebody does meanwhile.
 */
export function useTextWidth(): WidthOf {
  const [widthOf, setWidthOf] = useState(() => measure);

  useEffect(() => {
    const renew = () => startTransition(() => setWidthOf(() => measure));
    renew();
    return subscribe(renew);
  }, []);

  return widthOf;
}

function createMeasure(): WidthOf {
  const widths = new Map<string, number>();
  return (text, font) => {
    const key = `${font}\n${text}`;
    const known = widths.get(key);
    if (known !== undefined) return known;
    const width = measureOnce(text, font);
    widths.set(key, width);
    return width;
  };
}

function measureOnce(text: string, font: string): number {
  if (context === undefined) {
    const canMeasure = typeof CanvasRenderingContext2D !== 'undefined';
    context = canMeasure ? document.createElement('canvas').getContext('2d') : null;
  }
  if (!context) return (text.length * Number.parseFloat(/[\d.]+px/.exec(font)?.[0] ?? '13')) / 2;
  context.font = font;
  return context.measureText(text).width;
}

function subscribe(notify: () => void) {
  const renew = () => {
    measure = createMeasure();
    notify();
  };
  document.fonts?.addEventListener('loadingdone', renew);
  return () => document.fonts?.removeEventListener('loadingdone', renew);
}
