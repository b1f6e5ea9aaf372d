/** How deep the brackets of a JSON text go, and whether it ends inside one or inside a text: one linear pass. */
export function scanBrackets(text: string): { depth: number; isOpen: boolean } {
  let [depth, deepest, isInText] = [0, 0, false];
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (isInText) {
      if (code === backslash) at += 1;
      else if (code === quote) isInText = false;
    } else if (code === quote) isInText = true;
    else if (code === openBrace || code === openBracket) {
      depth += 1;
      deepest = Math.max(deepest, depth);
    } else if (code === closeBrace || code === closeBracket) depth -= 1;
  }
  return { depth: deepest, isOpen: isInText || depth > 0 };
}

const [quote, backslash, openBrace, closeBrace, openBracket, closeBracket] = [34, 92, 123, 125, 91, 93];
