import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { levels } from '../../src/dataset/schema.ts';
import { diffAgendas, partThemes, previousOfSeries, type AgendaDiff } from '../../src/model/agenda-diff.ts';
import { buildDataset, buildDelegation, buildEvidence, buildMeeting } from '../support/built-dataset.ts';

const { index } = buildDataset([]);
const themes = ['terrorism', 'drugs', 'water', 'energy', 'atlantis'];
const parties = ['eu', 'kazakhstan', 'uzbekistan', 'afghanistan', 'atlantis'];

const arbitraryMeeting = fc
  .record({
    themes: fc.array(fc.constantFrom(...themes), { maxLength: 8 }),
    participants: fc.uniqueArray(
      fc.record({
        party: fc.constantFrom(...parties),
        present: fc.constantFrom(true, false, null),
        level: fc.constantFrom(null, ...levels),
      }),
      { selector: ({ party }) => party, maxLength: 5 },
    ),
  })
  .map((generated) =>
    buildMeeting({
      id: 'generated',
      themes: generated.themes.map((theme, at) => buildEvidence(theme, { paragraph: at + 1 })),
      participants: generated.participants.map(({ party, present, level }) =>
        buildDelegation(party, present, level),
      ),
    }),
  );

const law = (holds: (before: ReturnType<typeof buildMeeting>, after: typeof before) => void) =>
  fc.assert(fc.property(arbitraryMeeting, arbitraryMeeting, holds));

const ids = (found: AgendaDiff['added']) => found.map(({ theme }) => theme);
const parts = (diff: AgendaDiff) => [diff.added, diff.kept, diff.noLongerFound].map(ids);

describe(diffAgendas, () => {
  it('puts every theme of either meeting into one part, once', () => {
    law((before, after) => {
      const found = new Set([...before.themes, ...after.themes].map(({ theme }) => theme));
      expect(
        parts(diffAgendas(index, before, after))
          .flat()
          .toSorted(),
      ).toEqual([...found].toSorted());
    });
  });

  it('gives every entry of both meetings on the side where it stands', () => {
    law((before, after) => {
      const diff = diffAgendas(index, before, after);
      const all = [...diff.added, ...diff.kept, ...diff.noLongerFound];
      expect(new Set(all.flatMap((one) => one.before))).toEqual(new Set(before.themes));
      expect(new Set(all.flatMap((one) => one.after))).toEqual(new Set(after.themes));
      expect(diff.added.every((one) => one.before.length === 0 && one.after.length > 0)).toBe(true);
      expect(diff.noLongerFound.every((one) => one.after.length === 0 && one.before.length > 0)).toBe(true);
      expect(diff.kept.every((one) => one.before.length > 0 && one.after.length > 0)).toBe(true);
    });
  });

  it('swaps added and no longer found, up and down, when the meetings are swapped', () => {
    law((before, after) => {
      const diff = diffAgendas(index, before, after);
      const swapped = diffAgendas(index, after, before);
      expect(parts(swapped)).toEqual(parts(diff).toReversed());
      const mirror = { up: 'down', down: 'up', same: 'same', unknown: 'unknown' };
      const levelsOf = ({ delegations }: AgendaDiff) =>
        new Map(delegations.map(({ party, level }) => [party, level]));
      expect(levelsOf(swapped)).toEqual(
        new Map([...levelsOf(diff)].map(([party, level]) => [party, mirror[level]])),
      );
    });
  });

  it('finds no difference between a meeting and itself', () => {
    law((meeting) => {
      const diff = diffAgendas(index, meeting, meeting);
      expect([diff.added, diff.noLongerFound]).toEqual([[], []]);
      expect(diff.delegations.every(({ presence }) => presence === 'unchanged')).toBe(true);
      expect(diff.delegations.every(({ level }) => level === 'same' || level === 'unknown')).toBe(true);
    });
  });

  it('keeps the order of the codebook and puts what it does not know last', () => {
    const before = buildMeeting({
      id: 'a',
      themes: ['atlantis', 'energy', 'drugs'].map((id) => buildEvidence(id)),
    });
    const after = buildMeeting({
      id: 'b',
      themes: ['drugs', 'water', 'terrorism'].map((id) => buildEvidence(id)),
      participants: [buildDelegation('atlantis', true), buildDelegation('eu', true)],
    });
    const diff = diffAgendas(index, before, after);
    expect(parts(diff)).toEqual([['terrorism', 'water'], ['drugs'], ['energy', 'atlantis']]);
    expect(diff.delegations.map(({ party }) => party)).toEqual(['eu', 'atlantis']);
  });
});

