import type { Texts } from '../../../i18n/texts.ts';
import type { ThemesByYear } from '../../../model/select.ts';
import type { Markup } from './markup.ts';
import { writeText, type RoomOf, type TextStyle } from './text.ts';

type Years = { from: number; to: number } | null;

/** Below the ground line: a row of years and one of numbers, px. */
export const labelHeight = 36;
const plain: TextStyle = { size: 12, colour: 'ink-2' };
const some: TextStyle = { size: 12, colour: 'ink' };
const chosen: TextStyle = { size: 12, weight: 700 };
const apart = 2;

/** Whether a year is among those chosen. */
export const isAmong = (year: number, years: Years): boolean =>
  years !== null && year >= years.from && year <= years.to;

/** Under the bars: as many years as have room, and of each the number of its meetings, which the bars are counted of. */
export function drawYears(
  { years, meetings }: ThemesByYear,
  chosenYears: Years,
  { left, band, y }: { left: number; band: number; y: number },
  { t, formatNumber }: Texts,
  roomOf: RoomOf,
): Markup[] {
  const widest = Math.max(0, ...years.map((year) => roomOf(String(year), chosen)));
  const every = Math.max(1, Math.ceil((widest + apart) / band));
  const middleOf = (at: number) => left + band * (at + 0.5);
  const styleOf = (year: number, rest: TextStyle) => (isAmong(year, chosenYears) ? chosen : rest);
  return [
    ...years.flatMap((year, at) =>
      at % every === 0 ? writeText(String(year), middleOf(at), y + 14, styleOf(year, plain), 'middle') : [],
    ),
    writeText(t.themes.meetings, left - 8, y + 30, plain, 'end'),
    ...years.map((year, at) =>
      writeText(
        meetings[at] ? formatNumber(meetings[at]) : '–',
        middleOf(at),
        y + 30,
        styleOf(year, meetings[at] ? some : plain),
        'middle',
      ),
    ),
  ];
}

/** The least width of a year in which its number of meetings has room, px. */
export const leastBand = ({ meetings }: ThemesByYear, { formatNumber }: Texts, roomOf: RoomOf): number =>
  2 * apart + Math.max(8, ...Array.from(meetings, (count) => roomOf(formatNumber(count), chosen)));
