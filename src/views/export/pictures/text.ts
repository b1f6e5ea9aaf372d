import type { WidthOf } from '../../../pictures/room.ts';
import { element, words, type Markup } from './markup.ts';
import { palette } from '../palette.ts';

/** A colour of the palette by its name. */
export type ColourToken = keyof typeof palette;

/** How a text is set; sizes in px. */
export type TextStyle = {
  size: number;
  weight?: 400 | 500 | 600 | 700;
  face?: 'sans' | 'serif';
  colour?: ColourToken;
  /** Between letters, px. */
  spacing?: number;
};

/** The room a text takes, px. */
export type RoomOf = (text: string, style: TextStyle) => number;

type Align = 'start' | 'middle' | 'end';

/** Without double quotes, which would be long in an attribute. */
export const families = {
  sans: "'Source Sans 3 Variable','Source Sans 3',Calibri,Arial,sans-serif",
  serif: "'Source Serif 4',Georgia,serif",
};

/** On a machine without the page's fonts another is wider by this much at most. */
const spare = 1.08;

/** Every width with room to spare for another font. */
export const withSpareRoom =
  (widthOf: WidthOf): WidthOf =>
  (text, font) =>
    widthOf(text, font) * spare;

/** Measures texts as they are set, with room to spare for another font. */
export const roomIn = (widthOf: WidthOf): RoomOf => {
  const spacious = withSpareRoom(widthOf);
  return (text, { size, weight = 400, face = 'sans', spacing = 0 }) =>
    spacious(text, `${weight} ${size}px ${families[face]}`) + spacing * text.length;
};

/** A line of text on a baseline; `end` follows it in the same line with a weight of its own. */
export function writeText(
  text: string,
  x: number,
  y: number,
  style: TextStyle,
  align: Align = 'start',
  end: { text: string; weight: number } | null = null,
): Markup {
  const { size, weight = 400, face = 'sans', colour = 'ink', spacing = 0 } = style;
  return element(
    'text',
    {
      x,
      y,
      'font-size': size,
      'font-weight': weight === 400 ? null : weight,
      'font-family': face === 'sans' ? null : families[face],
      'letter-spacing': spacing || null,
      'text-anchor': align === 'start' ? null : align,
      fill: colour === 'ink' ? null : palette[colour],
    },
    // In the first piece, because some programs drop a space that begins one.
    words(end ? `${text} ` : text),
    ...(end ? [element('tspan', { 'font-weight': end.weight }, words(end.text))] : []),
  );
}
