import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { home, readAddress, writeAddress } from '../../src/model/address.ts';
import type { Address } from '../../src/model/address.ts';
import { buildIndex } from '../../src/model/meeting-index.ts';
import { everything } from '../../src/model/selection.ts';
import type { Selection } from '../../src/model/selection.ts';
import { arbitraryAddress, arbitrarySearch } from '../support/arbitrary-address.ts';
import { arbitraryOverview } from '../support/arbitrary-selection.ts';
import { buildOverview } from '../support/built-overview.ts';

const index = buildIndex(
  buildOverview([
    { id: '2015-brussels', start_date: '2015', city: 'brussels', country: 'BE' },
    { id: '2019-tashkent', start_date: '2019-05', city: 'tashkent', country: 'UZ' },
    { id: '2024-video', start_date: '2024-05', format: 'video' },
  ]),
);
const read = (search: string) => readAddress(search, index);
const write = (part: Partial<Address>) => writeAddress({ ...home, ...part }, index);
const choose = (part: Partial<Selection>) => ({ ...home, selection: { ...everything, ...part } });

const examples: readonly [string, Address][] = [
  ['', home],
  ['theme=drugs,water', choose({ themes: ['drugs', 'water'] })],
  [
    'theme=drugs&group=resources-climate&match=all',
    choose({ themes: ['drugs'], groups: ['resources-climate'], match: 'all' }),
  ],
  [
    'delegation=afghanistan,none&level=minister,none',
    choose({ delegations: ['afghanistan', 'none'], levels: ['minister', 'none'] }),
  ],
  [
    'host=be,uz&city=tashkent&series=hlpsd&seat=unrecorded,video&scope=core',
    choose({
      hosts: ['BE', 'UZ'],
      cities: ['tashkent'],
      series: ['hlpsd'],
      seats: ['unrecorded', 'video'],
      scope: 'core',
    }),
  ],
  ['years=2015-2024', choose({ years: { from: 2015, to: 2024 } })],
  ['years=2019-2019&q=water,+energy', choose({ years: { from: 2019, to: 2019 }, query: 'water, energy' })],
  ['meeting=2019-tashkent', { ...home, meeting: '2019-tashkent' }],
  [
    'slide=3&compare=2019-tashkent,2015-brussels&meeting=2024-video',
    { ...home, slide: 3, compare: ['2019-tashkent', '2015-brussels'], meeting: '2024-video' },
  ],
  [
    'view=central-asia&chart=heat&measure=share&sort=sources',
    { ...home, view: 'central-asia', chart: 'heat', measure: 'share', sort: 'sources' },
  ],
  ['lang=ru&appearance=projector&embed=map', { ...home, lang: 'ru', appearance: 'projector', embed: 'map' }],
];

const arbitraryCase = arbitraryOverview.chain((overview) =>
  fc.record({ overview: fc.constant(overview), address: arbitraryAddress(overview) }),
);

describe(writeAddress, () => {
  it.each(examples)('writes “%s”', (text, address) => {
    expect(writeAddress(address, index)).toBe(text);
  });

  it('leaves out what is not on record', () => {
    const { selection } = choose({
      themes: ['atlantis', 'water'],
      hosts: ['XX'],
      years: { from: 1990, to: 2019 },
    });
    expect(write({ selection, meeting: 'atlantis', compare: ['atlantis', '2024-video'], slide: 0 })).toBe(
      'theme=water',
    );
  });

  it('writes equal texts for equal addresses, in whatever order values were chosen', () => {
    fc.assert(
      fc.property(arbitraryCase, fc.infiniteStream(fc.nat()), ({ overview, address }, numbers) => {
        const itsIndex = buildIndex(overview);
        const shuffle = <Value>(values: readonly Value[]) =>
          values
            .map((value) => [numbers.next().value as number, value] as const)
            .toSorted(([a], [b]) => a - b)
            .map(([, value]) => value);
        const { selection } = address;
        const shuffled = Object.fromEntries(
          shuffle(Object.entries(selection)).map(([key, value]) => [
            key,
            Array.isArray(value) ? shuffle(value) : value,
          ]),
        ) as Selection;
        const doubled = { ...shuffled, themes: [...shuffled.themes, ...shuffled.themes] };
        expect(writeAddress({ ...address, selection: doubled }, itsIndex)).toBe(
          writeAddress(address, itsIndex),
        );
      }),
    );
  });
});

