import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { home, readAddress, type Address } from '../../src/model/address.ts';
import { addSlide, fillSlide } from '../../src/model/briefing-edits.ts';
import { startBriefing } from '../../src/model/briefing-shelf.ts';
import { slideKinds, type SlideKind } from '../../src/model/briefing.ts';
import { buildIndex } from '../../src/model/meeting-index.ts';
import { everything } from '../../src/model/selection.ts';
import { findUnreadableViews, writeSlideView } from '../../src/model/slide-view.ts';
import { arbitraryAddress } from '../support/arbitrary-address.ts';
import { arbitraryOverview } from '../support/arbitrary-selection.ts';
import { fewMeetings } from '../support/few-meetings.ts';

const index = buildIndex(fewMeetings);
const page: Address = {
  selection: { ...everything, themes: ['water'] },
  meeting: 'tashkent-2017',
  compare: ['almaty-2019', 'brussels-2020'],
  slide: 4,
  view: 'europe',
  chart: 'insights',
  measure: 'share',
  sort: 'oldest',
  lang: 'ru',
  appearance: 'dark',
  embed: 'map',
};

describe(writeSlideView, () => {
  it.each<[SlideKind, string]>([
    ['cover', 'theme=water'],
    ['figures', 'theme=water'],
    ['map', 'theme=water&view=europe'],
    ['themes', 'theme=water&measure=share'],
    ['heat', 'theme=water&chart=heat'],
    ['levels', 'theme=water&chart=levels'],
    ['meeting', 'theme=water&meeting=tashkent-2017'],
    ['difference', 'theme=water&compare=almaty-2019,brussels-2020'],
    ['text', 'theme=water'],
    ['sources', 'theme=water'],
    ['closing', 'theme=water'],
  ])('keeps for a slide of the kind “%s” what it shows: %s', (kind, view) => {
    expect(writeSlideView(kind, page, index)).toBe(view);
  });

  it('is empty for the page as it is at first, but for the form of the chart', () => {
    const views = slideKinds.map((kind) => writeSlideView(kind, home, index)).filter(Boolean);
    expect(views).toEqual(['chart=heat', 'chart=levels']);
  });

  it('is read as the same selection, and written the same ever after', () => {
    fc.assert(
      fc.property(
        arbitraryOverview.chain((overview) =>
          fc.record({ overview: fc.constant(overview), address: arbitraryAddress(overview) }),
        ),
        fc.constantFrom(...slideKinds),
        ({ overview, address }, kind) => {
          const its = buildIndex(overview);
          const view = writeSlideView(kind, address, its);
          const read = readAddress(view, its);
          expect(read.unreadable).toEqual([]);
          expect(read.address.selection).toEqual(address.selection);
          expect(writeSlideView(kind, read.address, its)).toBe(view);
        },
      ),
    );
  });
});

describe(findUnreadableViews, () => {
  it('names the slides whose views ask for what is not on record', () => {
    const briefing = ['theme=water', 'meeting=gone', 'theme=water,gone&x=1'].reduce(
      (one, view) => addSlide(one, fillSlide({ kind: 'map', view })),
      startBriefing([], { title: '', datasetVersion: '' }),
    );
    expect(findUnreadableViews(briefing, index)).toEqual([
      { slide: 's2', unreadable: [{ parameter: 'meeting', value: 'gone', reason: 'unknown-value' }] },
      {
        slide: 's3',
        unreadable: [
          { parameter: 'theme', value: 'gone', reason: 'unknown-value' },
          { parameter: 'x', value: '1', reason: 'unknown-parameter' },
        ],
      },
    ]);
  });
});
