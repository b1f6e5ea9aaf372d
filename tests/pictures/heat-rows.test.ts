import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { buildIndex } from '../../src/model/meeting-index.ts';
import { select } from '../../src/model/select.ts';
import { heatRows, heatStep } from '../../src/pictures/heat-rows.ts';
import { arbitraryOverview, arbitrarySelection } from '../support/arbitrary-selection.ts';

const arbitraryAgenda = arbitraryOverview.chain((overview) =>
  arbitrarySelection(overview).map((selection) => ({
    codebook: overview.themes,
    agenda: select(buildIndex(overview), selection, null).agenda,
  })),
);

describe(heatRows, () => {
  it('has every theme once, under its group, in the order of the codebook', () => {
    fc.assert(
      fc.property(arbitraryAgenda, ({ agenda, codebook }) => {
        const groups = heatRows(agenda, codebook);
        const order = codebook.groups.map(({ id }) => id);
        expect(groups.map(({ id }) => id)).toEqual(
          order.filter((id) => codebook.themes.some(({ group }) => group === id)),
        );
        for (const { id, number, rows } of groups) {
          expect(order[number - 1]).toBe(id);
          expect(rows.map(({ theme }) => theme)).toEqual(
            codebook.themes.filter(({ group }) => group === id).map((theme) => theme.id),
          );
        }
      }),
    );
  });

  it('says the first and the last year a theme was raised, and none for a theme that never was', () => {
    fc.assert(
      fc.property(arbitraryAgenda, ({ agenda, codebook }) => {
        for (const { counts, total, first, last } of heatRows(agenda, codebook).flatMap(({ rows }) => rows)) {
          const raised = agenda.years.filter((_, at) => counts[at]! > 0);
          expect([first, last]).toEqual([raised[0] ?? null, raised.at(-1) ?? null]);
          expect(total).toBe(counts.reduce((sum, count) => sum + count, 0));
        }
      }),
    );
  });
});

describe(heatStep, () => {
  it('has one ramp of six steps: 1, 2, 3, 4 to 5, 6 to 7, 8 and more', () => {
    expect([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 400].map(heatStep)).toEqual([0, 1, 2, 3, 4, 4, 5, 5, 6, 6, 6]);
  });
});
