import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import type { Meeting } from '../../src/dataset/schema.ts';
import { findKeyFigures } from '../../src/model/key-figures.ts';
import { dataset, index, positionsOf } from '../support/real-deck.ts';

const figuresOf = (positions: Uint32Array) =>
  Object.fromEntries(
    findKeyFigures(index, dataset, positions).map(({ figure, ...numbers }) => [figure, numbers]),
  );

/** The same figures counted from the records alone. */
function recount(chosen: readonly Meeting[]) {
  const all = chosen.length;
  const distinct = (values: readonly (readonly string[])[], of: number | null = null) => ({
    value: new Set(values.flat()).size,
    of,
    known: values.filter((own) => own.length).length,
    meetings: all,
  });
  const years = chosen.map(({ start_date }) => Number(start_date.slice(0, 4)));
  const sources = new Set(chosen.flatMap((meeting) => meeting.sources));
  const official = dataset.sources.filter(
    ({ id, kind }) => sources.has(id) && ['official-eu', 'official-ca'].includes(kind),
  );
  return {
    meetings: { value: all, of: dataset.meetings.length, known: all, meetings: all },
    years: distinct(
      years.map((year) => [`${year}`]),
      all ? Math.max(...years) - Math.min(...years) + 1 : 0,
    ),
    series: distinct(
      chosen.map(({ series }) => [series]),
      dataset.series.length,
    ),
    cities: distinct(chosen.map(({ city }) => (city ? [city] : []))),
    countries: distinct(chosen.map(({ country }) => (country ? [country] : []))),
    parties: distinct(
      chosen.map(({ participants }) =>
        participants.filter(({ present }) => present === true).map(({ party }) => party),
      ),
    ),
    themes: distinct(
      chosen.map(({ themes }) => themes.map(({ theme }) => theme)),
      dataset.themes.themes.length,
    ),
    sources: { value: sources.size, of: null, known: all, meetings: all },
    official: { value: official.length, of: sources.size, known: all, meetings: all },
  };
}

describe(findKeyFigures, () => {
  it('counts what the records say, each figure with its base', () => {
    const positions = fc.subarray(Array.from({ length: index.size }, (_, i) => i));
    fc.assert(
      fc.property(positions, (chosen) => {
        const records = chosen.map((at) => dataset.meetings.find(({ id }) => id === index.meetings[at]!.id)!);
        expect(figuresOf(Uint32Array.from(chosen))).toEqual(recount(records));
      }),
    );
  });

  it('knows where the whole record has gaps', () => {
    const { cities, meetings } = figuresOf(positionsOf());
    expect(meetings).toMatchObject({ value: index.size, of: index.size });
    expect(cities!.known).toBeLessThan(index.size);
  });
});
