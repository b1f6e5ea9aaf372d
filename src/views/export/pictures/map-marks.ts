import type { Texts } from '../../../i18n/texts.ts';
import type { Region } from '../../../model/regions.ts';
import type { CityCount, CityMark } from '../../../pictures/city-marks.ts';
import { element, words, type Markup } from './markup.ts';
import { writeText, type ColourToken, type TextStyle } from './text.ts';
import { palette } from '../palette.ts';

export type Standing = 'chosen' | 'none' | 'aside' | 'plain';
export const standingOf = ({ isChosen, isAside, count }: CityCount): Standing =>
  isChosen ? 'chosen' : count === 0 ? 'none' : isAside ? 'aside' : 'plain';

const markColours: Record<Region, ColourToken> = {
  eu: 'mark-eu',
  'central-asia': 'mark-ca',
  other: 'ink-2',
};

/** How the disc of a mark is painted. */
export function paintDisc(standing: Standing, region: Region): Record<string, string | number | null> {
  const colour = palette[markColours[region]];
  switch (standing) {
    case 'chosen':
      return { fill: palette.saffron, stroke: palette.ink, 'stroke-width': 2 };
    case 'none':
      return { fill: 'none', stroke: palette['ink-3'], 'stroke-width': 1.25, 'stroke-dasharray': '2 2' };
    case 'aside':
      return { fill: palette.paper, 'fill-opacity': 0.55, stroke: colour, 'stroke-width': 1.75 };
    case 'plain':
      return { fill: colour, stroke: palette.paper, 'stroke-width': 1.5 };
  }
}

const countStyles: Record<Standing, TextStyle> = {
  chosen: { size: 12, weight: 700, colour: 'on-saffron' },
  none: { size: 12, colour: 'ink-2' },
  aside: { size: 12, weight: 500, colour: 'ink' },
  plain: { size: 12, weight: 700, colour: 'mark-text' },
};

/** The mark of a city with its count, and the line to its true place where it stepped aside. */
export function drawMark(mark: CityMark, { t }: Texts): Markup {
  const { x, y, radius, nudge, count, isCountInside } = mark;
  const standing = standingOf(mark);
  const [trueX, trueY] = [x - nudge[0], y - nudge[1]];
  return element(
    'g',
    { 'data-city': mark.id },
    ...[
      element('title', {}, words(t.map.city(mark.name, count))),
      mark.hasLead
        ? [
            element('path', { d: `M${trueX} ${trueY}L${x} ${y}`, stroke: palette.ink, 'stroke-width': 1 }),
            element('circle', { cx: trueX, cy: trueY, r: 1.6 }),
          ]
        : [],
      mark.isChosen
        ? element('circle', {
            cx: x,
            cy: y,
            r: radius + 3.5,
            fill: 'none',
            stroke: palette.ink,
            'stroke-width': 1.5,
          })
        : [],
      element('circle', { cx: x, cy: y, r: radius, ...paintDisc(standing, mark.region) }),
      isCountInside ? writeText(String(count), x, y + 4.3, countStyles[standing], 'middle') : [],
    ].flat(),
  );
}
