import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import type { MeetingCard } from '../../src/dataset/schema.ts';
import { selectInsight } from '../../src/model/insight-selection.ts';
import { findInsights, type Insight } from '../../src/model/insights.ts';
import { buildIndex } from '../../src/model/meeting-index.ts';
import { select } from '../../src/model/select.ts';
import { everything } from '../../src/model/selection.ts';
import { arbitraryOverview, arbitrarySelection } from '../support/arbitrary-selection.ts';
import { buildOverview } from '../support/built-overview.ts';

const arbitraryCase = arbitraryOverview.chain((overview) =>
  fc.record({
    index: fc.constant(buildIndex(overview)),
    selection: fc.oneof(
      { weight: 2, arbitrary: fc.constant(everything) },
      arbitrarySelection(overview).map((selection) => ({ ...selection, query: '' })),
    ),
  }),
);

type Case = typeof arbitraryCase extends fc.Arbitrary<infer Value> ? Value : never;

/** A law of what stands out in generated selections. */
function law(holds: (example: Case & { chosen: MeetingCard[] } & ReturnType<typeof findInsights>) => void) {
  fc.assert(
    fc.property(arbitraryCase, (example) => {
      const { positions } = select(example.index, example.selection, null);
      const chosen = Array.from(positions, (at) => example.index.meetings[at]!);
      holds({ ...example, chosen, ...findInsights(example.index, positions) });
    }),
    { numRuns: 300 },
  );
}

const yearOf = ({ start_date }: MeetingCard) => Number.parseInt(start_date, 10);
const within = (meetings: readonly MeetingCard[], { from, to }: { from: number; to: number }) =>
  meetings.filter((meeting) => yearOf(meeting) >= from && yearOf(meeting) <= to);

/** The numbers of an insight, counted again by plain filters. */
function recount(insight: Insight, chosen: readonly MeetingCard[]): Partial<Insight> {
  const after = (last: MeetingCard | undefined) => (last ? chosen.slice(chosen.indexOf(last) + 1).length : 0);
  const summary = (meetings: readonly MeetingCard[]) => ({
    last: meetings.at(-1)?.start_date ?? '',
    since: after(meetings.at(-1)),
    meetings: meetings.map(({ id }) => id),
  });
  switch (insight.kind) {
    case 'host':
      return summary(chosen.filter(({ city }) => city === insight.city));
    case 'silent':
      return summary(chosen.filter(({ themes }) => themes.includes(insight.theme)));
    case 'round': {
      const { last, meetings } = summary(chosen.filter(({ series }) => series === insight.series));
      return { last, meetings };
    }
    default: {
      const onTheme = chosen.filter(({ themes }) => themes.includes(insight.theme));
      const share = ({ from, to }: { from: number; to: number }) => ({
        from,
        to,
        of: within(chosen, { from, to }).length,
        count: within(onTheme, { from, to }).length,
      });
      const shown = [insight.earlier, insight.later].flatMap((period) => within(onTheme, period));
      return {
        later: share(insight.later),
        earlier: share(insight.earlier),
        meetings: shown.map(({ id }) => id),
      };
    }
  }
}

/** The smaller number of meetings, or of intervals, that an insight rests on. */
function baseOf(insight: Insight): number {
  if ('later' in insight) return Math.min(insight.later.of, insight.earlier.of);
  return 'since' in insight ? insight.since : insight.intervals;
}

describe(findInsights, () => {
  it('gives the same list for the same meetings and leaves the record as it was', () => {
    law(({ index, selection, periods, insights }) => {
      const before = structuredClone(index.overview);
      const again = findInsights(index, select(index, selection, null).positions);
      expect(again).toEqual({ periods, insights });
      expect(index.overview).toEqual(before);
    });
  });

  it('counts what plain filters count, and names no meeting outside the selection', () => {
    law(({ chosen, insights }) => {
      for (const insight of insights) expect(insight).toMatchObject(recount(insight, chosen));
    });
  });

  it('says nothing of fewer than six meetings, and compares no period of fewer than five', () => {
    law(({ chosen, insights }) => {
      expect(chosen.length < 6 && insights.length > 0).toBe(false);
      for (const insight of insights) expect(baseOf(insight)).toBeGreaterThan(4);
    });
  });

  it('names a theme, a city or a series once', () => {
    law(({ insights }) => {
      const subjects = insights.map((insight) => {
        if (insight.kind === 'host') return insight.city;
        return insight.kind === 'round' ? insight.series : insight.theme;
      });
      expect(new Set(subjects).size).toBe(subjects.length);
    });
  });

  it('compares three complete years with the three before, as far as the selection reaches', () => {
    law(({ index, chosen, periods }) => {
      const years = chosen.map(yearOf).filter((year) => year < index.lastYear);
      expect(periods === null).toBe(years.length === 0);
      if (!periods) return;
      expect(periods.later.to).toBe(Math.max(...years));
      expect(periods.later.to - periods.later.from).toBeLessThan(3);
      expect(periods.earlier.to).toBe(periods.later.to - 3);
      for (const period of Object.values(periods)) expect(period.of).toBe(within(chosen, period).length);
    });
  });
});

