import { describe, expect, it } from 'vitest';

import { countSources, publisherOf } from '../../src/model/source-counts.ts';
import { buildDataset, buildMeeting } from '../support/built-dataset.ts';
import { realDataset } from '../support/records.ts';

describe(publisherOf, () => {
  it.each([
    ['Asia-Plus', 'Asia-Plus'],
    ['Asia-Plus (from the EEAS)', 'Asia-Plus'],
    ['EuropeSays (apparently from the EU)', 'EuropeSays'],
    ['123dok (copy of an interview)', '123dok (copy of an interview)'],
  ])('takes %s for %s', (publisher, name) => {
    expect(publisherOf(publisher)).toBe(name);
  });
});

describe(countSources, () => {
  it('counts sources, and meetings that rest on at least one of them, those with most first', () => {
    const { dataset } = buildDataset([
      buildMeeting({ id: 'one', sources: ['eeas', 'archive'] }),
      buildMeeting({ id: 'two', sources: ['eeas', 'second'] }),
    ]);
    const second = { ...dataset.sources[0]!, id: 'second' };
    const { kinds, languages } = countSources({ ...dataset, sources: [...dataset.sources, second] });
    expect(kinds).toEqual([
      { value: 'official-eu', sources: 2, meetings: 2 },
      { value: 'other', sources: 1, meetings: 1 },
    ]);
    expect(languages.map(({ value, sources }) => [value, sources])).toEqual([
      ['en', 2],
      ['ru', 1],
    ]);
  });

  it('counts every real source once in each list', () => {
    const dataset = realDataset();
    const { kinds, languages, publishers } = countSources(dataset);
    for (const counts of [kinds, languages, publishers]) {
      expect(counts.reduce((sum, { sources }) => sum + sources, 0)).toBe(dataset.sources.length);
    }
    for (const { value, sources, meetings } of kinds) {
      const ids = dataset.sources.filter(({ kind }) => kind === value).map(({ id }) => id);
      expect(sources).toBe(ids.length);
      const resting = dataset.meetings.filter((meeting) => meeting.sources.some((id) => ids.includes(id)));
      expect(meetings).toBe(resting.length);
    }
  });
});
