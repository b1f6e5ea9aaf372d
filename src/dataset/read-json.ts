/** A text read as JSON, or the place of its first error, line and column counted from 1; never throws. */
export function readJson(
  text: string,
): { value: unknown } | { line: number; column: number; message: string } {
  try {
    return { value: JSON.parse(text) as unknown };
  } catch {
    const { at, expected } = findSyntaxError(text);
    const lines = text.slice(0, at).split('\n');
    const [line, column] = [lines.length, (lines.at(-1)?.length ?? 0) + 1];
    return {
      line,
      column,
      message: `is not JSON: at line ${line}, column ${column} there should be ${expected}`,
    };
  }
}

const string = /"(?:[^"\\\p{Cc}]|\\(?:["\\/bfnrt]|u[\dA-Fa-f]{4}))*"/uy;
const scalar = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?(?![\w.+-])|(?:true|false|null)\b/y;

// The messages of JSON.parse differ between engines and often name no place.
function findSyntaxError(text: string): { at: number; expected: string } {
  let at = 0;
  const take = (pattern: RegExp) => {
    pattern.lastIndex = at;
    if (!pattern.test(text)) return false;
    at = pattern.lastIndex;
    return true;
  };
  const skipSpace = () => take(/[ \t\r\n]*/y);
  const takeSign = (sign: string) => {
    skipSpace();
    if (text[at] !== sign) return false;
    at += 1;
    return true;
  };
  const readItems = (close: string, readItem: () => void) => {
    if (takeSign(close)) return;
    do readItem();
    while (takeSign(','));
    if (!takeSign(close)) throw new SyntaxError(`"," or "${close}"`);
  };
  const readEntry = () => {
    skipSpace();
    if (!take(string)) throw new SyntaxError('the name of a field in double quotes');
    if (!takeSign(':')) throw new SyntaxError('":"');
    readValue();
  };
  const readValue = (): void => {
    if (takeSign('{')) readItems('}', readEntry);
    else if (takeSign('[')) readItems(']', readValue);
    else if (!take(string) && !take(scalar))
      throw new SyntaxError('a text in double quotes, a number, true, false or null');
  };
  try {
    readValue();
    skipSpace();
    return { at, expected: 'the end of the file' };
  } catch (error) {
    return { at, expected: (error as SyntaxError).message };
  }
}