describe(selectInsight, () => {
  it('leaves the meetings that show the insight, and no others unless one of several themes was asked for', () => {
    law(({ index, selection, insights }) => {
      for (const insight of insights) {
        const { positions } = select(index, selectInsight(index, selection, insight), null);
        const ids = Array.from(positions, (at) => index.meetings[at]!.id);
        expect(ids).toEqual(expect.arrayContaining([...insight.meetings]));
        const isAnyOfSeveral =
          selection.match === 'any' && selection.themes.length + selection.groups.length > 1;
        const others = ids.filter((id) => !insight.meetings.includes(id));
        expect(isAnyOfSeveral || others.length === 0).toBe(true);
      }
    });
  });
});

/** A record of so many meetings in each year, the first ones of a year with the themes given for it. */
function recordOf(
  years: Record<number, string[][]>,
  part: (year: number, at: number) => Partial<MeetingCard> = () => ({}),
) {
  const meetings = Object.entries(years).flatMap(([year, agendas]) =>
    agendas.map((themes, at) => ({
      id: `${year}-${at}`,
      start_date: `${year}-0${at + 1}`,
      themes,
      series: 'economic-forum',
      ...part(Number(year), at),
    })),
  );
  const index = buildIndex(buildOverview(meetings));
  return findInsights(index, select(index, everything, null).positions).insights;
}

const none = (n: number) => Array.from({ length: n }, () => [] as string[]);
const on = (theme: string, n: number) => Array.from({ length: n }, () => [theme]);
const kinds = (insights: readonly Insight[]) =>
  insights.map((insight) => ('theme' in insight ? `${insight.kind} ${insight.theme}` : insight.kind));

describe('a new theme', () => {
  const before = { 2017: none(3), 2018: none(2) };

  it('was found in two meetings of the last three complete years, and in none before', () => {
    const insights = recordOf({ ...before, 2020: none(3), 2021: on('water', 2), 2022: none(1) });
    expect(insights).toEqual([
      {
        kind: 'new',
        theme: 'water',
        later: { from: 2019, to: 2021, of: 5, count: 2 },
        earlier: { from: 2017, to: 2018, of: 5, count: 0 },
        meetings: ['2021-0', '2021-1'],
      },
    ]);
  });

  it('is not one found once, nor one found only in the incomplete year', () => {
    expect(recordOf({ ...before, 2020: none(4), 2021: on('water', 1), 2022: none(1) })).toEqual([]);
    expect(recordOf({ ...before, 2020: none(4), 2021: none(1), 2022: on('water', 2) })).toEqual([]);
  });

  it('is not one that was found before, or without five meetings before', () => {
    const later = { 2020: none(3), 2021: on('water', 2), 2022: none(1) };
    expect(recordOf({ 2017: on('water', 1), 2018: none(4), ...later })).toEqual([]);
    expect(recordOf({ 2017: none(2), 2018: none(2), ...later })).toEqual([]);
  });
});

describe('a rising or fading theme', () => {
  it('has changed its share by twice the standard error, with five meetings on the higher side', () => {
    const few = { 2017: [...on('water', 1), ...none(7)] };
    const many = { 2020: [...on('water', 5), ...none(3)] };
    expect(kinds(recordOf({ ...few, ...many, 2022: none(1) }))).toEqual(['rising water']);
    expect(kinds(recordOf({ 2017: many[2020], 2020: few[2017], 2022: none(1) }))).toEqual(['fading water']);
  });

  it('is not one whose change chance may explain, nor one with four meetings on the higher side', () => {
    const rest = { 2022: none(1) };
    expect(
      recordOf({ 2017: [...on('water', 3), ...none(5)], 2020: [...on('water', 6), ...none(2)], ...rest }),
    ).toEqual([]);
    expect(
      recordOf({ 2017: [...on('water', 1), ...none(8)], 2020: [...on('water', 4), ...none(1)], ...rest }),
    ).toEqual([]);
  });

  it('is listed with the greatest change first', () => {
    const both = ['water', 'energy'];
    const insights = recordOf({
      2017: [['water'], ['energy'], ...none(6)],
      2020: [both, both, both, both, both, both, ['energy'], []],
      2022: none(1),
    });
    expect(kinds(insights)).toEqual(['rising energy', 'rising water']);
  });
});

