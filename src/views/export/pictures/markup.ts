/** Markup of an SVG document. Only `element` and `words` make it, so that no text from data gets in unescaped. */
export type Markup = string & { readonly isMarkup: unique symbol };

type Attributes = Readonly<Record<string, string | number | null>>;

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
/** XML 1.0 has no place for these, not even escaped. */
// oxlint-disable-next-line no-control-regex -- it is they that are sought
const unwritable = /[\0-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu;

/** An element; attributes that are null are left out, numbers are rounded to hundredths. */
export function element(name: string, attributes: Attributes, ...inside: readonly Markup[]): Markup {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== null)
    .map(
      ([key, value]) => ` ${key}="${escapeText(typeof value === 'number' ? round(value) : String(value))}"`,
    );
  const start = `<${name}${written.join('')}`;
  return (inside.length ? `${start}>${inside.join('')}</${name}>` : `${start}/>`) as Markup;
}

/** A text as it stands between tags. */
export const words = (text: string): Markup => escapeText(text) as Markup;

/** A number of user units as it is written. */
export const round = (value: number): string => String(Math.round(value * 100) / 100 || 0);

/** The data of a path with its numbers rounded. */
export const tidyPath = (path: string): string => path.replaceAll(/-?\d+\.\d+/g, (n) => round(Number(n)));

const escapeText = (text: string): string =>
  text.replaceAll(unwritable, '\ufffd').replaceAll(/[&<>"']/g, (character) => entities[character]!);
