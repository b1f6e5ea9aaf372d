import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { home, type Address } from '../../../../src/model/address.ts';
import { everything, type Selection } from '../../../../src/model/selection.ts';
import { drawPicture } from '../../../../src/views/export/pictures/draw-picture.ts';
import { buildDataset, buildEvidence, buildMeeting } from '../../../support/built-dataset.ts';
import { collisions, readPicture } from '../../../support/drawn-picture.ts';
import { pictureContextOf } from '../../../support/picture-context.ts';
import { arbitraryFilters } from '../../../support/real-deck.ts';
import { realDataset } from '../../../support/records.ts';

const real = pictureContextOf(realDataset());
const kinds = ['map', 'themes', 'heat'] as const;
const addressOf = (part: Partial<Selection> = {}, rest: Partial<Address> = {}): Address => ({
  ...home,
  selection: { ...everything, ...part },
  ...rest,
});
const draw = (kind: (typeof kinds)[number], address: Address, context = real) =>
  readPicture(drawPicture(kind, address, context));
const drawn = new Map<string, ReturnType<typeof draw>>();
/** A picture of the real records, read once for all facts about it. */
const drawOnce = (kind: (typeof kinds)[number], scene: string, address: Address) => {
  const key = `${kind} ${scene}`;
  if (!drawn.has(key)) drawn.set(key, draw(kind, address));
  return drawn.get(key)!;
};

const scenes: [string, Address][] = [
  ['nothing chosen', addressOf()],
  ['a city chosen', addressOf({ cities: ['dushanbe'] })],
  ['a country chosen, seen from Central Asia', addressOf({ hosts: ['UZ'] }, { view: 'central-asia' })],
  ['seats chosen', addressOf({ seats: ['unrecorded', 'video'] }, { view: 'europe' })],
  [
    'groups and years chosen',
    addressOf({ groups: ['borders-movement', 'violence-crime'], years: { from: 2015, to: 2020 } }),
  ],
  ['shares', addressOf({}, { measure: 'share' })],
  ['a theme in a year', addressOf({ themes: ['water'], years: { from: 2018, to: 2018 } })],
  ['one meeting', addressOf({ cities: ['riga'] })],
  ['no meeting', addressOf({ cities: ['riga'], series: ['hlpsd'] })],
];
const cases = kinds.flatMap((kind) => scenes.map(([scene, address]) => ({ kind, scene, address })));

