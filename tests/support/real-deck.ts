import * as fc from 'fast-check';

import { overviewOf } from '../../src/dataset/overview.ts';
import { createBriefingTexts } from '../../src/i18n/briefing-texts.ts';
import { sayDeck } from '../../src/i18n/deck-words.ts';
import { createNames } from '../../src/i18n/names.ts';
import { createTexts } from '../../src/i18n/texts.ts';
import { makeDeck } from '../../src/model/deck.ts';
import { buildIndex } from '../../src/model/meeting-index.ts';
import { select } from '../../src/model/select.ts';
import { everything, type Selection } from '../../src/model/selection.ts';
import { realDataset } from './records.ts';

export const dataset = realDataset();
export const index = buildIndex(overviewOf(dataset));
export const texts = createBriefingTexts(createTexts('en'));
export const names = createNames(index, texts);

/** The positions of the real meetings that pass some filters. */
export const positionsOf = (part: Partial<Selection> = {}): Uint32Array =>
  select(index, { ...everything, ...part }, null).positions;

/** The default deck of some filters of the real records, as drafted and in words. */
export function deckOf(part: Partial<Selection> = {}) {
  const draft = makeDeck(index, dataset, { ...everything, ...part }, positionsOf(part));
  return { draft, briefing: sayDeck(draft, names, texts) };
}

/** Every value of every facet of the real records as a selection of its own. */
export const singleSelections: readonly Partial<Selection>[] = Object.entries(index.facets).flatMap(
  ([facet, values]) => [...values.keys()].map((value): Partial<Selection> => ({ [facet]: [value] })),
);

/** One to three values of different facets of the real records together, with years or without. */
export const arbitraryFilters: fc.Arbitrary<Partial<Selection>> = fc
  .record({
    values: fc.array(fc.constantFrom(...singleSelections), { minLength: 1, maxLength: 3 }),
    years: fc.option(fc.tuple(fc.constantFrom(...index.years), fc.constantFrom(...index.years))),
    scope: fc.constantFrom('all', 'core'),
  })
  .map(({ values, years, scope }) => ({
    ...Object.assign({}, ...values),
    scope,
    years: years && { from: Math.min(...years), to: Math.max(...years) },
  }));
