import type { Address } from '../../../model/address.ts';
import type { Selected } from '../../../model/select.ts';
import { heatRows } from '../../../pictures/heat-rows.ts';
import { themeRows } from '../../../pictures/theme-rows.ts';
import type { ExportContext } from '../export-context.ts';
import { palette, rampColour } from '../palette.ts';
import { drawBlock } from './heat-block.ts';
import { drawFoot, drawHead } from './heat-frame.ts';
import { headHeight, layOutBlocks, layOutColumns, measureColumns, rowHeight } from './heat-layout.ts';
import { explain, hatchedSwatch, type KeyItem } from './key.ts';
import { element } from './markup.ts';
import type { Drawing } from './sheet.ts';
import { writeText, type RoomOf, type TextStyle } from './text.ts';

const fine: TextStyle = { size: 13, colour: 'ink-2' };
const steps = [1, 2, 3, 4, 5, 6];
const stepWidth = 20;

/** The heat map: every theme by year with its number, its sum, and the first and last year it was raised in. */
export function drawHeat(
  { selection }: Address,
  selected: Selected,
  context: ExportContext,
  roomOf: RoomOf,
): Drawing {
  const { index, names, texts } = context;
  const { t } = texts;
  const rows = themeRows(index, selected, selection, names);
  const { agenda, codebook } = rows;
  const groups = heatRows(agenda, codebook);
  const measured = measureColumns(rows, roomOf);
  const hasEmpty = agenda.meetings.includes(0);

  return {
    least: {
      width: measured.beside + agenda.years.length * measured.cell,
      height: layOutBlocks(groups, rows, measured.group, headHeight, roomOf).bottom + rowHeight + 4,
    },
    fills: false,
    key: [
      ramp(t.themes.fewest, t.themes.most, roomOf),
      explain(dot, t.themes.key.none, roomOf),
      hasEmpty ? explain(hatchedSwatch, t.themes.key.unknown, roomOf) : [],
      agenda.years.length ? explain(dashed, `* ${t.themes.key.incomplete}`, roomOf) : [],
    ].flat(),
    notesFor: () => [],
    draw: ({ x, y, width }) => {
      const columns = layOutColumns(agenda, measured, x, width);
      const { blocks, bottom } = layOutBlocks(groups, rows, measured.group, y + headHeight, roomOf);
      return element(
        'g',
        {},
        ...drawHead(rows, columns, { left: x, top: y }, texts),
        ...blocks.map((block, at) => drawBlock(block, groups[at]!.rows, rows, columns, x, texts, roomOf)),
        ...drawFoot(rows, columns, { left: x, right: columns.right, top: bottom }, texts),
      );
    },
  };
}

function ramp(fewest: string, most: string, roomOf: RoomOf): KeyItem {
  const start = roomOf(fewest, fine) + 6;
  const end = start + steps.length * (stepWidth + 3);
  return {
    width: end + 3 + roomOf(most, fine),
    draw: (x, middle) =>
      element(
        'g',
        {},
        writeText(fewest, x, middle + 4.5, fine),
        ...steps.map((step, at) =>
          element('rect', {
            x: x + start + at * (stepWidth + 3),
            y: middle - 6,
            width: stepWidth,
            height: 12,
            fill: rampColour(step).fill,
          }),
        ),
        writeText(most, x + end + 3, middle + 4.5, fine),
      ),
  };
}

const dot: KeyItem = {
  width: 8,
  draw: (x, middle) =>
    writeText('·', x + 4, middle + 4.5, { size: 13, colour: 'ink-3', weight: 700 }, 'middle'),
};

const dashed: KeyItem = {
  width: 20,
  draw: (x, middle) =>
    element('rect', {
      x: x + 0.75,
      y: middle - 6,
      width: 18.5,
      height: 12,
      fill: 'none',
      stroke: palette['ink-2'],
      'stroke-width': 1.5,
      'stroke-dasharray': '3 2',
    }),
};
