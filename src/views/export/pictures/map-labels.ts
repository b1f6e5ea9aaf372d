import type { Region } from '../../../model/regions.ts';
import type { CityMark } from '../../../pictures/city-marks.ts';
import type { Label } from '../../../pictures/labels.ts';
import type { PlateLayout, Pointer } from '../../../pictures/plate-layout.ts';
import { element, words, type Markup } from './markup.ts';
import { standingOf } from './map-marks.ts';
import { writeText, type ColourToken, type TextStyle } from './text.ts';
import { palette } from '../palette.ts';

const land: Record<Region, ColourToken> = { eu: 'land-eu', 'central-asia': 'land-ca', other: 'land' };
const pointerHeight = 22;

const nameStyles = {
  country: { size: 12, weight: 500, colour: 'ink-2', spacing: 1.68 },
  sea: { size: 12, colour: 'ink-2', spacing: 0.72 },
} as const satisfies Record<'country' | 'sea', TextStyle>;

/** Names of countries and seas where they are free. */
export const drawNames = ({ names }: PlateLayout): Markup[] =>
  names.flatMap(({ text, kind, x, y }) => {
    const write = (style: TextStyle) => writeText(text, x, y, style, 'middle');
    return kind === 'sea'
      ? [write(nameStyles.sea)]
      : [halo('land-ca', write(nameStyles.country)), write(nameStyles.country)];
  });

/** The name of a city beside its mark, with the count that had no room inside. */
export function drawLabel({ mark, x, y, align, box }: Label): Markup[] {
  const count = mark.isCountInside || mark.count === 0 ? null : { text: String(mark.count), weight: 400 };
  const name = writeText(mark.name, x, y, labelStyle(mark), align, count);
  if (!mark.isChosen) return [halo(land[mark.region], name), name];
  const plate = element('rect', {
    x: box.left,
    y: box.top,
    width: box.right - box.left,
    height: box.bottom - box.top,
    rx: 2,
    fill: palette.wash,
    stroke: palette.ink,
    'stroke-width': 1,
  });
  return [plate, name];
}

/** The mark on the edge for a city outside the frame. */
export function drawPointer({ city, x, y, width }: Pointer, title: string): Markup {
  const middle = y + pointerHeight / 2;
  return element(
    'g',
    { 'data-city': city.id },
    element('title', {}, words(title)),
    element('rect', {
      x,
      y,
      width,
      height: pointerHeight,
      rx: 2,
      fill: palette[city.isChosen ? 'wash' : 'plate'],
      stroke: palette.ink,
      'stroke-width': 1,
    }),
    element('path', { d: `M${x + 8} ${middle - 3}h8l-4 6z` }),
    writeText(city.name, x + 22, middle + 4.5, { size: 13, weight: city.isChosen ? 700 : 600 }, 'start', {
      text: String(city.count),
      weight: 400,
    }),
  );
}

function labelStyle(mark: CityMark): TextStyle {
  const standing = standingOf(mark);
  if (standing === 'chosen') return { size: 13, weight: 700 };
  if (standing === 'plain') return { size: 13, weight: 600 };
  return { size: 13, colour: standing === 'none' ? 'ink-2' : 'ink' };
}

/** A copy of a text below it, in the colour of the ground and wider: few programs know an outline below the letters. */
const halo = (colour: ColourToken, text: Markup): Markup =>
  element(
    'g',
    { 'aria-hidden': 'true', stroke: palette[colour], 'stroke-width': 3, 'stroke-linejoin': 'round' },
    text,
  );
