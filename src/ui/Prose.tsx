/** A text whose hyphenated words, such as "High-Level", are not torn apart at the end of a line. */
export function Prose({ text }: { text: string }) {
  const parts = text.split(/(\S*\p{L}-\p{L}\S*)/u);
  return (
    <>
      {parts.map((part, at) =>
        at % 2 === 1 && part.length <= longest ? (
          <span key={`${at} ${part}`} className="unbroken">
            {part}
          </span>
        ) : (
          part
        ),
      )}
    </>
  );
}

const longest = 18;
