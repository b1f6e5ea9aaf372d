/**
 * What a frame may do: without an origin of its own it gets its files only from servers that send them to anyone, and a tab
 * that does not escape can neither save a file nor remember anything.
 */
const permissions = 'allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox';

type Frame = {
  src: string;
  /** What a screen reader says of the frame. */
  title: string;
  /** CSS pixels. */
  width: number;
  height: number;
};

/** The HTML of a frame, on one line, to be pasted into another page. */
export function writeEmbedCode({ src, title, width, height }: Frame): string {
  const attributes = {
    src,
    title,
    width,
    height,
    loading: 'lazy',
    sandbox: permissions,
    style: 'border:0;max-width:100%',
  };
  const written = Object.entries(attributes).map(([name, value]) => `${name}="${escape(String(value))}"`);
  return `<iframe ${written.join(' ')}></iframe>`;
}

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escape = (text: string) => text.replace(/[&<>"]/g, (sign) => entities[sign] ?? sign);
