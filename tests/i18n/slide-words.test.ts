import { describe, expect, it } from 'vitest';

import { saySlideContext } from '../../src/i18n/slide-words.ts';
import type { SlideKind } from '../../src/model/briefing.ts';
import { readAddress } from '../../src/model/address.ts';
import { select } from '../../src/model/select.ts';
import { dataset, index, names, texts } from '../support/real-deck.ts';

function contextOf(kind: SlideKind, view = '') {
  const { selection } = readAddress(view, index).address;
  return saySlideContext(
    { kind, view },
    { index, dataset, selected: select(index, selection, null) },
    names,
    texts,
  );
}
const inTashkent = dataset.meetings.filter(({ city }) => city === 'tashkent');

describe(saySlideContext, () => {
  it.each<SlideKind>(['figures', 'map', 'levels', 'sources'])(
    'says of the kind “%s” how many meetings of how many it shows, and which',
    (kind) => {
      expect(contextOf(kind, 'city=tashkent')).toBe(
        `${inTashkent.length} of ${dataset.meetings.length} meetings in Tashkent`,
      );
    },
  );

  it.each<SlideKind>(['themes', 'heat'])(
    'says of the kind “%s” also in how many of them it counted',
    (kind) => {
      const accounted = inTashkent.filter(({ themes }) => themes.length > 0).length;
      expect(contextOf(kind, 'city=tashkent')).toBe(
        `${inTashkent.length} of ${dataset.meetings.length} meetings in Tashkent; ` +
          `counted in ${accounted} meetings with a public account`,
      );
    },
  );

  it('names the meeting of a meeting slide with its place and its day', () => {
    expect(contextOf('meeting', 'meeting=2021-07-01-tashkent-hlpsd')).toBe(
      'Eighth EU-Central Asia High-Level Political and Security Dialogue, Tashkent, 1 July 2021',
    );
  });

  it('names both meetings of a difference, the later first', () => {
    const said = contextOf('difference', 'compare=2020-10-20-video-hlpsd,2021-07-01-tashkent-hlpsd');
    const [, before] = said.split(', against ');
    expect(said).toMatch(/^Eighth .+, Tashkent, 1 July 2021, against /);
    expect(before).toMatch(/by video, 20 October 2020$/);
  });

  it('says so where a meeting is not on record', () => {
    expect(contextOf('meeting', '')).toBe('a meeting that is not on record');
    expect(contextOf('difference', '')).toBe(
      'a meeting that is not on record, against a meeting that is not on record',
    );
  });

  it.each<SlideKind>(['cover', 'text', 'closing'])(
    'says nothing of the kind “%s”, which shows none',
    (kind) => {
      expect(contextOf(kind, 'city=tashkent')).toBe('');
    },
  );
});
