/** The lines of a text that are not blank, with a key for each, since a line may be there twice. */
export const linesOf = (text: string): { line: string; key: string }[] =>
  text
    .split('\n')
    .filter((line) => line.trim())
    .map((line, at) => ({ line, key: `${at} ${line}` }));
