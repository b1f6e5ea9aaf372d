import { palette } from '../palette.ts';
import { inkLine, type Cell } from './table.ts';

/** The height of a row with a title, px. */
export const titleRow = 36;

/** A heading over a table, as its header row: what is listed below it, and how many. */
export const titleCell = (title: string, count: number | null = null, columnSpan = 1): Cell => ({
  content: [
    {
      runs: [
        { text: title, isSerif: true, isBold: true },
        ...(count === null ? [] : [{ text: `  ${count}`, size: 15, colour: palette['ink-2'] }]),
      ],
    },
  ],
  style: { size: 16 },
  indent: 0,
  bottom: inkLine,
  ...(columnSpan > 1 && { columnSpan }),
});
