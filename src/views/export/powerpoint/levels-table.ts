import { rankOf } from '../../../model/level-rank.ts';
import type { LensCell, LensColumn, LevelLens } from '../../../model/level-lens.ts';
import { sayPlace } from '../../../i18n/meeting-words.ts';
import { palette, rampColour } from '../palette.ts';
import type { Drawing } from './drawing.ts';
import { heightOf } from './fit-rows.ts';
import { hatchMark } from './hatch.ts';
import { breakLines, lineHeight } from './measure.ts';
import { hairline, inkLine, type Cell, type Row } from './table.ts';

const theSix = 6;
export const levelInset = { x: 5, y: 0.5 };
const mostHead = 230;
/** What a row may be higher than its words where there is room, px. */
const mostAir = 9;
const gap = { colour: palette.paper, width: 1 };

/** A rank from 5 to 1 as a shade, darker for higher ones, and the colour of the words on it. */
export const rankPaint: Record<number, { fill: string; text: string }> = {
  5: rampColour(5),
  4: rampColour(3),
  3: rampColour(2),
  2: rampColour(1),
  1: { fill: palette.plate, text: palette.ink },
};

/** The table in the first form that fits: all parties before some, large before small, all times before the newest. */
export function levelTable(drawing: Drawing, lens: LevelLens, room: number) {
  for (let parties = lens.rows.length; parties >= Math.min(theSix, lens.rows.length); parties--) {
    for (const size of [13, 12, 11]) {
      const { rows, ...table } = layOutTable(drawing, lens, parties, size);
      const spare = room - heightOf(rows);
      const air = Math.min(mostAir, spare / rows.length);
      const airy = rows.map(({ height, cells }) => ({ height: height + air, cells }));
      if (spare >= 0) return { table: { ...table, rows: airy }, parties, times: lens.columns.length };
    }
  }
  const parties = Math.min(theSix, lens.rows.length);
  const { rows, ...table } = layOutTable(drawing, lens, parties, 11);
  const [head, ...body] = rows;
  let from = 0;
  while (from < body.length - 1 && heightOf([head!, ...body.slice(from)]) > room) from++;
  return { table: { ...table, rows: [head!, ...body.slice(from)] }, parties, times: body.length - from };
}

function layOutTable(drawing: Drawing, lens: LevelLens, parties: number, size: number) {
  const { area, context, measure } = drawing;
  const { t } = context.texts;
  const shown = lens.rows.slice(0, parties);
  const heads = lens.columns.map((column) => sayTime(drawing, column, lens.by));
  const widest = Math.max(...heads.map((text) => measure(text, { size, isBold: true })));
  const first = Math.min(mostHead, widest + levelInset.x + 6);
  const cellsOf = ({ cells }: LevelLens['rows'][number]) =>
    lens.columns.map((column, at) => levelCell(drawing, cells[at] ?? null, column, lens.by));
  const bodies = shown.map(cellsOf);
  const needs = bodies.map((cells, at) =>
    Math.max(
      measure(context.names.party(shown[at]!.party), { size, isBold: true }),
      ...cells.map(({ content }) => measure(wordsOf(content), { size })),
    ),
  );
  const columns = [first, ...shareWidth(needs, area.width - first)];
  const rowOf = (cells: readonly Cell[]): Row => {
    const lines = cells.map(
      ({ content, style }, at) =>
        breakLines(wordsOf(content), columns[at]! - 2 * levelInset.x, { size, ...style }, measure).length,
    );
    return { height: Math.max(...lines) * lineHeight({ size }) + 2 * levelInset.y + 0.5, cells };
  };
  const head = rowOf(
    [
      lens.by === 'year' ? t.filters.years : t.meetings.title,
      ...shown.map(({ party }) => context.names.party(party)),
    ].map((content, at) => ({
      content,
      ...(at === 0 && { indent: 0 }),
      style: { isBold: true, colour: palette['ink-2'] },
      bottom: inkLine,
    })),
  );
  const body = lens.columns.map((_, at) =>
    rowOf([
      { content: heads[at]!, style: { isBold: true }, bottom: hairline, indent: 0 },
      ...bodies.map((cells) => cells[at]!),
    ]),
  );
  return { columns, rows: [head, ...body], style: { size } };
}

/** Shares a width among columns: the narrow ones get what they need, the wide ones what is left, and all what is spare. */
function shareWidth(needs: readonly number[], width: number): number[] {
  const widths = needs.map((need) => need + 2 * levelInset.x + 2);
  let left = width;
  const fromNarrow = [...widths.entries()].toSorted(([, one], [, other]) => one - other);
  for (const [place, [at, need]] of fromNarrow.entries()) {
    widths[at] = Math.min(need, left / (widths.length - place));
    left -= widths[at];
  }
  return widths.map((need) => need + left / widths.length);
}

/** The year with its meetings, or the days and the place of one meeting. */
function sayTime({ context }: Drawing, { year, meetings }: LensColumn, by: LevelLens['by']): string {
  const { names, texts } = context;
  const [meeting] = meetings;
  if (by === 'year' || !meeting) return texts.words.powerpoint.yearOf(year, meetings.length);
  const { start_date: start, end_date: end } = meeting;
  return `${texts.formatDates(start, end)}, ${sayPlace(meeting, names, texts)}`;
}

/** A level on its shade; else which of the unknown it is. */
function levelCell(
  { context }: Drawing,
  cell: LensCell | null,
  { meetings }: LensColumn,
  by: LevelLens['by'],
): Cell {
  const { t, words } = context.texts;
  const unknown = (content: string): Cell => ({
    content,
    style: { colour: palette['ink-2'] },
    bottom: hairline,
  });
  if (meetings.length === 0) return { ...unknown(t.lens.noMeeting), fill: hatchMark };
  if (!cell) return unknown(t.lens.noRow);
  if (!cell.level) {
    if (cell.present === false) return unknown(t.lens.absent);
    return unknown(cell.present ? words.powerpoint.levelUnknown : t.lens.presenceUnknown);
  }
  const level = t.levels[cell.level];
  const { fill, text } = rankPaint[rankOf(cell.level)] ?? rankPaint[1]!;
  const content = by === 'year' ? `${level}, ${words.powerpoint.knownOf(cell.known, cell.of)}` : level;
  return { content, fill, style: { colour: text }, right: gap, bottom: gap };
}

const wordsOf = (content: Cell['content']) => (typeof content === 'string' ? content : '');
