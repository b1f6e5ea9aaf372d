import { heatStep } from '../../../pictures/heat-rows.ts';
import { palette, rampColour } from '../palette.ts';
import { hatchBox } from './hatch.ts';
import { gap, numberStyle, rowHeight } from './heat-layout.ts';
import { element, tidyPath, words, type Markup } from './markup.ts';
import { writeText } from './text.ts';

type Cell = {
  x: number;
  y: number;
  width: number;
  count: number;
  /** The meetings of the year that it is counted in. */
  of: number;
  isIncomplete: boolean;
  isChosen: boolean;
  /** What it says in words. */
  said: string;
};

const hatchDistance = 3.5;

/** A cell: its number on its step, a point for none of the year's meetings, hatching where there was no meeting. */
export function drawCell({ x, y, width, count, of, isIncomplete, isChosen, said }: Cell): Markup {
  const box = { x, y, width: width - gap, height: rowHeight - gap };
  const middle = { x: x + box.width / 2, y: y + box.height / 2 + 4.3 };
  const inset = (by: number) => ({
    x: x + by,
    y: y + by,
    width: box.width - 2 * by,
    height: box.height - 2 * by,
  });
  const step = Math.max(1, heatStep(count));
  return element(
    'g',
    {},
    ...[
      element('title', {}, words(said)),
      count > 0 ? element('rect', { ...box, fill: rampColour(step).fill }) : [],
      of === 0
        ? element('path', {
            d: tidyPath(
              hatchBox({ left: x, top: y, right: x + box.width, bottom: y + box.height }, hatchDistance),
            ),
            fill: 'none',
            stroke: palette.hatch,
            'stroke-width': 1,
          })
        : [],
      isIncomplete
        ? element('rect', { ...inset(0.75), ...outline('ink-2', 1.5), 'stroke-dasharray': '3 2' })
        : [],
      isChosen
        ? [
            element('rect', { ...inset(1.75), ...outline('saffron', 2.5) }),
            element('rect', { ...inset(-0.25), ...outline('ink', 1.5) }),
          ]
        : [],
      count > 0
        ? writeText(
            String(count),
            middle.x,
            middle.y,
            { ...numberStyle, colour: `ht${step}` as 'ht1' },
            'middle',
          )
        : [],
      count === 0 && of > 0
        ? writeText('·', middle.x, middle.y, { size: 12, colour: 'ink-3' }, 'middle')
        : [],
    ].flat(),
  );
}

const outline = (colour: 'ink' | 'ink-2' | 'saffron', width: number) => ({
  fill: 'none',
  stroke: palette[colour],
  'stroke-width': width,
});
