const longest = 18;

/** A text whose hyphenated words, such as "High-Level", are not torn apart at the end of a line. */
export function Prose({ text }: { text: string }) {
  let end = 0;
  return text.split(/(\S*\p{L}-\p{L}\S*)/u).map((part, at) => {
    end += part.length;
    const isHyphenated = at % 2 === 1 && part.length <= longest;
    return isHyphenated ? (
      <span key={end} className="unbroken">
        {part}
      </span>
    ) : (
      part
    );
  });
}
