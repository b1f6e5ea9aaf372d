import { describe, expect, it } from 'vitest';

import { makeBriefing, makeSlide } from '../../../src/app/briefing/make-slides.ts';
import { sayPoint } from '../../../src/i18n/point-sentences.ts';
import { home, readAddress, type Address } from '../../../src/model/address.ts';
import { mostNotesInLink, slideKinds, type SlideKind } from '../../../src/model/briefing.ts';
import { pointsOfSlide } from '../../../src/model/slide-points.ts';
import { everything } from '../../../src/model/selection.ts';
import { dataset, deckOf, index, names, positionsOf, texts } from '../../support/real-deck.ts';

const ground = { index, dataset, names, texts };
const tashkent = { cities: ['tashkent'] };
const meeting = '2021-07-01-tashkent-hlpsd';
const parts: Partial<Record<SlideKind, Partial<Address>>> = {
  map: { view: 'central-asia' },
  themes: { measure: 'share' },
  meeting: { meeting },
  difference: { compare: ['2020-10-20-video-hlpsd', meeting] },
};
const make = (kind: SlideKind) =>
  makeSlide(
    kind,
    { ...home, selection: { ...everything, ...tashkent }, ...parts[kind] },
    positionsOf(tashkent),
    ground,
  );

describe(makeSlide, () => {
  it.each(slideKinds)('keeps of the page what a slide of the kind “%s” shows of it', (kind) => {
    const { address, unreadable } = readAddress(make(kind).view, index);
    expect(unreadable).toEqual([]);
    expect(address.selection).toEqual({ ...everything, ...tashkent });
    expect(address).toMatchObject(parts[kind] ?? {});
  });

  it.each(slideKinds.filter((kind) => kind !== 'closing'))(
    'gives a slide of the kind “%s” a takeaway of ten words at most and notes that a link carries',
    (kind) => {
      const { title, notes } = make(kind);
      expect(title.split(/\s+/).length).toBeLessThanOrEqual(10);
      expect(notes.length).toBeLessThanOrEqual(mostNotesInLink);
      expect(notes).not.toBe('');
    },
  );

  it('counts in the notes the meetings that the page shows', () => {
    const here = dataset.meetings.filter(({ city }) => city === 'tashkent').length;
    expect(make('figures').title).toContain(`${here} of ${dataset.meetings.length} meetings`);
  });

  it('names a slide by its kind where the records have nothing to say', () => {
    expect(make('closing')).toMatchObject({ title: 'Closing', notes: '' });
  });

  it('writes out six of the points that stand out, and none on a slide that has a picture', () => {
    const points = pointsOfSlide(
      index,
      dataset,
      { kind: 'text', view: '', emphasis: [] },
      positionsOf(tashkent),
    );
    expect(make('text').text.split('\n')).toEqual(
      points.slice(1, 7).map((point) => sayPoint(point, names, texts)),
    );
    expect(slideKinds.filter((kind) => make(kind).text !== '')).toEqual(['text']);
  });
});

describe(makeBriefing, () => {
  it('is the default deck of the selection in words', () => {
    expect(makeBriefing({ ...everything, ...tashkent }, positionsOf(tashkent), ground)).toEqual(
      deckOf(tashkent).briefing,
    );
  });
});
