import { isFor, listFontFaces, type FontFace } from './font-faces.ts';

/** Gets the bytes of a file of the page. */
export type LoadBytes = (address: string) => Promise<ArrayBuffer>;

/**
 * An SVG document with the fonts of the page that it has characters for, since an image can load nothing from outside.
 * A font that cannot be had is left out: then another stands in, as on any machine without it.
 */
export async function embedFonts(svg: string, page: Document, loadBytes: LoadBytes): Promise<string> {
  const faces = listFontFaces(page).filter((face) => svg.includes(nameOf(face)) && isFor(face, svg));
  const rules = await Promise.all(faces.map((face) => writeRule(face, loadBytes).catch(() => '')));
  // A function, because a dollar sign in a replacement has a meaning.
  return svg.replace(/<svg [^>]*>/, (start) => `${start}<style>${rules.join('')}</style>`);
}

async function writeRule(face: FontFace, loadBytes: LoadBytes): Promise<string> {
  const { family, weight, style, url } = face;
  const address = url.startsWith('data:') ? url : encode(await loadBytes(url));
  return `@font-face{font-family:'${nameOf({ family })}';font-weight:${weight};font-style:${style};src:url(${address})}`;
}

const nameOf = ({ family }: Pick<FontFace, 'family'>) => family.replaceAll(/["'<>&]/g, '');

function encode(bytes: ArrayBuffer): string {
  const letters = Array.from(new Uint8Array(bytes), (byte) => String.fromCharCode(byte));
  return `data:font/woff2;base64,${btoa(letters.join(''))}`;
}
