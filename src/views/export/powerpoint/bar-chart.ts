import { addPart, type Page } from './page.ts';
import { placed, type Box } from './units.ts';

/** Stacked bars; a value is null where there is nothing to count. */
export type BarChart = {
  /** The head of the column of categories in the sheet behind the chart. */
  head: string;
  categories: readonly string[];
  series: readonly { name: string; values: readonly (number | null)[]; fill: string; line: string }[];
  top: number;
  step: number;
  isShare: boolean;
};

/** A native chart. Of what pptxgenjs makes only its place on the slide is kept: chart and sheet are written anew. */
export function drawChart(
  page: Page,
  chart: BarChart,
  { name, alt, box }: { name: string; alt: string; box: Box },
) {
  addPart(page, { name, alt, kind: 'chart', chart });
  page.canvas.addChart('bar', [{ name: 'x', labels: ['x'], values: [0] }], {
    ...placed(box),
    objectName: name,
  });
}
