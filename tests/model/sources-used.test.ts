import { describe, expect, it } from 'vitest';

import { select } from '../../src/model/select.ts';
import { everything } from '../../src/model/selection.ts';
import { sourcesUsed } from '../../src/model/sources-used.ts';
import { buildDataset, buildMeeting } from '../support/built-dataset.ts';
import { dataset, index, positionsOf } from '../support/real-deck.ts';

const isOfficial = (id: string) =>
  dataset.sources.find((source) => source.id === id)!.kind.startsWith('official');

describe(sourcesUsed, () => {
  it.each([{}, { series: ['hlpsd'] }, { cities: ['tashkent'] }])(
    'gives each source of the meetings of %j once, with how many of them name it',
    (part) => {
      const positions = positionsOf(part);
      const ids = new Set(Array.from(positions, (at) => index.meetings[at]!.id));
      const counted = new Map<string, number>();
      for (const meeting of dataset.meetings.filter(({ id }) => ids.has(id)))
        for (const source of meeting.sources) counted.set(source, (counted.get(source) ?? 0) + 1);
      const used = sourcesUsed(index, dataset, positions);
      expect(new Map(used.map(({ source, meetings }) => [source.id, meetings]))).toEqual(counted);
      expect(used).toHaveLength(counted.size);
    },
  );

  it('gives official ones first, of those the ones of most meetings, then the newest', () => {
    const used = sourcesUsed(index, dataset, positionsOf());
    const rankOf = ({ source, meetings }: (typeof used)[number]) => [
      isOfficial(source.id) ? 0 : 1,
      1000 - meetings,
      source.published
        ? 99_999_999 - Number(source.published.replaceAll('-', '').padEnd(8, '0'))
        : 99_999_999,
    ];
    const ranks = used.map(rankOf);
    const compare = (a: readonly number[], b: readonly number[]) =>
      a.map((rank, at) => rank - b[at]!).find((difference) => difference !== 0) ?? 0;
    expect(ranks).toEqual(ranks.toSorted(compare));
    expect(ranks[0]![0]).toBe(0);
    expect(ranks.at(-1)![0]).toBe(1);
  });

  it('gives none without a meeting, and none that no meeting names', () => {
    expect(sourcesUsed(index, dataset, new Uint32Array())).toEqual([]);
    const built = buildDataset([buildMeeting({ id: 'a', sources: ['archive'] })]);
    const { positions } = select(built.index, everything, null);
    expect(sourcesUsed(built.index, built.dataset, positions).map(({ source }) => source.id)).toEqual([
      'archive',
    ]);
  });

  it('puts an official source before another of more meetings', () => {
    const built = buildDataset([
      buildMeeting({ id: 'a', sources: ['archive', 'eeas'] }),
      buildMeeting({ id: 'b', sources: ['archive'] }),
    ]);
    const { positions } = select(built.index, everything, null);
    const used = sourcesUsed(built.index, built.dataset, positions);
    expect(used.map(({ source, meetings }) => [source.id, meetings])).toEqual([
      ['eeas', 1],
      ['archive', 2],
    ]);
  });
});
