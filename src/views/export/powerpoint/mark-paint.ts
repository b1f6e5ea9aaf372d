import type { CityCount } from '../../../pictures/city-marks.ts';
import { palette } from '../palette.ts';
import type { Style } from './text.ts';

/** Between the mark of a chosen city and the ring around it, px. */
export const ringGap = 4;

export type Standing = 'chosen' | 'aside' | 'none' | 'plain';

export function standingOf({ isChosen, count, isAside }: CityCount): Standing {
  if (isChosen) return 'chosen';
  if (count === 0) return 'none';
  return isAside ? 'aside' : 'plain';
}

const colours: Record<CityCount['region'], string> = {
  eu: palette['mark-eu'],
  'central-asia': palette['mark-ca'],
  other: palette['ink-2'],
};

/** How the disc of a mark is painted. */
export function paintDisc(standing: Standing, region: CityCount['region']) {
  const colour = colours[region];
  switch (standing) {
    case 'chosen':
      return { fill: palette.saffron, line: { colour: palette.ink, width: 1.5 } };
    case 'aside':
      return { fill: palette.plate, line: { colour, width: 1.5 } };
    case 'none':
      return { line: { colour: palette['ink-3'], width: 1, isDashed: true } };
    case 'plain':
      return { fill: colour, line: { colour: palette.paper, width: 1 } };
  }
}

/** How the count inside a mark is set. */
export const countStyles: Record<Standing, Style> = {
  chosen: { size: 11, isBold: true, colour: palette['on-saffron'] },
  aside: { size: 11, colour: palette.ink },
  none: { size: 11, colour: palette.ink },
  plain: { size: 11, isBold: true, colour: palette['mark-text'] },
};
