import type { Address } from '../../../model/address.ts';
import type { Selected } from '../../../model/select.ts';
import { themeRows } from '../../../pictures/theme-rows.ts';
import type { ExportContext } from '../export-context.ts';
import { drawLegend, legendWidth } from './bars-legend.ts';
import { axisWidth, drawPlot } from './bars-plot.ts';
import { explain, hatchedFootSwatch, hatchedSwatch } from './key.ts';
import { element } from './markup.ts';
import type { Drawing } from './sheet.ts';
import type { RoomOf } from './text.ts';
import { leastBand } from './year-labels.ts';

const gap = 16;
const leastHeight = 300;

/** The bars of theme groups by year, with their legend. */
export function drawBars(
  { selection, measure }: Address,
  selected: Selected,
  context: ExportContext,
  roomOf: RoomOf,
): Drawing {
  const { index, names, texts } = context;
  const { t, words } = texts;
  const rows = themeRows(index, selected, selection, names);
  const { agenda, groups, emphasised, incompleteYear } = rows;
  const legend = legendWidth(rows, roomOf);
  const hasEmpty = agenda.years.some((_, at) => agenda.groups.every((counts) => !counts[at]));

  return {
    least: {
      width: axisWidth + agenda.years.length * leastBand(agenda, texts, roomOf) + gap + legend,
      height: Math.max(leastHeight, groups.length * 16),
    },
    fills: true,
    key: [
      agenda.years.length ? explain(hatchedSwatch, t.themes.incomplete(incompleteYear), roomOf) : [],
      hasEmpty ? explain(hatchedFootSwatch, words.pictures.emptyYear, roomOf) : [],
    ].flat(),
    notesFor: () => (emphasised.size > 0 ? [`${t.themes.outlined}.`] : []),
    draw: (area) => {
      const plot = { ...area, width: area.width - legend - gap };
      const beside = { ...area, x: area.x + plot.width + gap, width: legend };
      return element(
        'g',
        {},
        ...drawPlot(rows, measure, plot, context, roomOf),
        ...drawLegend(rows, beside, texts, roomOf),
      );
    },
  };
}
