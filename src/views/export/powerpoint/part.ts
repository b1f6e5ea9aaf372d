import type { BarChart } from './bar-chart.ts';
import type { Box } from './units.ts';

/** Lines of one colour at 45 degrees over another: what is chosen, or what is not known. */
export type Hatch = { line: string; ground: string };

/** Things that are moved as one. */
export type Group = { name: string; alt: string; box: Box };

/** What pptxgenjs cannot write of a thing on a slide. */
export type Part = {
  name: string;
  kind: 'title' | 'text' | 'shape' | 'table' | 'chart';
  /** What it says to those who do not see it; null for decoration, and for a text, which says it itself. */
  alt: string | null;
  group: Group | null;
  hatch?: Hatch;
  /** Whether the first column of a table names its rows. */
  hasRowHeads?: boolean;
  chart?: BarChart;
};
