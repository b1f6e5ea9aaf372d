import type { Texts } from '../../../i18n/texts.ts';
import type { HeatRow } from '../../../pictures/heat-rows.ts';
import type { ThemeRows } from '../../../pictures/theme-rows.ts';
import { groupColour, palette } from '../palette.ts';
import { drawCell } from './heat-cells.ts';
import { gap, groupLead, groupStyle, rowHeight, themeStyle } from './heat-layout.ts';
import { nameInColumn, type Block, type layOutColumns } from './heat-layout.ts';
import { element, words, type Markup } from './markup.ts';
import { writeText, type RoomOf, type TextStyle } from './text.ts';

type Columns = ReturnType<typeof layOutColumns>;

const tick = 'l3 3l6 -6.5';

/** A theme group: its name beside its colour, and a row for each of its themes. */
export function drawBlock(
  block: Block,
  heat: readonly HeatRow[],
  rows: ThemeRows,
  columns: Columns,
  left: number,
  texts: Texts,
  roomOf: RoomOf,
): Markup {
  const { selection, names } = rows;
  const { id, y, height, lines } = block;
  const isChosen = selection.groups.includes(id);
  const room = columns.themeLeft - left - 8;
  return element(
    'g',
    { 'data-group': id },
    element('title', {}, words(names.group(id))),
    ...(isChosen ? [chosenBox(left + 5, y, room - 5, lines.length * groupLead + 6)] : []),
    element('rect', { x: left, y, width: 5, height: height - gap, fill: groupColour(block.number) }),
    ...lines.map((line, at) => writeText(line, left + 11, y + 13 + at * groupLead, groupStyle)),
    ...(isChosen ? [drawTick(left + room - 12, y + 10)] : []),
    ...heat.map((row, at) => drawRow(row, block.rows[at]!, rows, columns, texts, roomOf)),
  );
}

function drawRow(
  row: HeatRow,
  { y, name }: Block['rows'][number],
  { agenda, selection, chosenYears, incompleteYear }: ThemeRows,
  columns: Columns,
  { t }: Texts,
  roomOf: RoomOf,
): Markup {
  const { years, meetings } = agenda;
  const total = meetings.reduce((sum, count) => sum + count, 0);
  const isChosen = selection.themes.includes(row.theme);
  const chosenYear = chosenYears && chosenYears.from === chosenYears.to ? chosenYears.from : null;
  const style: TextStyle = isChosen ? { ...themeStyle, weight: 700 } : themeStyle;
  const room = columns.themeWidth - 30;
  const baseline = y + 14.5;
  const middle = ({ left, width }: Columns['sum']) => left + width / 2;
  const sum = row.total > 0 ? String(row.total) : total === 0 ? '–' : '·';
  return element(
    'g',
    { 'data-theme': row.theme },
    ...[
      element('title', {}, words(t.themes.allYears(name, row.total, total))),
      isChosen
        ? [
            chosenBox(columns.themeLeft - 5, y, columns.themeWidth, rowHeight - gap),
            drawTick(columns.themeLeft + columns.themeWidth - 20, y + 10.5),
          ]
        : [],
      writeText(nameInColumn(name, room, style, roomOf), columns.themeLeft, baseline, style),
      ...years.map((year, at) => {
        const [count, of] = [row.counts[at] ?? 0, meetings[at] ?? 0];
        return drawCell({
          x: columns.left(at),
          y,
          width: columns.cell,
          count,
          of,
          isIncomplete: year === incompleteYear,
          isChosen: isChosen && year === chosenYear,
          said: of > 0 ? t.themes.cell(name, year, count, of) : t.themes.noMeeting(name, year),
        });
      }),
      writeText(sum, middle(columns.sum), baseline, { size: 12, weight: 700 }, 'middle'),
      ...columns.spans.map((column, at) => {
        const year = [row.first, row.last][at];
        return writeText(
          year ? String(year) : '–',
          middle(column),
          baseline,
          { size: 12, colour: 'ink-2' },
          'middle',
        );
      }),
    ].flat(),
  );
}

const chosenBox = (x: number, y: number, width: number, height: number) =>
  element('rect', {
    x,
    y: y + 0.5,
    width,
    height: height - 1,
    fill: palette.wash,
    stroke: palette.ink,
    'stroke-width': 1.25,
  });

const drawTick = (x: number, y: number) =>
  element('path', { d: `M${x} ${y}${tick}`, fill: 'none', stroke: palette.ink, 'stroke-width': 2 });
