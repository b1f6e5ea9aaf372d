import { axisOf, stackSegments } from '../../../pictures/stacks.ts';
import { groupColour, mixColours, palette } from '../palette.ts';
import { drawChart, type BarChart } from './bar-chart.ts';
import type { Drawing } from './drawing.ts';
import { breakLines, lineHeight } from './measure.ts';
import { writeText } from './text.ts';
import { drawLegend } from './themes-legend.ts';

const fine = { size: 11, colour: palette['ink-2'] };
const legendWidth = 300;
/** Of the colour of a group that is not emphasised, as on the page. */
const pale = 0.16;
const mostLongYears = 24;

export type PaintedGroup = {
  id: string;
  name: string;
  total: number;
  fill: string;
  line: string;
  isBold: boolean;
};

/** Theme groups by year as a native chart, with its legend and what its numbers count. */
export function drawThemes(drawing: Drawing): void {
  const { page, area, selected, context, measure } = drawing;
  const { t, words } = context.texts;
  const groups = paintGroups(drawing);
  const notes = sayNotes(drawing);
  const notesHeight = breakLines(notes, area.width, fine, measure).length * lineHeight(fine);
  const height = area.height - notesHeight - 8;
  if (selected.count > 0) {
    drawChart(page, makeChart(drawing, groups), {
      name: t.themes.title,
      alt: words.powerpoint.chart(
        groups.map(({ name, total }) => `${name} ${total}`),
        selected.count,
        context.index.firstYear,
        context.index.lastYear,
      ),
      box: { x: area.x - 8, y: area.y, width: area.width - legendWidth - 16, height },
    });
  }
  if (selected.count === 0) {
    const box = { ...area, width: area.width - legendWidth - 16, height };
    writeText(page, { name: t.themes.title, box, content: t.meetings.none, style: { size: 18 } });
  }
  drawLegend(drawing, groups, {
    x: area.x + area.width - legendWidth,
    y: area.y,
    width: legendWidth,
    height,
  });
  writeText(page, {
    name: words.powerpoint.notes,
    box: { x: area.x, y: area.y + area.height - notesHeight, width: area.width, height: notesHeight },
    content: notes,
    style: fine,
  });
}

function paintGroups({ slide, selected, context }: Drawing): PaintedGroup[] {
  const { index, names } = context;
  const groups = [...index.groups.keys()];
  const emphasised = slide.emphasis.filter((id) => index.groups.has(id));
  return groups.map((id, at) => {
    const colour = groupColour(at + 1);
    const isEmphasised = emphasised.includes(id);
    const isSolid = emphasised.length === 0 || isEmphasised;
    return {
      id,
      name: names.group(id),
      total: selected.agenda.groupTotals[at] ?? 0,
      fill: isSolid ? colour : mixColours(colour, pale, palette.paper),
      line: isEmphasised ? palette.ink : isSolid ? palette.paper : colour,
      isBold: isEmphasised,
    };
  });
}

/** A year without a meeting has no values at all; of any other, none is a true zero. */
function makeChart({ selected, address, context }: Drawing, groups: readonly PaintedGroup[]): BarChart {
  const { agenda } = selected;
  const { t, words } = context.texts;
  const isShare = address.measure === 'share';
  const mentions = agenda.years.map((_, at) => agenda.groups.reduce((sum, row) => sum + (row[at] ?? 0), 0));
  const valueOf = (count: number, at: number) => {
    if (!agenda.meetings[at]) return null;
    return isShare ? count / (mentions[at] || 1) : count;
  };
  const hasRoom = agenda.years.length <= mostLongYears;
  const { ticks } = axisOf(stackSegments(agenda));
  const step = isShare ? 0.25 : (ticks[1] ?? 1);
  return {
    head: `${t.filters.years}; ${t.themes.meetings}`,
    categories: agenda.years.map(
      (year, at) =>
        `${hasRoom ? year : t.themes.shortYear(year)}\n${agenda.meetings[at] || words.powerpoint.none}${year === context.index.lastYear ? '*' : ''}`,
    ),
    series: groups.map(({ name, fill, line }, group) => ({
      name,
      fill,
      line,
      values: Array.from(agenda.groups[group] ?? [], valueOf),
    })),
    top: isShare ? 1 : Math.ceil(Math.max(1, ...mentions) * 1.04),
    step,
    isShare,
  };
}

function sayNotes({ selected, address, context, slide }: Drawing): string {
  const { t, words } = context.texts;
  const { years, meetings } = selected.agenda;
  const accounted = selected.positions.filter((at) => context.index.meetings[at]!.themes.length > 0).length;
  const isAnyEmpty = years.some((_, at) => !meetings[at]);
  return [
    address.measure === 'share' ? words.powerpoint.shares(accounted) : `${words.stage.counting}.`,
    words.powerpoint.underYear,
    isAnyEmpty ? words.powerpoint.emptyYear : [],
    years.length ? `* ${t.themes.incomplete(context.index.lastYear)}.` : [],
    slide.emphasis.length ? `${t.themes.outlined}.` : [],
  ]
    .flat()
    .join(' ');
}
