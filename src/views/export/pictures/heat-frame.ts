import type { Texts } from '../../../i18n/texts.ts';
import { span } from '../../../pictures/heat-rows.ts';
import type { ThemeRows } from '../../../pictures/theme-rows.ts';
import { palette } from '../palette.ts';
import { gap, headHeight, rowHeight, type layOutColumns } from './heat-layout.ts';
import { element, type Markup } from './markup.ts';
import { writeText, type TextStyle } from './text.ts';
import { isAmong } from './year-labels.ts';

type Columns = ReturnType<typeof layOutColumns>;

const headStyle: TextStyle = { size: 12, weight: 500, colour: 'ink-2' };
const chosenStyle: TextStyle = { size: 12, weight: 700 };

/** The names of the columns; the years that are chosen on a wash. */
export function drawHead(
  { agenda, chosenYears, incompleteYear }: ThemeRows,
  columns: Columns,
  { left, top }: { left: number; top: number },
  { t }: Texts,
): Markup[] {
  const baseline = top + headHeight - 7;
  const middle = ({ left: from, width }: Columns['sum']) => from + width / 2;
  const [first, last] = columns.spans;
  return [
    writeText(t.themes.groupColumn, left, baseline, headStyle),
    writeText(t.themes.theme, columns.themeLeft, baseline, headStyle),
    ...agenda.years.flatMap((year, at) => {
      const text = t.themes.shortYear(year) + (year === incompleteYear ? '*' : '');
      const x = columns.left(at);
      const isChosen = isAmong(year, chosenYears);
      const label = writeText(
        text,
        x + (columns.cell - gap) / 2,
        baseline,
        isChosen ? chosenStyle : headStyle,
        'middle',
      );
      if (!isChosen) return [label];
      const box = { x, width: columns.cell - gap };
      return [
        element('rect', { ...box, y: top, height: headHeight - 2, fill: palette.wash }),
        element('rect', { ...box, y: top + headHeight - 4, height: 2, fill: palette.saffron }),
        label,
      ];
    }),
    writeText(t.themes.total, middle(columns.sum), baseline, headStyle, 'middle'),
    writeText(t.themes.first, middle(first!), baseline, headStyle, 'middle'),
    writeText(t.themes.last, middle(last!), baseline, headStyle, 'middle'),
  ];
}

/** What the numbers above are out of: the selected meetings of each year. */
export function drawFoot(
  { agenda, chosenYears }: ThemeRows,
  columns: Columns,
  { left, right, top }: { left: number; right: number; top: number },
  { t }: Texts,
): Markup[] {
  const { years, meetings } = agenda;
  const { first, last } = span(meetings, years);
  const total = meetings.reduce((sum, count) => sum + count, 0);
  const baseline = top + 16;
  const write = (value: number | null, x: number, style: TextStyle) =>
    writeText(value ? String(value) : '–', x, baseline, style, 'middle');
  return [
    element('path', { d: `M${left} ${top}H${right}`, stroke: palette.ink, 'stroke-width': 1.25 }),
    writeText(t.themes.selected, left, baseline, headStyle),
    ...years.flatMap((year, at) => {
      const isChosen = isAmong(year, chosenYears);
      const box = { x: columns.left(at), y: top + 1, width: columns.cell - gap, height: rowHeight };
      const number = write(meetings[at]!, box.x + box.width / 2, isChosen ? chosenStyle : headStyle);
      return isChosen ? [element('rect', { ...box, fill: palette.wash }), number] : [number];
    }),
    write(total, columns.sum.left + columns.sum.width / 2, { size: 12, weight: 700 }),
    ...columns.spans.map(({ left: from, width }, at) =>
      write([first, last][at]!, from + width / 2, { size: 12, colour: 'ink-2' }),
    ),
  ];
}
