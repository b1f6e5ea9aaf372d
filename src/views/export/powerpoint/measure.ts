import type { WidthOf } from '../../../pictures/room.ts';
import { pixels } from './units.ts';

/** How a text is set; the size in points. */
export type Type = { size: number; isBold?: boolean; isSerif?: boolean };

/** The width of a text on the slide, px. */
export type Measure = (text: string, type: Type) => number;

/**
 * Calibri and Georgia are seldom there to measure. The page's own faces always are: Source Sans 3 runs as wide as Calibri
 * or a little wider, and Georgia Bold a tenth wider than Source Serif 4 (both over the words of the catalogue).
 */
const serifFactor = 1.1;

export const createMeasure =
  (widthOf: WidthOf): Measure =>
  (text, { size, isBold = false, isSerif = false }) =>
    isSerif
      ? widthOf(text, `600 ${pixels(size)}px "Source Serif 4"`) * serifFactor
      : widthOf(text, `${isBold ? 600 : 400} ${pixels(size)}px "Source Sans 3 Variable"`);

/** From one line to the next, px; that of Georgia is what the slides set it to, for programs differ in it. */
export const lineHeight = ({ size, isSerif = false }: Type): number =>
  pixels(size) * (isSerif ? 1.16 : 1.2207);

/** The lines that a text takes in a width of px; a word wider than that is broken. */
export function breakLines(text: string, width: number, type: Type, measure: Measure): string[] {
  return text.split('\n').flatMap((paragraph) => {
    const lines: string[] = [];
    let line = '';
    for (const word of paragraph.split(/ +/)) {
      const longer = line ? `${line} ${word}` : word;
      if (line && measure(longer, type) > width) {
        lines.push(line);
        line = word;
      } else line = longer;
      while (measure(line, type) > width && line.length > 1) {
        const head = longestHead(line, width, type, measure);
        lines.push(head);
        line = line.slice(head.length);
      }
    }
    return [...lines, line];
  });
}

/** The text, or as much of it as so many lines hold, with an ellipsis. */
export function cutText(
  text: string,
  mostLines: number,
  width: number,
  type: Type,
  measure: Measure,
): string {
  const lines = breakLines(text, width, type, measure);
  if (lines.length <= mostLines) return text;
  const kept = lines.slice(0, mostLines).join(' ').split(' ');
  while (kept.length > 0) {
    const cut = `${kept.join(' ').replace(/[\s,;:.–]+$/, '')}…`;
    if (breakLines(cut, width, type, measure).length <= mostLines) return cut;
    kept.pop();
  }
  return `${longestHead(text, width * 0.9, type, measure)}…`;
}

function longestHead(text: string, width: number, type: Type, measure: Measure): string {
  let length = text.length;
  while (length > 1 && measure(text.slice(0, length), type) > width) length--;
  return text.slice(0, length);
}
