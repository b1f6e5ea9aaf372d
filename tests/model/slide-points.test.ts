import { describe, expect, it } from 'vitest';

import { slideKinds, type SlideKind } from '../../src/model/briefing.ts';
import { pointsOfSlide } from '../../src/model/slide-points.ts';
import { dataset, index, positionsOf } from '../support/real-deck.ts';
import { recountPoint } from '../support/recount-point.ts';

const hlpsd = positionsOf({ series: ['hlpsd'] });
const last = '2025-07-11-dushanbe-hlpsd';
const views: Partial<Record<SlideKind, string>> = {
  meeting: `series=hlpsd&meeting=${last}`,
  difference: `series=hlpsd&compare=2024-06-05-brussels-hlpsd,${last}`,
};
const pointsOf = (
  kind: SlideKind,
  { view = views[kind] ?? 'series=hlpsd', emphasis = [] as string[], positions = hlpsd } = {},
) => pointsOfSlide(index, dataset, { kind, view, emphasis }, positions);
const kindsOf = (kind: SlideKind) => [...new Set(pointsOf(kind).map((point) => point.kind))].join(' ');

describe(pointsOfSlide, () => {
  it.each<[SlideKind, string]>([
    ['cover', 'held'],
    ['figures', 'held'],
    ['map', 'region city video'],
    ['themes', 'group'],
    ['heat', 'theme insight'],
    ['difference', 'difference changed'],
    ['levels', 'level'],
    ['meeting', 'meeting outcome disagreements question'],
    ['sources', 'sources disagreements open'],
    ['closing', ''],
  ])('says of a slide of the kind “%s” what it shows: %s', (kind, kinds) => {
    expect(kindsOf(kind)).toBe(kinds);
  });

  it('says of a text slide all that can be said of its meetings', () => {
    expect(kindsOf('text')).toContain(
      'held region city video theme insight level meeting outcome next sources',
    );
  });

  it('says nothing but what the records give when they are counted again', () => {
    const records = Array.from(hlpsd, (at) =>
      dataset.meetings.find(({ id }) => id === index.meetings[at]!.id)!,
    );
    for (const kind of slideKinds) {
      for (const point of pointsOf(kind)) {
        const about = kind === 'meeting' ? records.slice(-1) : records;
        const { said: _, ...recounted } = { ...recountPoint(point, about, dataset) } as { said?: boolean };
        expect(point).toMatchObject(recounted);
      }
    }
  });

  it('speaks of the two groups that a themes slide emphasises, else of the two most frequent', () => {
    const groupsOf = (emphasis: string[]) =>
      pointsOf('themes', { emphasis, positions: positionsOf() }).flatMap((point) =>
        point.kind === 'group' ? point.group : [],
      );
    expect(groupsOf([])).toEqual(['society-governance', 'violence-crime']);
    expect(groupsOf(['borders-movement', 'framework'])).toEqual(['framework', 'borders-movement']);
  });

  it('says nothing of a meeting, or of two, that are not on record', () => {
    expect(pointsOf('meeting', { view: 'meeting=gone' })).toEqual([]);
    expect(pointsOf('difference', { view: '' })).toEqual([]);
  });

  it('says nothing of pictures without a meeting', () => {
    const none = { view: '', positions: new Uint32Array() };
    for (const kind of ['map', 'themes', 'heat', 'levels', 'sources'] as const) {
      expect(pointsOf(kind, none)).toEqual([]);
    }
  });
});
