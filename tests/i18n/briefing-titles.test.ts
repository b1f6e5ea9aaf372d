import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { sayDeckTitle, sayTitle } from '../../src/i18n/briefing-titles.ts';
import type { Names } from '../../src/i18n/names.ts';
import { makeTalkingPoints } from '../../src/model/talking-points.ts';
import { fewPoints } from '../support/few-points.ts';
import {
  arbitraryFilters,
  dataset,
  deckOf,
  index,
  names,
  positionsOf,
  singleSelections,
  texts,
} from '../support/real-deck.ts';

const countWords = (text: string) => text.split(/\s+/).length;
const longNames = Object.fromEntries(
  Object.keys(names).map((key) => [
    key,
    () => 'a name of rather more than the ten words that a title may have',
  ]),
) as unknown as Names;

describe(sayTitle, () => {
  it.each(fewPoints.map(([title, , point]) => [title, point] as const))('says “%s”', (title, point) => {
    expect(sayTitle(point, names, texts)).toBe(title);
  });

  it('has ten words at most, however long the names are', () => {
    for (const [, , point] of fewPoints) {
      expect(countWords(sayTitle(point, longNames, texts))).toBeLessThan(11);
    }
    for (const part of singleSelections) {
      for (const point of makeTalkingPoints(index, dataset, positionsOf(part))) {
        expect(countWords(sayTitle(point, names, texts))).toBeLessThan(11);
      }
    }
  });
});

describe(sayDeckTitle, () => {
  it.each([
    ['EU and Central Asia: 128 meetings, 2006 to 2026', {}],
    ['Meetings in Dushanbe on Water', { cities: ['dushanbe'], themes: ['water'] }],
    [
      'EU and Central Asia: 1 meeting, 2025',
      {
        cities: ['dushanbe'],
        series: ['hlpsd'],
        delegations: ['eu', 'kazakhstan'],
        years: { from: 2025, to: 2025 },
      },
    ],
  ])('says “%s”', (title, part) => {
    expect(sayDeckTitle(deckOf(part).draft, names, texts)).toBe(title);
  });
});

describe('the title of a slide in a default deck', () => {
  /** The titles of the deck of some filters that are empty or have more than ten words. */
  const oddTitles = (part: Parameters<typeof deckOf>[0]) =>
    deckOf(part)
      .briefing.slides.map(({ title }) => title)
      .filter((title) => title === '' || countWords(title) > 10);

  it('has ten words at most for every value of every filter', () => {
    expect(singleSelections.flatMap(oddTitles)).toEqual([]);
  });

  it('has ten words at most for filters together', () => {
    fc.assert(
      fc.property(arbitraryFilters, (part) => {
        expect(oddTitles(part)).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });
});
