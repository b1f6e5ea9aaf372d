/** A font of the page: its declarations but for the source, the address of its file, and the characters it is for. */
export type FontFace = {
  family: string;
  weight: string;
  style: string;
  url: string;
  ranges: readonly (readonly [number, number])[];
};

/** The fonts that the style sheets of a document declare, those of other hosts left out. */
export function listFontFaces({ styleSheets, baseURI }: Document): FontFace[] {
  return [...styleSheets].flatMap((sheet) =>
    rulesOf(sheet).flatMap((rule) => {
      if (!(rule instanceof CSSFontFaceRule)) return [];
      const value = (name: string) => rule.style.getPropertyValue(name);
      const url = addressIn(value('src'), sheet.href ?? baseURI);
      if (!url || !(url.protocol === 'data:' || url.origin === new URL(baseURI).origin)) return [];
      return {
        family: value('font-family'),
        weight: value('font-weight'),
        style: value('font-style'),
        url: url.href,
        ranges: readRanges(value('unicode-range')),
      };
    }),
  );
}

/** Whether a font is for any character of a text; one without ranges is for all. */
export const isFor = ({ ranges }: FontFace, text: string): boolean =>
  ranges.length === 0 ||
  Array.from(text).some((character) => {
    const code = character.codePointAt(0)!;
    return ranges.some(([from, to]) => code >= from && code <= to);
  });

/** Ranges as written in CSS: `U+0-7F, U+2000, U+4??`. */
export const readRanges = (written: string): FontFace['ranges'] =>
  Array.from(
    written.matchAll(/U\+([\da-f]*)(\?*)(?:-([\da-f]+))?/gi),
    ([, digits = '', open = '', end]): [number, number] => [
      Number.parseInt(digits + open.replaceAll('?', '0'), 16),
      Number.parseInt(end ?? digits + open.replaceAll('?', 'f'), 16),
    ],
  );

function rulesOf(sheet: CSSStyleSheet): readonly CSSRule[] {
  try {
    return [...sheet.cssRules];
  } catch {
    // Nobody may read the rules of a style sheet from another host.
    return [];
  }
}

function addressIn(source: string, base: string): URL | null {
  const [, quoted, plain] = /url\((?:["']([^"']+)["']|([^)"']+))\)/.exec(source) ?? [];
  const written = quoted ?? plain?.trim();
  return written && URL.canParse(written, base) ? new URL(written, base) : null;
}
