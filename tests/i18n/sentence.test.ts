import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { sayFilters, saySelected, saySelection } from '../../src/i18n/sentence.ts';
import { buildIndex } from '../../src/model/meeting-index.ts';
import { countFilters, everything, type Selection } from '../../src/model/selection.ts';
import { createNames } from '../../src/i18n/names.ts';
import { createTexts } from '../../src/i18n/texts.ts';
import { arbitraryOverview, arbitrarySelection } from '../support/arbitrary-selection.ts';
import { buildDesk } from '../support/built-desk.ts';
import { buildOverview } from '../support/built-overview.ts';

const { names, texts } = buildDesk(buildOverview([]));
const say = (part: Partial<Selection>) => sayFilters({ ...everything, ...part }, names, texts);

describe(sayFilters, () => {
  it.each<[string, Partial<Selection>]>([
    ['in Tashkent', { cities: ['tashkent'] }],
    ['hosted by Uzbekistan', { hosts: ['UZ'] }],
    ['held by video', { seats: ['video'] }],
    ['held at a seat not recorded', { seats: ['unrecorded'] }],
    ['on Water', { themes: ['water'] }],
    ['on Violence and crime', { groups: ['violence-crime'] }],
    ['of the series HLPSD', { series: ['hlpsd'] }],
    ['within the political and security dialogue', { scope: 'core' }],
    ['attended by Afghanistan', { delegations: ['afghanistan'] }],
    ['with a delegation led at the level of Deputy minister', { levels: ['deputy-minister'] }],
    ['in 2015 to 2019', { years: { from: 2015, to: 2019 } }],
    ['in 2019', { years: { from: 2019, to: 2019 } }],
    ['with the words “Aral Sea”', { query: 'Aral Sea' }],
  ])('says “%s”', (said, part) => {
    expect(say(part)).toBe(said);
  });

  it('says nothing where nothing is chosen', () => {
    expect(say({})).toBe('');
    expect(say({ match: 'all' })).toBe('');
  });

  it('joins the values of a facet by “or”', () => {
    expect(say({ cities: ['almaty', 'brussels', 'tashkent'] })).toBe('in Almaty or Brussels or Tashkent');
    expect(say({ themes: ['drugs', 'water'] })).toBe('on Drugs or Water');
  });

  it('joins themes by “and” where all of them are asked for, and nothing else', () => {
    expect(
      say({
        match: 'all',
        themes: ['water'],
        groups: ['violence-crime'],
        cities: ['almaty', 'tashkent'],
      }),
    ).toBe('in Almaty or Tashkent on Violence and crime and Water');
  });

  it('says every filter at once, place first', () => {
    expect(
      say({
        query: 'river',
        years: { from: 2018, to: 2020 },
        levels: ['ambassador', 'minister'],
        delegations: ['eu'],
        scope: 'core',
        series: ['hlpsd', 'ministerial'],
        themes: ['water'],
        hosts: ['KZ'],
        cities: ['astana'],
      }),
    ).toBe(
      'in Astana hosted by Kazakhstan on Water of the series HLPSD or Ministerial ' +
        'within the political and security dialogue attended by European Union ' +
        'with a delegation led at the level of Ambassador or Minister in 2018 to 2020 ' +
        'with the words “river”',
    );
  });
});

describe(saySelection, () => {
  it('has one piece, and so one cross, for every active filter', () => {
    fc.assert(
      fc.property(
        arbitraryOverview.chain((overview) => fc.tuple(fc.constant(overview), arbitrarySelection(overview))),
        ([overview, selection]) => {
          const words = createNames(buildIndex(overview), createTexts('en'));
          const pieces = saySelection(selection, words, texts);
          expect(pieces).toHaveLength(countFilters(selection));
          expect(new Set(pieces.map(({ choice }) => JSON.stringify(choice))).size).toBe(pieces.length);
          expect(pieces.every(({ lead, text }) => lead !== '' && text !== '')).toBe(true);
        },
      ),
    );
  });
});

describe(saySelected, () => {
  it('begins with the count and what it is out of', () => {
    expect(saySelected({ count: 7, total: 128 }, { ...everything, cities: ['tashkent'] }, names, texts)).toBe(
      '7 of 128 meetings in Tashkent',
    );
  });

  it('is the count alone where nothing is chosen', () => {
    expect(saySelected({ count: 128, total: 128 }, everything, names, texts)).toBe('128 of 128 meetings');
  });
});
