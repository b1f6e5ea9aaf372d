import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import type { Meeting } from '../../src/dataset/schema.ts';
import { findInsights, type Insight } from '../../src/model/insights.ts';
import { select } from '../../src/model/select.ts';
import { everything } from '../../src/model/selection.ts';
import type { TalkingPoint } from '../../src/model/talking-point.ts';
import { makeTalkingPoints } from '../../src/model/talking-points.ts';
import { buildDataset, buildDelegation, buildEvidence, buildMeeting } from '../support/built-dataset.ts';
import { dataset, index, positionsOf, singleSelections } from '../support/real-deck.ts';
import { recountPoint } from '../support/recount-point.ts';

const recordsAt = (positions: Uint32Array) =>
  Array.from(positions, (at) => dataset.meetings.find(({ id }) => id === index.meetings[at]!.id)!);
const anyPositions = fc
  .subarray(Array.from({ length: index.size }, (_, i) => i))
  .map((chosen) => Uint32Array.from(chosen));

function expectRecounted(positions: Uint32Array) {
  const records = recordsAt(positions);
  const points = makeTalkingPoints(index, dataset, positions);
  for (const point of points) {
    const { said = true, ...recounted } = { ...recountPoint(point, records, dataset) } as { said?: boolean };
    expect(point).toMatchObject(nullLess(recounted));
    expect(said).toBe(true);
  }
  return points;
}

/** A field that cannot be counted is null in a point. */
const nullLess = (object: object) =>
  Object.fromEntries(Object.entries(object).map(([key, value]) => [key, value ?? null]));

/** The points of some built records, of which only what matters is said. */
function pointsOf(...meetings: (Pick<Meeting, 'id'> & Partial<Meeting>)[]) {
  const built = buildDataset(meetings.map(buildMeeting));
  return makeTalkingPoints(built.index, built.dataset, select(built.index, everything, null).positions);
}
const of = <Kind extends TalkingPoint['kind']>(points: readonly TalkingPoint[], kind: Kind) =>
  points.filter((point): point is Extract<TalkingPoint, { kind: Kind }> => point.kind === kind);

describe(makeTalkingPoints, () => {
  it('says nothing but what the records give when they are counted again', () => {
    expect(expectRecounted(positionsOf()).length).toBeGreaterThan(20);
    fc.assert(fc.property(anyPositions, (positions) => void expectRecounted(positions)));
  });

  it('is true of every value of every filter', () => {
    const kinds = singleSelections.flatMap((part) =>
      expectRecounted(positionsOf(part)).map(({ kind }) => kind),
    );
    expect([...new Set(kinds)].toSorted()).toEqual(
      'city disagreements held insight level meeting next open outcome region sources theme unknown video'.split(
        ' ',
      ),
    );
  });

  it('says the same of the same meetings, and changes nothing', () => {
    fc.assert(
      fc.property(anyPositions, (positions) => {
        const before = structuredClone(positions);
        const points = makeTalkingPoints(index, dataset, positions);
        expect(makeTalkingPoints(index, dataset, positions)).toEqual(points);
        expect(positions).toEqual(before);
      }),
      { numRuns: 20 },
    );
  });

  it('ties every point to meetings on record, in order of date', () => {
    fc.assert(
      fc.property(anyPositions, (positions) => {
        for (const { meetings } of makeTalkingPoints(index, dataset, positions)) {
          const places = meetings.map((id) => index.positionOf(id)!);
          expect(places).not.toContain(undefined);
          expect(places).toEqual(places.toSorted((a, b) => a - b));
        }
      }),
    );
  });

  it('says of no meeting that there is none, and nothing more', () => {
    expect(makeTalkingPoints(index, dataset, new Uint32Array())).toEqual([
      { kind: 'held', count: 0, of: index.size, years: null, cities: 0, meetings: [] },
    ]);
  });

  it('repeats what stands out as it was found, and no wait of a series', () => {
    const positions = positionsOf();
    const { insights } = findInsights(index, positions);
    const told = of(makeTalkingPoints(index, dataset, positions), 'insight').map(({ insight }) => insight);
    expect(told.length).toBeGreaterThan(3);
    expect(insights).toEqual(expect.arrayContaining(told));
    expect(told.map(({ kind }) => kind)).not.toContain('round');
  });

  it('sees no trend in fewer than five meetings', () => {
    fc.assert(
      fc.property(anyPositions, (positions) => {
        for (const { insight } of of(makeTalkingPoints(index, dataset, positions), 'insight')) {
          expect(baseOf(insight)).toBeGreaterThan(4);
        }
      }),
    );
  });
});

