import * as fc from 'fast-check';

import type { Overview } from '../../src/dataset/schema.ts';
import type { Address } from '../../src/model/address.ts';
import { arbitrarySelection } from './arbitrary-selection.ts';

/** An address of the records of an overview, in the canonical form. */
export function arbitraryAddress(overview: Overview): fc.Arbitrary<Address> {
  const ids = overview.meetings.map(({ id }) => id);
  return fc.record({
    selection: arbitrarySelection(overview),
    meeting: ids.length ? fc.option(fc.constantFrom(...ids)) : fc.constant(null),
    compare: ids.length > 1 ? fc.option(arbitraryPair(ids)) : fc.constant(null),
    slide: fc.option(fc.integer({ min: 1, max: 9999 })),
    view: fc.constantFrom('all', 'europe', 'central-asia'),
    chart: fc.constantFrom('bars', 'heat', 'insights', 'levels'),
    measure: fc.constantFrom('count', 'share'),
    sort: fc.constantFrom('newest', 'oldest', 'themes', 'sources'),
    lang: fc.constantFrom(null, 'en', 'ru'),
    appearance: fc.constantFrom(null, 'light', 'dark', 'projector'),
    embed: fc.constantFrom(null, 'map', 'themes', 'meetings'),
  });
}

const arbitraryPair = (ids: readonly string[]) =>
  fc.shuffledSubarray([...ids], { minLength: 2, maxLength: 2 }).map(([a, b]): [string, string] => [a!, b!]);

const names =
  'theme group match delegation level host city series seat scope years q meeting compare slide view'.split(
    ' ',
  );
const values =
  'water,drugs all core none uz be,xx video 2015-2024 2019 0 3 ru __proto__ constructor 2019-tashkent'.split(
    ' ',
  );
const anyText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.constantFrom('\ud800', '%', '%ff', '%2C', '+', ','),
);

/** The query of an address as anybody might mistype it: any text, or known names with known and odd values. */
export const arbitrarySearch: fc.Arbitrary<string> = fc.oneof(
  anyText,
  fc
    .array(
      fc.tuple(fc.oneof(fc.constantFrom(...names), anyText), fc.oneof(fc.constantFrom(...values), anyText)),
    )
    .map((pairs) => `?${pairs.map((pair) => pair.join('=')).join('&')}`),
);