describe('the delegations of two meetings', () => {
  const change = (
    before: Parameters<typeof buildDelegation> | null,
    after: Parameters<typeof buildDelegation> | null,
  ) => {
    const meeting = (id: string, row: typeof before) =>
      buildMeeting({ id, participants: row ? [buildDelegation(...row)] : [] });
    const [only] = diffAgendas(index, meeting('a', before), meeting('b', after)).delegations;
    return only && [only.level, only.presence];
  };

  it('are led higher or lower by rank, not by title', () => {
    expect(change(['eu', true, 'deputy-minister'], ['eu', true, 'minister'])).toEqual(['up', 'unchanged']);
    expect(change(['eu', true, 'minister'], ['eu', true, 'ambassador'])).toEqual(['down', 'unchanged']);
    expect(change(['eu', true, 'deputy-minister'], ['eu', true, 'secretary-general'])).toEqual([
      'same',
      'unchanged',
    ]);
  });

  it('have an unknown change where either level is unknown', () => {
    expect(change(['eu', true], ['eu', true, 'minister'])).toEqual(['unknown', 'unchanged']);
    expect(change(['eu', true, 'minister'], ['eu', true])).toEqual(['unknown', 'unchanged']);
    expect(change(['eu', true, 'minister'], null)).toEqual(['unknown', 'no-longer-recorded']);
  });

  it('have no level where the head was named but nobody says that the party came', () => {
    expect(change(['eu', null, 'foreign-minister'], ['eu', true, 'ambassador'])).toEqual([
      'unknown',
      'newly-recorded',
    ]);
  });

  it('are newly recorded as present after silence and after absence alike, each side keeping which it was', () => {
    expect(change(['eu', null], ['eu', true])).toEqual(['unknown', 'newly-recorded']);
    expect(change(['eu', false], ['eu', true])).toEqual(['unknown', 'newly-recorded']);
    expect(change(null, ['eu', true])).toEqual(['unknown', 'newly-recorded']);
    expect(change(['eu', true], ['eu', null])).toEqual(['unknown', 'no-longer-recorded']);
    expect(change(['eu', null], ['eu', false])).toEqual(['unknown', 'unchanged']);
    const row = (present: boolean | null) =>
      buildMeeting({ id: 'a', participants: [buildDelegation('eu', present)] });
    const { delegations } = diffAgendas(index, row(null), row(false));
    expect([delegations[0]?.before?.present, delegations[0]?.after?.present]).toEqual([null, false]);
  });
});

describe(partThemes, () => {
  it('names each theme once', () => {
    expect(partThemes(['a', 'b', 'a'], ['b', 'c', 'c'])).toEqual({
      added: ['c'],
      kept: ['b'],
      noLongerFound: ['a'],
    });
  });
});

describe(previousOfSeries, () => {
  const series = buildDataset([
    buildMeeting({ id: 'third', start_date: '2020-01' }),
    buildMeeting({ id: 'first', start_date: '2018' }),
    buildMeeting({ id: 'other', start_date: '2019-12', series: 'ministerial' }),
    buildMeeting({ id: 'second', start_date: '2019-03-02' }),
  ]).index;

  it('is the one before by date, other series passed over', () => {
    expect(previousOfSeries(series, 'third')?.id).toBe('second');
    expect(previousOfSeries(series, 'second')?.id).toBe('first');
  });

  it('is null for the first meeting of a series and for an id not on record', () => {
    expect(previousOfSeries(series, 'first')).toBeNull();
    expect(previousOfSeries(series, 'other')).toBeNull();
    expect(previousOfSeries(series, 'atlantis')).toBeNull();
  });
});
