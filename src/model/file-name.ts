import { foldWords } from './fold-words.ts';

const longest = 80;
const tooWide = /[^\da-z]/;

/**
 * The name of a file made from the page: the subject, in the letters of its own script, and in plain letters, digits and
 * hyphens what a query of the page chooses, and the version of the dataset. At most 80 characters, except where subject and version alone have more; what has no
 * room or no plain letters is stood for by a few characters made from the whole query.
 */
export function fileNameOf(subject: string, query: string, version: string, extension: string): string {
  const start = ['dialogue-atlas', ...foldWords(subject)].join('-');
  const end = `${version.replaceAll(/[^\w.]+/g, '-')}.${extension}`;
  const chosen = [...new URLSearchParams(query)].flatMap(([name, values]) => [
    ...foldWords(name),
    ...values.split(',').flatMap(foldWords),
  ]);
  const plainly = chosen.filter((word) => !tooWide.test(word));
  const room = longest - start.length - end.length - 2;
  const whole = plainly.join('-');
  const isWhole = plainly.length === chosen.length && whole.length <= room;
  const middle = isWhole ? whole : `${cutWords(plainly, room - 5)}-${markOf(query)}`.replace(/^-/, '');
  return [start, middle, end].filter(Boolean).join('-');
}

function cutWords(words: readonly string[], room: number): string {
  return words.reduce((name, word) => {
    const longer = name ? `${name}-${word}` : word;
    return longer.length <= room ? longer : name;
  }, '');
}

/** Four characters that differ between queries, nearly always. */
function markOf(query: string): string {
  let sum = 0;
  for (const character of query) sum = (sum * 31 + character.codePointAt(0)!) % 1_679_616;
  return sum.toString(36).padStart(4, '0');
}
