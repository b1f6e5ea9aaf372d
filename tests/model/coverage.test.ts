import { describe, expect, it } from 'vitest';

import { overviewOf } from '../../src/dataset/overview.ts';
import { coverageOf } from '../../src/model/coverage.ts';
import { buildIndex } from '../../src/model/meeting-index.ts';
import { buildOverview } from '../support/built-overview.ts';
import { realDataset } from '../support/records.ts';

const cover = (series: Record<string, string[]>) =>
  coverageOf(
    buildIndex(
      buildOverview(
        Object.entries(series).flatMap(([name, dates]) =>
          dates.map((date, at) => ({ id: `${date}-${at}-${name}`, series: name, start_date: date })),
        ),
      ),
    ),
  );

/** The years in which a meeting of the series would be expected and none is on record. */
const expectedIn = (series: Record<string, string[]>, name = 'hlpsd') =>
  cover(series)
    .rows.find((row) => row.series === name)!
    .cells.filter(({ isExpected }) => isExpected)
    .map(({ year }) => year);

const yearly = ['2015-05', '2016-05', '2017-05', '2018-05'];

describe(coverageOf, () => {
  it('counts meetings by series and year, with all years between the first and the last', () => {
    const { years, rows, totals, total } = cover({
      hlpsd: ['2017-05-04', '2017-11', '2019'],
      'economic-forum': ['2019-03-01'],
    });
    expect(years).toEqual([2017, 2018, 2019]);
    expect(rows.map(({ series, cells }) => [series, cells.map(({ count }) => count)])).toEqual([
      ['hlpsd', [2, 0, 1]],
      ['ministerial', [0, 0, 0]],
      ['economic-forum', [0, 0, 1]],
    ]);
    expect(totals).toEqual([2, 0, 2]);
    expect(total).toBe(4);
  });

  it('expects a meeting in an empty year in which the usual interval ends', () => {
    expect(expectedIn({ hlpsd: [...yearly, '2020-05'] })).toEqual([2019]);
    expect(cover({ hlpsd: [...yearly, '2020-05'] }).gaps).toBe(1);
  });

  it('expects one after the other while none is on record', () => {
    expect(expectedIn({ hlpsd: [...yearly, '2022-05'] })).toEqual([2019, 2020, 2021]);
  });

  it('expects nothing where a meeting came a third of the interval late, though in the next year', () => {
    expect(expectedIn({ hlpsd: ['2015-12', '2016-12', '2017-12', '2019-04'] })).toEqual([]);
    expect(expectedIn({ hlpsd: ['2015-12', '2016-12', '2017-12', '2019-05'] })).toEqual([2018]);
  });

  it('expects nothing after the newest meeting on record of any series', () => {
    expect(expectedIn({ hlpsd: yearly, ministerial: ['2020-04-30'] })).toEqual([2019]);
    expect(expectedIn({ hlpsd: yearly, ministerial: ['2020-05-01'] })).toEqual([2019, 2020]);
  });

  it('takes a year for met by a meeting of which only the year is known', () => {
    expect(expectedIn({ hlpsd: [...yearly, '2019', '2020-05'] })).toEqual([]);
  });

  it('expects nothing of a series without a rhythm, nor before its first meeting', () => {
    expect(expectedIn({ hlpsd: ['2015-05', '2016-05'], ministerial: ['2020-05'] })).toEqual([]);
    expect(expectedIn({ hlpsd: yearly, ministerial: ['2010-05'] })).toEqual([]);
  });

  it('stands without a meeting', () => {
    expect(cover({})).toMatchObject({ years: [], totals: [], total: 0, gaps: 0 });
  });

  it('counts the real records as a plain count does', () => {
    const dataset = realDataset();
    const { rows, years, totals } = coverageOf(buildIndex(overviewOf(dataset)));
    const count = (series: string | null, year: number | null) =>
      dataset.meetings.filter(
        (meeting) =>
          (series === null || meeting.series === series) &&
          (year === null || meeting.start_date.startsWith(String(year))),
      ).length;
    for (const { series, cells, total } of rows) {
      expect(cells.map((cell) => cell.count)).toEqual(years.map((year) => count(series, year)));
      expect(total).toBe(count(series, null));
    }
    expect(totals).toEqual(years.map((year) => count(null, year)));
  });
});