describe('a silent theme', () => {
  it('was found three times, the last time three years before the newest meeting', () => {
    const insights = recordOf({ 2017: on('water', 3), 2018: none(2), 2019: none(2), 2020: none(1) });
    expect(insights).toEqual([
      { kind: 'silent', theme: 'water', last: '2017-03', since: 5, meetings: ['2017-0', '2017-1', '2017-2'] },
    ]);
  });

  it('is not one found twice, of two years ago, or with four meetings since', () => {
    expect(recordOf({ 2017: on('water', 2), 2020: none(6) })).toEqual([]);
    expect(recordOf({ 2018: on('water', 3), 2020: none(6) })).toEqual([]);
    expect(recordOf({ 2017: on('water', 3), 2020: none(4) })).toEqual([]);
  });

  it('is not called fading as well', () => {
    const insights = recordOf({ 2016: on('water', 8), 2019: none(8), 2020: none(1) });
    expect(kinds(insights)).toEqual(['silent water']);
  });
});

describe('a host city that waits', () => {
  const inTashkent = (years: number[]) => (year: number, at: number) =>
    years.includes(year) && at < 2 ? { city: 'tashkent', country: 'UZ' } : { city: 'almaty', country: 'KZ' };

  it('hosted twice, the last time three years before the newest meeting', () => {
    expect(recordOf({ 2017: none(2), 2019: none(4), 2020: none(1) }, inTashkent([2017]))).toEqual([
      { kind: 'host', city: 'tashkent', last: '2017-02', since: 5, meetings: ['2017-0', '2017-1'] },
    ]);
  });

  it('is not one that hosted once or lately', () => {
    expect(recordOf({ 2017: none(1), 2019: none(4), 2020: none(2) }, inTashkent([2017]))).toEqual([]);
    expect(recordOf({ 2018: none(2), 2019: none(4), 2020: none(2) }, inTashkent([2018]))).toEqual([]);
  });
});

describe('the wait for a round', () => {
  const dialogue = {
    2015: none(1),
    2016: none(2),
    2017: none(1),
    2018: none(1),
    2019: none(1),
    2020: none(1),
  };
  const newestElsewhere = (year: number, at: number): Partial<MeetingCard> =>
    year === 2020
      ? { start_date: '2020-07-31' }
      : { series: 'hlpsd', start_date: `${year}-0${1 + 2 * at}-15` };

  it('is counted in months to the newest meeting, beside the median of at least five intervals', () => {
    expect(recordOf(dialogue, newestElsewhere)).toEqual([
      {
        kind: 'round',
        series: 'hlpsd',
        last: '2019-01-15',
        months: 18,
        usual: 12,
        intervals: 5,
        meetings: ['2015-0', '2016-0', '2016-1', '2017-0', '2018-0', '2019-0'],
      },
    ]);
  });

  it('leaves out intervals to a meeting of which only the year is known', () => {
    const vague = (year: number, at: number) =>
      year === 2017 ? { series: 'hlpsd', start_date: '2017' } : newestElsewhere(year, at);
    expect(recordOf(dialogue, vague)).toEqual([]);
  });

  it('takes the middle between the two middle intervals of an even number', () => {
    const unsteady = (year: number, at: number) => {
      const dates: Record<number, string> = { 2014: '2014-03', 2019: '2019-12' };
      return year in dates ? { series: 'hlpsd', start_date: dates[year]! } : newestElsewhere(year, at);
    };
    expect(recordOf({ ...dialogue, 2014: none(1) }, unsteady)).toMatchObject([
      { months: 7, intervals: 6, usual: 11 },
    ]);
  });

  it('is counted neither for a series that is not core nor where the series itself met last', () => {
    const inSeries = (series: string, newest: string) => (year: number, at: number) => ({
      ...newestElsewhere(year, at),
      series: year === 2020 ? newest : series,
    });
    expect(recordOf(dialogue, inSeries('economic-forum', 'hlpsd'))).toEqual([]);
    expect(recordOf(dialogue, inSeries('hlpsd', 'hlpsd'))).toEqual([]);
  });
});

describe('leading to a theme', () => {
  const index = buildIndex(buildOverview([]));
  const insight: Insight = { kind: 'silent', theme: 'water', last: '2017', since: 5, meetings: [] };
  const chosen = (part: Partial<typeof everything>) => {
    const { themes, groups, match } = selectInsight(index, { ...everything, ...part }, insight);
    return [themes, groups, match];
  };

  it('asks for it beside the one theme or group that was chosen, unless that holds it already', () => {
    expect(chosen({ themes: ['drugs'] })).toEqual([['drugs', 'water'], [], 'all']);
    expect(chosen({ groups: ['violence-crime'] })).toEqual([['water'], ['violence-crime'], 'all']);
    expect(chosen({ groups: ['resources-climate'] })).toEqual([['water'], [], 'any']);
    expect(chosen({ themes: ['water'] })).toEqual([['water'], [], 'any']);
  });

  it('asks for it beside all that were asked for, and in place of several of which any would do', () => {
    expect(chosen({ themes: ['drugs', 'energy'], match: 'all' })).toEqual([
      ['drugs', 'energy', 'water'],
      [],
      'all',
    ]);
    expect(chosen({ themes: ['drugs', 'energy'] })).toEqual([['water'], [], 'any']);
    expect(chosen({})).toEqual([['water'], [], 'any']);
  });
});
