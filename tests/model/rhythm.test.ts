import { describe, expect, it } from 'vitest';

import { buildIndex } from '../../src/model/meeting-index.ts';
import { findRhythm, findRhythms } from '../../src/model/rhythm.ts';
import { buildOverview } from '../support/built-overview.ts';

/** The index of meetings on some dates, by series; the dataset is of 21 November 2026. */
const record = (series: Record<string, string[]>) =>
  buildIndex(
    buildOverview(
      Object.entries(series).flatMap(([name, dates]) =>
        dates.map((date) => ({ id: `${date}-${name}`, series: name, start_date: date, end_date: date })),
      ),
    ),
  );
const rhythmOf = (...dates: string[]) => findRhythm(record({ hlpsd: dates }), 'hlpsd');

describe(findRhythm, () => {
  it('is the median gap between meetings, with its base and its range', () => {
    expect(rhythmOf('2022-01-10', '2023-01', '2024-02-20', '2025-01-05')).toEqual({
      series: 'hlpsd',
      last: '2025-01-05',
      usual: 12,
      shortest: 11,
      longest: 13,
      gaps: 3,
      expected: { from: '2026-01', to: '2026-01' },
      isPast: true,
      meetings: ['2022-01-10-hlpsd', '2023-01-hlpsd', '2024-02-20-hlpsd', '2025-01-05-hlpsd'],
    });
  });

  it('takes the mean of the two middle gaps, and expects the nearest month', () => {
    expect(rhythmOf('2024-01', '2025-01', '2026-02')).toMatchObject({
      usual: 12.5,
      expected: { from: '2027-03', to: '2027-03' },
    });
  });

  it('is silent with fewer than three meetings of known month', () => {
    expect(rhythmOf()).toBeNull();
    expect(rhythmOf('2024-01', '2025-01')).toBeNull();
    expect(rhythmOf('2022', '2023', '2024-01', '2025-01', '2026')).toBeNull();
  });

  it('counts no gap to or from a meeting of which only the year is known', () => {
    expect(rhythmOf('2021-01', '2022-01', '2023', '2024-06', '2025-06')).toMatchObject({
      usual: 12,
      gaps: 2,
    });
    expect(rhythmOf('2021-01', '2022', '2023-01', '2024', '2025-01')).toBeNull();
  });

  it('expects years where only the year of the last meeting is known', () => {
    const expected = (last: string, gap: 'year' | 'more') =>
      rhythmOf(
        ...(gap === 'year' ? ['2021-01', '2022-01', '2023-01'] : ['2021-01', '2022-05', '2023-09']),
        last,
      )?.expected;
    expect(expected('2025', 'year')).toEqual({ from: '2026', to: '2026' });
    expect(expected('2025', 'more')).toEqual({ from: '2026', to: '2027' });
  });

  it('is over only when the month, or the year, is over at the date of the dataset', () => {
    const isPast = (...dates: string[]) => rhythmOf(...dates)?.isPast;
    expect(isPast('2023-10', '2024-10', '2025-10')).toBe(true);
    expect(isPast('2023-11', '2024-11', '2025-11')).toBe(false);
    expect(isPast('2022-01', '2023-01', '2024-01', '2025')).toBe(false);
    expect(isPast('2021-01', '2022-01', '2023-01', '2024')).toBe(true);
  });

  it('is silent where half of the gaps or more are far from their median', () => {
    expect(rhythmOf('2022-10', '2023-06', '2025-04')).toBeNull();
    expect(rhythmOf('2020-01', '2021-01', '2022-01', '2022-02', '2025-02')).toBeNull();
    expect(rhythmOf('2020-01', '2021-01', '2022-01', '2023-01', '2023-02', '2026-02')).toMatchObject({
      usual: 12,
      shortest: 1,
      longest: 36,
    });
    expect(rhythmOf('2024-01', '2025-01', '2026-09')).toMatchObject({ usual: 16, gaps: 2 });
    expect(rhythmOf('2024-01', '2025-01', '2027-02')).toBeNull();
  });

  it('is silent where meetings follow each other within a month', () => {
    expect(rhythmOf('2025-01-01', '2025-01-02', '2025-01-03')).toBeNull();
  });
});

describe(findRhythms, () => {
  const index = record({
    hlpsd: ['2023-01', '2024-01', '2025-01'],
    ministerial: ['2024-06', '2025-06', '2026-06'],
    'economic-forum': ['2021-01', '2022-01', '2023-01'],
  });
  const found = (...series: string[]) => findRhythms(index, series).map((rhythm) => rhythm.series);

  it('puts first what is still to come, then what is overdue, the latest first', () => {
    expect(found('economic-forum', 'hlpsd', 'ministerial')).toEqual([
      'ministerial',
      'hlpsd',
      'economic-forum',
    ]);
  });

  it('names a series once, and none without a rhythm', () => {
    expect(found('hlpsd', 'hlpsd', 'nowhere')).toEqual(['hlpsd']);
  });
});
