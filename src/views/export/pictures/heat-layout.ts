import type { ThemesByYear } from '../../../model/select.ts';
import type { HeatGroup } from '../../../pictures/heat-rows.ts';
import type { ThemeRows } from '../../../pictures/theme-rows.ts';
import { breakLines, cutShort } from './lines.ts';
import type { RoomOf, TextStyle } from './text.ts';

export const themeStyle: TextStyle = { size: 13, weight: 500 };
export const groupStyle: TextStyle = { size: 12, weight: 600 };
export const numberStyle: TextStyle = { size: 12, weight: 600 };

export const gap = 1;
export const rowHeight = 21;
export const headHeight = 24;
const groupGap = 4;
export const groupLead = 14;
const narrowestGroup = 100;
const widestGroup = 180;
const besideGroup = 20;
const widestTheme = 320;
const sumWidth = 40;
const spanWidth = 42;
const leastCell = 22;
const widestCell = 60;

type Row = { y: number; theme: string; name: string };
export type Block = { id: string; number: number; y: number; height: number; lines: string[]; rows: Row[] };

/** The room of the columns beside those of the years, and the least of one of those, px. */
export function measureColumns({ agenda, codebook, names }: ThemeRows, roomOf: RoomOf) {
  const widestName = Math.max(120, ...codebook.themes.map(({ id }) => roomOf(names.theme(id), themeStyle)));
  const wordsOfGroups = codebook.groups.flatMap(({ id }) => names.group(id).split(/\s+/u));
  const widestWord = Math.max(0, ...wordsOfGroups.map((word) => roomOf(word, groupStyle)));
  const group = Math.min(widestGroup, Math.max(narrowestGroup, widestWord + besideGroup));
  const theme = Math.min(widestTheme, widestName + 30);
  const numbers = [...agenda.meetings, ...agenda.themes.flatMap((counts) => [...counts])];
  const widestNumber = roomOf(String(Math.max(0, ...numbers)), { ...numberStyle, weight: 700 });
  return {
    group,
    theme,
    beside: group + theme + sumWidth + 2 * spanWidth,
    cell: Math.max(leastCell, widestNumber + 6),
  };
}

/** Where the columns stand: the left edges of the years, of the sum, and of first and last year, px. */
export function layOutColumns(
  { years }: ThemesByYear,
  { group, theme, beside }: ReturnType<typeof measureColumns>,
  left: number,
  width: number,
) {
  const cell = years.length ? Math.min(widestCell, (width - beside) / years.length) : 0;
  const start = left + group + theme;
  const end = start + cell * years.length;
  return {
    themeLeft: left + group,
    themeWidth: theme,
    cell,
    left: (at: number) => start + cell * at,
    sum: { left: end, width: sumWidth },
    right: end + sumWidth + 2 * spanWidth,
    spans: [end + sumWidth, end + sumWidth + spanWidth].map((from) => ({ left: from, width: spanWidth })),
  };
}

/** The blocks of the groups from a top edge down: as high as their themes, or as their names where those need more. */
export function layOutBlocks(
  groups: readonly HeatGroup[],
  { names }: ThemeRows,
  groupWidth: number,
  top: number,
  roomOf: RoomOf,
) {
  const mostLines = 4;
  let y = top;
  const blocks = groups.map(({ id, number, rows: themes }): Block => {
    const measure = (text: string) => roomOf(text, groupStyle);
    const lines = breakLines(names.group(id), groupWidth - besideGroup, measure);
    const shown = lines.length > mostLines ? [...lines.slice(0, mostLines - 1), '…'] : lines;
    const height = Math.max(themes.length * rowHeight, shown.length * groupLead + 6);
    const block = {
      id,
      number,
      y,
      height,
      lines: shown,
      rows: themes.map(({ theme }, at) => ({ y: y + at * rowHeight, theme, name: names.theme(theme) })),
    };
    y += height + groupGap;
    return block;
  });
  return { blocks, bottom: y };
}

/** The name of a theme as far as its column has room. */
export const nameInColumn = (name: string, width: number, style: TextStyle, roomOf: RoomOf): string =>
  cutShort(name, width, (text) => roomOf(text, style));
