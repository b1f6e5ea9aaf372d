import type { KeyFigure } from '../model/key-figures.ts';
import type { BriefingTexts } from './briefing-texts.ts';

/** A key figure as it stands on a slide: the number, out of how many, what it counts, and its base. */
export function sayFigure(
  { figure, value, of, known, meetings }: KeyFigure,
  { words, formatNumber }: BriefingTexts,
): { value: string; outOf: string; label: string; base: string } {
  const { outOf, base, ...labels } = words.figures;
  return {
    value: formatNumber(value),
    outOf: of === null ? '' : outOf(of),
    label: labels[figure],
    base: base(known, meetings),
  };
}
