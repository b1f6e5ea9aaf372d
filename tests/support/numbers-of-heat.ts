import type { Counted, Part } from './numbers-counted.ts';
import { sayLabel, sayEach, sayText } from './numbers-shown.ts';
import { t } from './say.ts';

/** The heat map: cells and totals by their names and in print, first and last years, and the base below. */
export const inHeatMap: readonly Part[] = [
  {
    name: 'cells',
    selector: '#themes [role=grid] tbody td[aria-label]',
    say: sayEach((cell) =>
      sayLabel({ ...cell, text: cell.text || (/: \d+ (?:of|из)/.test(cell.label) ? '0' : '') }),
    ),
    count: countCells,
  },
  {
    name: 'first and last years',
    selector: '#themes [role=grid] tbody td:not([aria-label])',
    say: sayText,
    count: ({ rows, selected }) => selected.agenda.themes.flatMap((row) => spanOf(row, rows.years)),
  },
  {
    name: 'meetings under the cells',
    selector: '#themes [role=grid] tfoot td',
    say: sayText,
    count: ({ rows, selected: { agenda, count } }) => [
      ...Array.from(agenda.meetings, (n) => `${n || '–'}`),
      `${count || '–'}`,
      ...spanOf(agenda.meetings, rows.years),
    ],
  },
];

function countCells({ rows, selected: { agenda, count }, nameOf }: Counted): string[] {
  return rows.values.themes.flatMap((theme, at) => {
    const name = nameOf('themes', theme);
    const cells = rows.years.map((year, column) => {
      const of = agenda.meetings[column] ?? 0;
      const n = agenda.themes[at]?.[column] ?? 0;
      return of > 0 ? t.themes.cell(name, year, n, of) : t.themes.noMeeting(name, year);
    });
    return [...cells, t.themes.allYears(name, agenda.themeTotals[at] ?? 0, count)];
  });
}

function spanOf(counts: Uint32Array, years: readonly number[]): string[] {
  const found = years.filter((_, at) => counts[at]);
  return [`${found[0] ?? '–'}`, `${found.at(-1) ?? '–'}`];
}
