import type PptxGenJS from 'pptxgenjs';
import { palette } from '../palette.ts';
import { colourValue } from './colour-value.ts';
import { addPart, type Page } from './page.ts';
import { runsOf, type Content, type Style } from './text.ts';
import { inches } from './units.ts';

/** A line along an edge of a cell; its width in points. */
export type Edge = { colour: string; width: number; isDashed?: boolean };

export type Cell = {
  content: Content;
  style?: Partial<Style>;
  fill?: string;
  align?: 'left' | 'center' | 'right';
  top?: Edge;
  right?: Edge;
  bottom?: Edge;
  left?: Edge;
  rowSpan?: number;
  columnSpan?: number;
  /** Between its left edge and its text, px; else that of the table. */
  indent?: number;
};

/** A row and the height that its texts take, px. */
export type Row = { height: number; cells: readonly Cell[] };

type Table = {
  name: string;
  alt: string;
  x: number;
  y: number;
  /** Widths, px. */
  columns: readonly number[];
  /** The first row is the header. */
  rows: readonly Row[];
  style: Style;
  hasRowHeads?: boolean;
  /** Between the edges of a cell and its text, px. */
  inset: { x: number; y: number };
  valign?: 'top' | 'middle';
};

export const hairline: Edge = { colour: palette.rule, width: 0.75 };
export const inkLine: Edge = { colour: palette.ink, width: 0.75 };

/** A native table with a header row. */
export function writeTable(page: Page, table: Table): void {
  const { name, alt, columns, rows, style, hasRowHeads = false } = table;
  addPart(page, { name, kind: 'table', alt, hasRowHeads });
  page.canvas.addTable(
    rows.map(({ cells }) => cells.map((cell) => writeCell(cell, table))),
    {
      x: inches(table.x),
      y: inches(table.y),
      w: inches(columns.reduce((sum, width) => sum + width, 0)),
      colW: columns.map(inches),
      rowH: rows.map(({ height }) => inches(height)),
      h: inches(rows.reduce((sum, { height }) => sum + height, 0)),
      objectName: name,
      fontSize: style.size,
    },
  );
}

/** The style is written into every cell, for a table hands on but little of its own. */
function writeCell(cell: Cell, { style, inset, valign = 'middle' }: Table): PptxGenJS.TableCell {
  const { content, fill, align = 'left', top, right, bottom, left, rowSpan, columnSpan } = cell;
  const { indent = inset.x } = cell;
  const own = { ...style, ...cell.style };
  return {
    text: runsOf(content, own),
    options: {
      fontSize: own.size,
      align,
      valign,
      margin: [inches(inset.y), inches(inset.x), inches(inset.y), inches(indent)],
      border: [edgeOf(top), edgeOf(right), edgeOf(bottom), edgeOf(left)],
      ...(fill && { fill: { color: colourValue(fill) } }),
      ...(rowSpan && { rowspan: rowSpan }),
      ...(columnSpan && { colspan: columnSpan }),
    },
  };
}

const edgeOf = (edge: Edge | undefined): PptxGenJS.BorderProps =>
  edge
    ? { type: edge.isDashed ? 'dash' : 'solid', color: colourValue(edge.colour), pt: edge.width }
    : { type: 'none' };
