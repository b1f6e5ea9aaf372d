import { describe, expect, it } from 'vitest';

import { overviewOf } from '../../src/dataset/overview.ts';
import { buildIndex } from '../../src/model/meeting-index.ts';
import { countGaps } from '../../src/model/not-recorded.ts';
import { select } from '../../src/model/select.ts';
import { buildDataset, buildDelegation, buildEvidence, buildMeeting } from '../support/built-dataset.ts';
import { realDataset } from '../support/records.ts';

const gapsOf = (...meetings: Parameters<typeof buildDataset>[0]) => {
  const { dataset, index } = buildDataset(meetings);
  return Object.fromEntries(
    countGaps(index, dataset).map(({ what, count, total }) => [what, [count, total]] as const),
  );
};

describe(countGaps, () => {
  it('counts the meetings of which something is not known', () => {
    const gaps = gapsOf(
      buildMeeting({ id: 'known', city: 'astana', country: 'KZ', venue: 'Hotel', round: 3 }),
      buildMeeting({ id: 'unknown', format: 'unknown', start_date: '2019-05' }),
      buildMeeting({ id: 'video', format: 'video' }),
    );
    expect(gaps).toMatchObject({
      seat: [1, 3],
      venue: [2, 3],
      day: [1, 3],
      format: [1, 3],
      round: [2, 3],
      chair: [3, 3],
      outcome: [3, 3],
      anyPresence: [3, 3],
      anyLevel: [3, 3],
    });
  });

  it('counts the rows of delegations out of all rows, and names out of the heads', () => {
    const gaps = gapsOf(
      buildMeeting({
        id: 'one',
        participants: [
          buildDelegation('eu', true, 'ambassador'),
          buildDelegation('kazakhstan', true),
          buildDelegation('uzbekistan', null),
          buildDelegation('afghanistan', false),
        ],
      }),
    );
    expect(gaps).toMatchObject({
      presence: [1, 4],
      head: [3, 4],
      headName: [1, 1],
      anyPresence: [0, 1],
      anyLevel: [0, 1],
    });
  });

  it('counts codings without a paragraph, figures without a number, sources without date or address', () => {
    const figure = { note: 'Funds', unit: 'euro', year: null, source: 'eeas' };
    const gaps = gapsOf(
      buildMeeting({
        id: 'one',
        themes: [buildEvidence('water'), buildEvidence('drugs', { paragraph: 2 })],
        figures: [
          { ...figure, value: null },
          { ...figure, value: 0 },
        ],
      }),
    );
    expect(gaps).toMatchObject({ paragraph: [1, 2], value: [1, 2], published: [1, 2], address: [1, 2] });
  });

  it('leads to exactly as many meetings as it counts, in the real records', () => {
    const dataset = realDataset();
    const index = buildIndex(overviewOf(dataset));
    const shown = countGaps(index, dataset).filter(({ selection }) => selection !== null);
    expect(shown.map(({ what }) => what)).toEqual(['seat', 'anyPresence', 'anyLevel']);
    for (const { selection, count } of shown) expect(select(index, selection!, null).count).toBe(count);
  });

  it('counts the real records as a plain count does', () => {
    const dataset = realDataset();
    const { meetings, sources } = dataset;
    const counted = new Map(
      countGaps(buildIndex(overviewOf(dataset)), dataset).map(({ what, count }) => [what, count]),
    );
    let presence = 0;
    let levels = 0;
    let seats = 0;
    for (const { participants, city, format } of meetings) {
      for (const { present } of participants) if (present === null) presence += 1;
      if (participants.every(({ head }) => head === null)) levels += 1;
      if (city === null && format !== 'video') seats += 1;
    }
    expect(counted.get('presence')).toBe(presence);
    expect(counted.get('anyLevel')).toBe(levels);
    expect(counted.get('seat')).toBe(seats);
    expect(counted.get('published')).toBe(sources.filter((source) => !source.published).length);
    expect(counted.get('venue')).toBe(meetings.filter((meeting) => !meeting.venue).length);
    expect(counted.get('day')).toBe(meetings.filter((meeting) => meeting.start_date.length < 10).length);
  });
});
