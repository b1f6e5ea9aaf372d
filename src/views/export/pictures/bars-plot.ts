import { layOutStacks } from '../../../pictures/stack-layout.ts';
import { axisOf, shareAxis, stackSegments, stackShares, type Segment } from '../../../pictures/stacks.ts';
import type { ThemeRows } from '../../../pictures/theme-rows.ts';
import type { ExportContext } from '../export-context.ts';
import { groupColour, mixColours, palette } from '../palette.ts';
import type { Area } from './area.ts';
import { drawEvents, eventRow, placeEvents } from './events.ts';
import { hatchBox } from './hatch.ts';
import { element, tidyPath, words, type Markup } from './markup.ts';
import { writeText, type RoomOf, type TextStyle } from './text.ts';
import { drawYears, labelHeight } from './year-labels.ts';

export const axisWidth = 60;
const foot = 9;
const hatchDistance = 6;
const valueStyle: TextStyle = { size: 12, colour: 'ink-3' };

/** Theme groups by year, stacked, on their axes. */
export function drawPlot(
  rows: ThemeRows,
  measure: 'count' | 'share',
  { x, y, width, height }: Area,
  { texts }: ExportContext,
  roomOf: RoomOf,
): Markup[] {
  const { t } = texts;
  const { agenda, groups, chosenYears, incompleteYear, names } = rows;
  const { years } = agenda;
  const segments = measure === 'share' ? stackShares(agenda) : stackSegments(agenda);
  const { top, ticks } = measure === 'share' ? shareAxis : axisOf(segments);
  const across = { x: x + axisWidth, width: width - axisWidth };
  const middleOf = (at: number) => across.x + (across.width / years.length) * (at + 0.5);
  const events = placeEvents(years, middleOf, [x, x + width], t, roomOf);
  const head = 4 + eventRow * (1 + Math.max(0, ...events.map(({ row }) => row)));
  const plot = { ...across, y: y + head, height: height - head - labelHeight };
  const layout = layOutStacks(plot, years, segments, top);
  const { band, bottom, startOf } = layout;
  const chosen = years.flatMap((year, at) =>
    chosenYears && year >= chosenYears.from && year <= chosenYears.to ? [at] : [],
  );
  const bar = (at: number) => ({ left: startOf(at) + band * 0.14, right: startOf(at) + band * 0.86 });
  const last = years.indexOf(incompleteYear);
  const hatched = [
    ...(last < 0 ? [] : [{ left: startOf(last), top: plot.y, right: startOf(last) + band, bottom }]),
    ...[...years.keys()].filter(layout.isEmpty).map((at) => ({ ...bar(at), top: bottom - foot, bottom })),
  ];

  return [
    ...ticks.map((value) =>
      element('path', {
        d: `M${plot.x} ${layout.yOf(value)}h${plot.width}`,
        stroke: palette.rule,
        'stroke-width': 1,
      }),
    ),
    ...ticks.map((value) =>
      writeText(
        measure === 'share' ? t.themes.percent(value) : texts.formatNumber(value),
        plot.x - 8,
        layout.yOf(value) + 4.3,
        valueStyle,
        'end',
      ),
    ),
    chosen.length > 0
      ? element('rect', {
          x: startOf(chosen[0]!),
          y: plot.y,
          width: band * chosen.length,
          height: plot.height + labelHeight,
          fill: palette.wash,
        })
      : [],
    ...drawEvents(events, plot.y, bottom),
    element('path', {
      d: tidyPath(hatched.map((box) => hatchBox(box, hatchDistance)).join('')),
      fill: 'none',
      stroke: palette.hatch,
      'stroke-width': 1.3,
    }),
    ...groups.flatMap(({ id }, at) => {
      const drawn = segments.filter(({ group }) => group === at);
      if (drawn.length === 0) return [];
      const d = tidyPath(drawn.map((segment: Segment) => layout.segmentPath(segment)).join(''));
      const said = t.themes.group(names.group(id), agenda.groupTotals[at] ?? 0, sumOf(agenda.meetings));
      return element(
        'path',
        { 'data-group': id, d, ...paintBar(groupColour(at + 1), rows.emphasised, id) },
        element('title', {}, words(said)),
      );
    }),
    element('path', { d: `M${plot.x} ${bottom}h${plot.width}`, stroke: palette.ink, 'stroke-width': 1.25 }),
    ...drawYears(agenda, chosenYears, { left: plot.x, band, y: bottom }, texts, roomOf),
  ].flat();
}

const sumOf = (counts: Uint32Array) => counts.reduce((sum, count) => sum + count, 0);

function paintBar(colour: string, emphasised: ReadonlySet<string>, id: string) {
  if (emphasised.size === 0) return { fill: colour, stroke: palette.paper, 'stroke-width': 1.5 };
  if (emphasised.has(id)) return { fill: colour, stroke: palette.ink, 'stroke-width': 2 };
  return { fill: mixColours(colour, 0.16, palette.paper), stroke: colour, 'stroke-width': 1.5 };
}
