import type { Meeting } from '../../../dataset/schema.ts';
import { groupColour, palette } from '../palette.ts';
import type { Drawing } from './drawing.ts';
import { fitRows, heightOf } from './fit-rows.ts';
import { breakLines, cutText, lineHeight } from './measure.ts';
import { hairline, writeTable, type Cell, type Row } from './table.ts';
import { titleCell, titleRow } from './title-cell.ts';
import type { Box } from './units.ts';

type ListedTheme = { theme: string; entries: readonly Meeting['themes'][number][] };

/** Themes under a heading with a sign; their bars are broken where they stand for what was not found. */
export type ThemeList = {
  title: string;
  sign: string;
  themes: readonly ListedTheme[];
  isBroken?: boolean;
  columns: 1 | 2;
};

/** The points of a name and of the note below it, with its source or without, whole or one line; no note leaves names alone. */
export type ListSize = { name: number; note: number | null; hasSource?: boolean; isCut?: boolean };

/** From the richest to the barest. */
export const listSizes: readonly ListSize[] = [
  { name: 17, note: 15, hasSource: true },
  { name: 16, note: 14, hasSource: true },
  { name: 15, note: 13, hasSource: true },
  { name: 14, note: 12, hasSource: true },
  { name: 14, note: 11, hasSource: true },
  { name: 14, note: 11 },
  { name: 13, note: 11 },
  { name: 14, note: 12, isCut: true },
  { name: 13, note: 11, isCut: true },
  { name: 16, note: null },
  { name: 14, note: null },
  { name: 12, note: null },
];

const inset = { x: 10, y: 5 };

export const heightOfList = (drawing: Drawing, list: ThemeList, width: number, size: ListSize): number =>
  titleRow + heightOf(bodyOf(drawing, list, width, size));

/** Draws a list, as much of it as there is room for; returns where it ends, px. */
export function drawThemeList(drawing: Drawing, list: ThemeList, box: Box, size: ListSize): number {
  const { page, context } = drawing;
  const { title, sign, themes, columns } = list;
  const head = titleCell(`${sign} ${title}`, themes.length, columns);
  const isListed = ({ content }: Cell) => content !== '';
  const body = fitRows(bodyOf(drawing, list, box.width, size), box.height - titleRow, (hidden) =>
    wordRow(
      context.texts.words.more(hidden.flatMap(({ cells }) => cells.filter(isListed)).length),
      columns,
      size,
    ),
  );
  const rows = [{ height: titleRow, cells: [head] }, ...body];
  writeTable(page, {
    name: title,
    alt: `${title}: ${context.texts.t.count.themes(themes.length)}`,
    x: box.x,
    y: box.y,
    columns: Array.from({ length: columns }, () => box.width / columns),
    rows,
    style: { size: size.name },
    inset,
  });
  return box.y + heightOf(rows);
}

function bodyOf(
  drawing: Drawing,
  { themes, isBroken = false, columns }: ThemeList,
  width: number,
  size: ListSize,
): Row[] {
  if (themes.length === 0) return [wordRow(drawing.context.texts.t.compare.none, columns, size)];
  const room = width / columns - 2 * inset.x;
  const perColumn = Math.ceil(themes.length / columns);
  return Array.from({ length: perColumn }, (_, at) => {
    const listed = Array.from({ length: columns }, (_unused, column) => themes[at + column * perColumn]);
    return {
      height: Math.max(...listed.map((one) => (one ? heightOfTheme(drawing, one, room, size) : 0))),
      cells: listed.map((one) => (one ? themeCell(drawing, one, room, isBroken, size) : { content: '' })),
    };
  });
}

function themeCell(
  drawing: Drawing,
  one: ListedTheme,
  room: number,
  isBroken: boolean,
  size: ListSize,
): Cell {
  const { index, names } = drawing.context;
  const group = [...index.groups.keys()].indexOf(index.themes.get(one.theme)?.group ?? '') + 1;
  const note = noteOf(drawing, one, size, room);
  return {
    content: [
      { runs: [{ text: names.theme(one.theme), isBold: size.note !== null }] },
      ...(note && size.note ? [{ runs: [{ text: note, size: size.note, colour: palette['ink-2'] }] }] : []),
    ],
    left: { colour: groupColour(group), width: 4.5, isDashed: isBroken },
    bottom: hairline,
  };
}

function heightOfTheme(drawing: Drawing, one: ListedTheme, room: number, size: ListSize): number {
  const { measure, context } = drawing;
  const lines = (text: string, type: { size: number; isBold?: boolean }) =>
    breakLines(text, room, type, measure).length * lineHeight(type);
  const note = noteOf(drawing, one, size, room);
  return (
    lines(context.names.theme(one.theme), { size: size.name, isBold: true }) +
    (note && size.note ? lines(note, { size: size.note }) : 0) +
    2 * inset.y
  );
}

/** Our note on the first entry, and who published what it rests on. */
function noteOf(
  { context, measure }: Drawing,
  { entries }: ListedTheme,
  size: ListSize,
  room: number,
): string {
  const [entry] = entries;
  if (!entry || size.note === null) return '';
  if (size.isCut) return cutText(entry.note, 1, room, { size: size.note }, measure);
  const publisher = context.dataset.sources.find(({ id }) => id === entry.source)?.publisher;
  return size.hasSource && publisher
    ? `${entry.note} ${context.texts.t.compare.inBrackets(publisher)}`
    : entry.note;
}

const wordRow = (content: string, columnSpan: number, { name }: ListSize): Row => ({
  height: lineHeight({ size: name }) + 2 * inset.y,
  cells: [{ content, columnSpan, indent: 0, style: { colour: palette['ink-2'] } }],
});
