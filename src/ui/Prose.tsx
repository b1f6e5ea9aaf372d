import { createContext, useContext } from 'react';

/** Whether a word is to be marked as found; null while nothing is searched for. */
type IsMarked = ((word: string) => boolean) | null;

const MarkContext = createContext<IsMarked>(null);

/** Says to every text below which of its words are marked. */
export const MarkProvider = MarkContext.Provider;

const longest = 18;
const hyphenated = /(\S*\p{L}-\p{L}\S*)/u;
const words = /([\p{L}\p{N}\p{M}'’‘ʻ-]+)/u;

/** A text with the words that were searched for marked, and with short hyphenated words not torn apart at line ends. */
export function Prose({ text }: { text: string }) {
  const isMarked = useContext(MarkContext);
  return splitText(text, isMarked ? words : hyphenated).map(({ part, end, isMatch }) => {
    if (!isMatch) return part;
    const className = part.length <= longest && hyphenated.test(part) ? 'unbroken' : undefined;
    if (isMarked?.(part)) {
      return (
        <mark key={end} className={className}>
          {part}
        </mark>
      );
    }
    return className ? (
      <span key={end} className={className}>
        {part}
      </span>
    ) : (
      part
    );
  });
}

/** The parts of a text, every second one a match of the pattern, with the place in the text where each ends. */
function splitText(text: string, pattern: RegExp) {
  let end = 0;
  return text.split(pattern).map((part, at) => {
    end += part.length;
    return { part, end, isMatch: at % 2 === 1 };
  });
}
