import { heatRows, heatStep, span, type HeatRow } from '../../../pictures/heat-rows.ts';
import { groupColour, palette, rampColour } from '../palette.ts';
import type { Drawing } from './drawing.ts';
import { hatchMark } from './hatch.ts';
import { inkLine, type Cell, type Edge, type Row } from './table.ts';
import type { Style } from './text.ts';

type Columns = { widths: readonly number[]; hasLongYears: boolean };

const fixed = { group: 124, all: 40, first: 42, last: 42 };
const longYear = 32;
const beside = 8;

const gap: Edge = { colour: palette.paper, width: 1 };
const isAlone: Edge = { colour: palette['ink-2'], width: 0.75, isDashed: true };

/** The widths of the columns, px: group, theme, every year, and the three that sum them up. */
export function heatColumns({ selected, context, measure }: Drawing, width: number): Columns {
  const { years } = selected.agenda;
  const names = [...context.index.themes.keys()].map(context.names.theme);
  const theme = Math.max(...names.map((name) => measure(name, { size: 10, isBold: true })), 60) + beside;
  const rest = width - fixed.group - theme - fixed.all - fixed.first - fixed.last;
  const year = Math.min(60, rest / Math.max(1, years.length));
  return {
    widths: [fixed.group, theme, ...years.map(() => year), fixed.all, fixed.first, fixed.last],
    hasLongYears: year >= longYear,
  };
}

/** Header, a row for each theme, and a foot with what the numbers are out of. */
export function heatTable(drawing: Drawing, { widths, hasLongYears }: Columns, height: number) {
  const { selected, context, address } = drawing;
  const { index, texts, names } = context;
  const { t } = texts;
  const { agenda } = selected;
  const groups = heatRows(agenda, index.overview.themes);
  const count = groups.reduce((sum, { rows }) => sum + rows.length, 2);
  const rowHeight = Math.min(24, height / count);
  const style: Style = { size: rowHeight >= 18.4 ? 10 : 9 };
  const small: Style = { size: 9 };
  const row = (cells: readonly Cell[]): Row => ({ height: rowHeight, cells });
  const sum = (content: string): Cell => ({ content, align: 'center' });
  const yearOf = (year: number) =>
    `${hasLongYears ? year : t.themes.shortYear(year)}${year === index.lastYear ? '*' : ''}`;

  const head = row(
    [
      { content: t.themes.groupColumn, indent: 0 },
      { content: t.themes.theme, indent: 4 },
      ...agenda.years.map((year) => ({ content: yearOf(year), align: 'center' as const, style: small })),
      sum(t.themes.total),
      sum(t.themes.first),
      sum(t.themes.last),
    ].map((cell) => ({
      ...cell,
      bottom: inkLine,
      style: { ...('style' in cell && cell.style), colour: palette['ink-2'] },
    })),
  );
  const body = groups.flatMap(({ id, number, rows }) =>
    rows.map((theme, at) =>
      row([
        ...(at === 0
          ? [
              {
                content: names.group(id),
                style: { ...small, isBold: true },
                rowSpan: rows.length,
                indent: 9,
                left: { colour: groupColour(number), width: 5 },
                ...(address.selection.groups.includes(id) && { fill: palette.wash }),
              },
            ]
          : []),
        nameCell(theme, drawing),
        ...agenda.years.map((_, year) => countCell(theme, year, drawing)),
        {
          ...sum(theme.total ? String(theme.total) : texts.words.powerpoint.notFound),
          style: { isBold: true },
        },
        sum(String(theme.first ?? texts.words.powerpoint.none)),
        sum(String(theme.last ?? texts.words.powerpoint.none)),
      ]),
    ),
  );
  const total = agenda.meetings.reduce((all, meetings) => all + meetings, 0);
  const { first, last } = span(agenda.meetings, agenda.years);
  const foot = row(
    [
      { content: t.themes.selected, columnSpan: 2, indent: 0 },
      ...[...agenda.meetings, total, first, last].map((value) =>
        sum(String(value || texts.words.powerpoint.none)),
      ),
    ].map((cell) => ({ ...cell, top: inkLine })),
  );
  return { columns: widths, rows: [head, ...body, foot], style };
}

const nameCell = ({ theme }: HeatRow, { address, context }: Drawing): Cell =>
  address.selection.themes.includes(theme)
    ? { content: context.names.theme(theme), indent: 4, style: { isBold: true }, fill: palette.wash }
    : { content: context.names.theme(theme), indent: 4 };

/** A number on its step of the ramp; a point for none of that year's meetings; hatching where there was no meeting. */
function countCell({ counts }: HeatRow, year: number, { selected, context }: Drawing): Cell {
  const { index, texts } = context;
  const { years, meetings } = selected.agenda;
  const count = counts[year] ?? 0;
  const edge = years[year] === index.lastYear ? isAlone : gap;
  const cell = { align: 'center' as const, top: edge, right: edge, bottom: edge, left: edge };
  if (!meetings[year]) {
    return {
      ...cell,
      content: texts.words.powerpoint.none,
      fill: hatchMark,
      style: { colour: palette['ink-2'] },
    };
  }
  if (count === 0) {
    return { ...cell, content: texts.words.powerpoint.notFound, style: { colour: palette['ink-3'] } };
  }
  const { fill, text } = rampColour(heatStep(count));
  return { ...cell, content: String(count), fill, style: { colour: text, isBold: true } };
}