describe(readAddress, () => {
  it.each(examples)('reads “%s”', (text, address) => {
    expect(read(text)).toEqual({ address, unreadable: [] });
    expect(read(`?${text}`)).toEqual({ address, unreadable: [] });
  });

  it('gives the start after writing', () => {
    fc.assert(
      fc.property(arbitraryCase, ({ overview, address }) => {
        const itsIndex = buildIndex(overview);
        expect(readAddress(writeAddress(address, itsIndex), itsIndex)).toEqual({ address, unreadable: [] });
      }),
      { numRuns: 500 },
    );
  });

  it('reads any text without fail, and what it has read is written and read the same ever after', () => {
    fc.assert(
      fc.property(arbitrarySearch, (search) => {
        const written = writeAddress(read(search).address, index);
        const again = read(written);
        expect(again).toEqual({ address: read(search).address, unreadable: [] });
        expect(writeAddress(again.address, index)).toBe(written);
      }),
      { numRuns: 1000 },
    );
  });

  it('puts values in order and reads ids in any case', () => {
    expect(read('theme=Water,DRUGS,water&host=UZ,be').address).toEqual(
      choose({ themes: ['drugs', 'water'], hosts: ['BE', 'UZ'] }),
    );
    expect(read('meeting=2019-Tashkent&view=Europe').address).toEqual({
      ...home,
      meeting: '2019-tashkent',
      view: 'europe',
    });
  });

  it('reads a single year', () => {
    expect(read('years=2019').address).toEqual(choose({ years: { from: 2019, to: 2019 } }));
  });

  it('trims a query and folds the space in it', () => {
    expect(read('q=%20%20water%09%0A+energy++').address).toEqual(choose({ query: 'water energy' }));
  });

  it('takes an empty parameter for an absent one', () => {
    expect(read('theme=&q=+&years=&theme=water,')).toEqual({
      address: choose({ themes: ['water'] }),
      unreadable: [],
    });
  });

  it('passes over what mail programs add to links', () => {
    expect(read('utm_source=mail&fbclid=1&gclid=2&mc_cid=3&mc_eid=4').unreadable).toEqual([]);
  });

  it.each([
    ['colour=red', 'colour', 'red', 'unknown-parameter'],
    ['__proto__=x', '__proto__', 'x', 'unknown-parameter'],
    ['Theme=water', 'Theme', 'water', 'unknown-parameter'],
    ['theme=Atlantis', 'theme', 'Atlantis', 'unknown-value'],
    ['theme=constructor', 'theme', 'constructor', 'unknown-value'],
    ['group=__proto__', 'group', '__proto__', 'unknown-value'],
    ['match=some', 'match', 'some', 'unknown-value'],
    ['host=xx', 'host', 'xx', 'unknown-value'],
    ['seat=city', 'seat', 'city', 'unknown-value'],
    ['meeting=atlantis', 'meeting', 'atlantis', 'unknown-value'],
    ['compare=2024-video,atlantis', 'compare', 'atlantis', 'unknown-value'],
    ['view=moon', 'view', 'moon', 'unknown-value'],
    ['lang=null', 'lang', 'null', 'unknown-value'],
    ['years=2024-2015', 'years', '2024-2015', 'malformed'],
    ['years=2014-2024', 'years', '2014-2024', 'malformed'],
    ['years=2015-2025', 'years', '2015-2025', 'malformed'],
    ['years=recent', 'years', 'recent', 'malformed'],
    ['slide=0', 'slide', '0', 'malformed'],
    ['slide=1e3', 'slide', '1e3', 'malformed'],
    ['compare=2024-video', 'compare', '2024-video', 'malformed'],
    ['compare=2024-video,2024-video', 'compare', '2024-video,2024-video', 'malformed'],
  ])('names what it cannot read in “%s”', (search, parameter, value, reason) => {
    expect(read(search)).toEqual({ address: home, unreadable: [{ parameter, value, reason }] });
  });

  it('names a repeated parameter and keeps to the first', () => {
    expect(read('theme=water&theme=drugs')).toEqual({
      address: choose({ themes: ['water'] }),
      unreadable: [{ parameter: 'theme', value: 'drugs', reason: 'repeated' }],
    });
  });

  it('names each value that it cannot read, and shows the rest', () => {
    expect(read('theme=atlantis,water,lemuria&years=1990')).toEqual({
      address: choose({ themes: ['water'] }),
      unreadable: [
        { parameter: 'theme', value: 'atlantis', reason: 'unknown-value' },
        { parameter: 'theme', value: 'lemuria', reason: 'unknown-value' },
        { parameter: 'years', value: '1990', reason: 'malformed' },
      ],
    });
  });
});