describe(drawPicture, () => {
  it.each(cases)(
    'says of the $kind with $scene what it shows and where it comes from',
    ({ kind, scene, address }) => {
      const { root, document, words } = drawOnce(kind, scene, address);
      const { count, total } = real.select(address.selection);
      const all = words.join(' ');
      expect(all).toContain(real.texts.words.pictures.titles[kind]);
      expect(all).toContain(`${count} of ${total} meetings`);
      expect(all).toMatch(/Dataset \d+\.\d+\.\d+ of \d+ \w+ \d{4}/);
      expect(all).toContain('Newest meeting on record');
      expect(all).toContain('CC BY 4.0');
      expect(all).toContain('Sources read in stored copies in');
      expect(all.includes('do not imply endorsement')).toBe(kind === 'map');
      expect(document.querySelector('a')?.getAttribute('href')).toMatch(/^https:\/\/atlas\.example\//);
      expect(root.getAttribute('lang')).toBe('en');
      expect(document.querySelector('title')?.textContent).toContain(`${count} of ${total} meetings`);
      expect(document.querySelector('desc')?.textContent?.length).toBeGreaterThan(20);
    },
  );

  it.each(cases)(
    'lets no text lie on another in the $kind with $scene, or leave the sheet',
    ({ kind, scene, address }) => {
      const { texts, sheet } = drawOnce(kind, scene, address);
      expect(collisions(texts)).toEqual([]);
      const outside = texts.filter(
        ({ left, right, top, bottom }) => left < 0 || top < 0 || right > sheet.width || bottom > sheet.height,
      );
      expect(outside).toEqual([]);
    },
  );

  it('lets no text lie on another, whatever is chosen', () => {
    fc.assert(
      fc.property(fc.constantFrom('map', 'themes'), arbitraryFilters, (kind, part) => {
        expect(collisions(draw(kind, addressOf(part)).texts)).toEqual([]);
      }),
      { numRuns: 25 },
    );
  });

  it('is as large as a slide, the heat map as high as it needs to be', () => {
    const sizes = kinds.map((kind) => draw(kind, addressOf())).map(({ width, height }) => [width, height]);
    expect(sizes.slice(0, 2)).toEqual([
      [1600, 900],
      [1600, 900],
    ]);
    expect(sizes[2]![0]).toBe(1600);
    expect(sizes[2]![1]).toBeGreaterThan(1000);
  });

  it.each(kinds)('grows higher where the words of the %s need it, and keeps them all', (kind) => {
    const many = { cities: [...real.index.cities.keys()].toSorted(), series: [...real.index.series.keys()] };
    const { words, height, texts } = draw(kind, addressOf(many));
    for (const city of many.cities) expect(words.join(' ')).toContain(real.names.city(city));
    expect(height).toBeGreaterThanOrEqual(900);
    expect(collisions(texts)).toEqual([]);
  });

  it.each(kinds)('gives the same text for the same %s', (kind) => {
    const address = addressOf({ groups: ['borders-movement'] });
    expect(drawPicture(kind, address, real)).toBe(drawPicture(kind, address, real));
  });

  it.each(kinds)('leaves the link out of the %s where there is none', (kind) => {
    const { document } = draw(kind, addressOf(), { ...real, linkTo: () => null });
    expect(document.querySelector('a')).toBeNull();
  });

  it.each(kinds)(
    'asks for nothing from outside in the %s, and holds no script and no foreign object',
    (kind) => {
      const svg = drawPicture(kind, addressOf(), { ...real, linkTo: () => null });
      expect(svg.replace('http://www.w3.org/2000/svg', '')).not.toMatch(
        /https?:|<script|foreignObject|<image|@import/,
      );
    },
  );

  it.each(kinds)('draws the %s of a dataset without a meeting', (kind) => {
    const empty = pictureContextOf(buildDataset([]).dataset);
    const { texts, words } = draw(kind, addressOf(), empty);
    expect(words).toContain('0 of 0 meetings');
    expect(collisions(texts)).toEqual([]);
  });

  it.each(['themes', 'heat'] as const)('draws the %s of a dataset of eighty years', (kind) => {
    const meetings = Array.from({ length: 80 }, (_, at) =>
      buildMeeting({
        id: `m${at}`,
        start_date: `${1946 + at}-05-01`,
        city: ['brussels', 'astana'][at % 2]!,
        themes: [buildEvidence('water')],
      }),
    );
    const { texts, width } = draw(kind, addressOf(), pictureContextOf(buildDataset(meetings).dataset));
    expect(width).toBe(1600);
    expect(collisions(texts)).toEqual([]);
  });
});

describe('a picture of hostile records', () => {
  const hostile = `<script>alert("1")</script> & 'x' ]]> \u0000\u0008\uD800 ${'long'.repeat(60)}`;
  const { dataset } = buildDataset([
    buildMeeting({
      id: 'one',
      title: hostile,
      city: 'astana',
      country: 'KZ',
      themes: [buildEvidence('water'), buildEvidence('drugs')],
    }),
  ]);
  const named = <Row extends { name: string }>(row: Row) => ({ ...row, name: hostile });
  const context = pictureContextOf({
    ...dataset,
    version: hostile,
    cities: dataset.cities.map(named),
    themes: { groups: dataset.themes.groups.map(named), themes: dataset.themes.themes.map(named) },
  });

  it.each(kinds)('keeps every text of the %s a text', (kind) => {
    const address = addressOf({ cities: ['astana'], query: hostile });
    const { document, words } = draw(kind, address, {
      ...context,
      linkTo: () => `https://atlas.example/?q="><script>`,
    });
    expect(document.querySelector('script')).toBeNull();
    expect(words.join(' ')).toContain('<script>alert("1")</script> &');
    expect(
      [...document.querySelectorAll('*')]
        .flatMap((element) => [...element.attributes])
        .map(({ name }) => name),
    ).not.toContainEqual(expect.stringMatching(/^on/));
    expect(document.querySelector('a')?.getAttribute('href')).toBe('https://atlas.example/?q="><script>');
  });
});
