/** The room of a text, px. */
type Measure = (text: string) => number;

/** White space at which a line may end. */
const breakable = /[^\S\u00a0\u202f]+/u;

/** Breaks a text into lines of a width, px, between words; a word longer than a line is broken where the line ends. */
export function breakLines(text: string, width: number, measure: Measure): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(breakable).filter(Boolean)) {
    const longer = line ? `${line} ${word}` : word;
    if (measure(longer) <= width) {
      line = longer;
      continue;
    }
    if (line) lines.push(line);
    const pieces = breakWord(word, width, measure);
    lines.push(...pieces.slice(0, -1));
    line = pieces.at(-1)!;
  }
  return line ? [...lines, line] : lines;
}

/** A text on one line: as it is where it has room, else cut short with an ellipsis. */
export function cutShort(text: string, width: number, measure: Measure): string {
  if (measure(text) <= width) return text;
  const letters = Array.from(text);
  const kept = countFitting(letters, width, (part) => measure(`${part.trimEnd()}…`));
  return `${letters.slice(0, kept).join('').trimEnd()}…`;
}

function breakWord(word: string, width: number, measure: Measure): string[] {
  const letters = Array.from(word);
  const pieces: string[] = [];
  while (letters.length > 0) {
    pieces.push(letters.splice(0, Math.max(1, countFitting(letters, width, measure))).join(''));
  }
  return pieces;
}

/** How many of the first letters have room. */
function countFitting(letters: readonly string[], width: number, measure: Measure): number {
  let fitting = 0;
  let tooMany = letters.length + 1;
  while (tooMany - fitting > 1) {
    const middle = (fitting + tooMany) >> 1;
    if (measure(letters.slice(0, middle).join('')) <= width) fitting = middle;
    else tooMany = middle;
  }
  return fitting;
}
