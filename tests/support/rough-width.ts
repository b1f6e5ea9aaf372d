import type { WidthOf } from '../../src/pictures/room.ts';

const shares: readonly (readonly [RegExp, number])[] = [
  [/[iljI.,:;'’|! ·]/u, 0.26],
  [/[frt()/–-]/u, 0.35],
  [/[mwMW@%]/u, 0.82],
  [/[A-ZА-Я]/u, 0.6],
];

/** About as wide as a text is in the fonts of the page, where nothing can measure. */
export const roughWidth: WidthOf = (text, font) => {
  const size = Number(/(\d+(?:\.\d+)?)px/.exec(font)?.[1] ?? 13);
  const weight = Number(/^\d+/.exec(font)?.[0] ?? 400);
  const share = Array.from(text, (letter) => shares.find(([letters]) => letters.test(letter))?.[1] ?? 0.5);
  return size * (weight >= 600 ? 1.06 : 1) * share.reduce((sum, one) => sum + one, 0);
};
