import { describe, expect, it } from 'vitest';
import { summariseCity } from '../../src/model/city-summary.ts';
import { buildIndex } from '../../src/model/meeting-index.ts';
import { everything } from '../../src/model/selection.ts';
import { generateOverview } from '../support/generated-overview.ts';

const index = buildIndex(generateOverview(300));
const city = index.meetings.find((meeting) => meeting.city)?.city ?? '';
const here = index.meetings.filter((meeting) => meeting.city === city);

describe(summariseCity, () => {
  it('gives the latest meeting in the city and every series met there, the latest first', () => {
    const { last, series } = summariseCity(index, everything, null, city);
    expect(last).toBe(here.at(-1));
    expect(series[0]).toBe(here.at(-1)?.series);
    expect(series.toSorted()).toEqual([...new Set(here.map((meeting) => meeting.series))].toSorted());
  });

  it('leaves out the choice of another place, but no other filter', () => {
    const year = Number(here[0]?.start_date.slice(0, 4));
    const elsewhere = { ...everything, cities: ['nowhere'], hosts: ['XX'], years: { from: year, to: year } };
    const inYear = here.filter((meeting) => meeting.start_date.startsWith(String(year)));
    expect(summariseCity(index, elsewhere, null, city).last).toBe(inYear.at(-1));
  });

  it('gives nothing for a city without a selected meeting', () => {
    expect(summariseCity(index, everything, null, 'nowhere')).toEqual({ last: null, series: [] });
  });
});