/** The smallest number of meetings that an insight rests on. */
const baseOf = (insight: Insight) => {
  if ('later' in insight) return Math.min(insight.later.of, insight.earlier.of);
  return 'since' in insight ? insight.since : insight.intervals;
};

describe('the region', () => {
  it('is left out where two have as many meetings', () => {
    const points = pointsOf(
      { id: 'a', city: 'brussels', country: 'BE' },
      { id: 'b', city: 'tashkent', country: 'UZ' },
    );
    expect(of(points, 'region')).toEqual([]);
    expect(of(points, 'city')).toMatchObject([{ cities: ['brussels', 'tashkent'], count: 1, of: 2 }]);
  });

  it('is counted out of the meetings of which a country is known', () => {
    const points = pointsOf({ id: 'a', country: 'UZ' }, { id: 'b', format: 'video' }, { id: 'c' });
    expect(of(points, 'region')).toMatchObject([{ region: 'central-asia', count: 1, of: 1 }]);
    expect(of(points, 'city')).toEqual([]);
    expect(of(points, 'video')).toMatchObject([{ count: 1, of: 3, meetings: ['b'] }]);
  });
});

describe('a theme', () => {
  it('is counted out of the meetings with a public account', () => {
    const points = pointsOf(
      { id: 'a', themes: [buildEvidence('water'), buildEvidence('water')] },
      { id: 'b' },
    );
    expect(of(points, 'theme')).toMatchObject([{ theme: 'water', count: 1, of: 1, isMost: true }]);
    expect(of(points, 'unknown')).toContainEqual({
      kind: 'unknown',
      what: 'account',
      count: 1,
      of: 2,
      meetings: ['b'],
    });
  });

  it('came up most only where no other came up as often', () => {
    const points = pointsOf({ id: 'a', themes: [buildEvidence('water'), buildEvidence('drugs')] });
    expect(of(points, 'theme').map(({ theme, isMost }) => [theme, isMost])).toEqual([
      ['drugs', false],
      ['water', false],
    ]);
  });
});

describe('what stands out', () => {
  it('is said of two themes at most under each rule', () => {
    const years = [2018, 2019, 2020, 2021, 2022, 2023, 2024];
    const agenda = ['water', 'energy', 'drugs'].map((theme) => buildEvidence(theme));
    const meetings = years.flatMap((year) =>
      [1, 2, 3, 4, 5].map((month) => ({
        id: `${year}-${month}`,
        start_date: `${year}-0${month}`,
        themes: [buildEvidence('terrorism'), ...(year === 2023 ? agenda : [])],
      })),
    );
    const told = of(pointsOf(...meetings), 'insight').map(({ insight }) => insight);
    expect(told).toMatchObject([
      { kind: 'new', theme: 'drugs' },
      { kind: 'new', theme: 'water' },
    ]);
  });
});

describe('the highest level', () => {
  it('is not that of a head who was only expected', () => {
    const points = pointsOf(
      { id: 'a', participants: [buildDelegation('eu', null, 'minister')] },
      {
        id: 'b',
        participants: [buildDelegation('eu', true, 'ambassador'), buildDelegation('kazakhstan', true)],
      },
    );
    expect(of(points, 'level')).toMatchObject([
      { level: 'ambassador', count: 1, of: 2, known: 1, meetings: ['b'] },
    ]);
  });
});

describe('the latest meeting', () => {
  const day = (start_date: string) => ({ id: start_date, start_date });

  it.each([
    [0, ['2025-01-01', '2026-02-03']],
    [1, ['2026', '2026-02-03']],
    [2, ['2026', '2026-02', '2026-02-03']],
    [1, ['2025', '2026', '2026-02']],
    [0, ['2025', '2026-01', '2026-02']],
  ])('leaves open whether %i others were later: %j', (perhapsLater, dates) => {
    expect(of(pointsOf(...dates.map(day)), 'meeting')).toMatchObject([
      { isLatest: true, perhapsLater, meetings: [dates.at(-1)] },
    ]);
  });

  it('comes with what it agreed, three outcomes at most', () => {
    const outcomes = ['One.', 'Two.', 'Three.', 'Four.'].map((note) => ({ note, source: 'eeas' }));
    const points = pointsOf({ id: 'a', outcomes });
    expect(of(points, 'outcome').map(({ note }) => note)).toEqual(['One.', 'Two.', 'Three.']);
    expect(of(points, 'meeting')).toMatchObject([{ outcomes: 4 }]);
  });
});
