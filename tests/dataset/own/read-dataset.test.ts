import { describe, expect, it } from 'vitest';
import { readDataset } from '../../../src/dataset/own/read-dataset.ts';
import { buildDataset, buildEvidence, buildMeeting } from '../../support/built-dataset.ts';
import { openDataset } from '../../support/opened-file.ts';

const themeOf = ({ themes }: { themes: { themes: { id: string }[] } }) => themes.themes[0]!.id;
const sound = () => {
  const { dataset } = buildDataset([]);
  const meeting = buildMeeting({ id: 'a', themes: [buildEvidence(themeOf(dataset))] });
  return { ...dataset, meetings: [meeting] };
};
const faultsOf = async (value: unknown) =>
  (await openDataset(value)).faults.map(({ row, record, field, code }) => [row, record, field, code]);

describe(readDataset, () => {
  it('opens a dataset of the published shape', async () => {
    const dataset = sound();
    const { meetings, sources, tables, counts, faults } = await openDataset(dataset);
    expect(faults).toEqual([]);
    expect(counts).toEqual({ rows: 1, opened: 1, faulty: 0, empty: 0 });
    const { series, parties, people, cities, programmes, themes } = dataset;
    expect({ meetings, sources, tables }).toEqual({
      meetings: dataset.meetings,
      sources: dataset.sources,
      tables: { series, parties, people, cities, programmes, themes },
    });
  });

  it('opens a meeting that is coded with no theme', async () => {
    expect(await faultsOf({ ...sound(), meetings: [buildMeeting({ id: 'a' })] })).toEqual([]);
  });

  it('names what is wrong by record and field, and leaves the record out', async () => {
    const meetings = [
      buildMeeting({ id: 'a', start_date: '2020-13-01' }),
      { ...buildMeeting({ id: 'b' }), colour: 'red' },
      buildMeeting({ id: 'c', series: 'nowhere', city: 'atlantis' }),
      buildMeeting({ id: 'd', start_date: '2020-05-02', end_date: '2020-05-01' }),
      buildMeeting({ id: 'e' }),
      buildMeeting({ id: 'e' }),
      null,
    ];
    const { counts, meetings: opened } = await openDataset({ ...sound(), meetings });
    expect(counts).toEqual({ rows: 7, opened: 1, faulty: 6, empty: 0 });
    expect(opened.map(({ id }) => id)).toEqual(['e']);
    expect(await faultsOf({ ...sound(), meetings })).toEqual([
      [1, 'meetings[a]', 'start_date', 'schema'],
      [1, 'meetings[a]', 'end_date', 'schema'],
      [2, 'meetings[b]', 'colour', 'schema'],
      [3, 'meetings[c]', 'series', 'reference'],
      [3, 'meetings[c]', 'city', 'reference'],
      [4, 'meetings[d]', 'end_date', 'date-order'],
      [6, 'meetings[e]', 'id', 'id-repeated'],
      [7, 'meetings[7]', '', 'schema'],
    ]);
  });

  it('reports the broken row of a table, and the meetings that need it', async () => {
    const dataset = sound();
    const sources = dataset.sources.map((source) => ({ ...source, url: 'javascript:alert(1)' }));
    expect(await faultsOf({ ...dataset, sources })).toEqual([
      [1, 'sources[eeas]', 'url', 'schema'],
      [2, 'sources[archive]', 'url', 'schema'],
      [1, 'meetings[a]', 'themes[0].source', 'reference'],
      [1, 'meetings[a]', 'sources[0]', 'reference'],
    ]);
  });

  it.each([
    ['cut-short', JSON.stringify(sound()).slice(0, -300)],
    ['cut-short', '{"meetings": [{"title": "Hal'],
    ['not-json', '{"meetings": [,]}'],
    ['not-a-dataset', '[]'],
    ['not-a-dataset', '{"meetings": []}'],
    ['not-a-dataset', JSON.stringify({ ...sound(), themes: null })],
    ['newer', JSON.stringify({ ...sound(), version: '2.0.0' })],
    ['no-rows', JSON.stringify({ ...sound(), meetings: [] })],
    ['too-deep', `{"meetings":${'['.repeat(100_000)}${']'.repeat(100_000)}}`],
  ])('says that a file is %s', async (code, text) => {
    await expect(openDataset(text)).rejects.toMatchObject({ code });
  });

  it('lets no name of a field reach beyond its record', async () => {
    const text = JSON.stringify(sound()).replace(
      '"id":"a"',
      '"id":"a","__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}}',
    );
    expect(await faultsOf(text)).toEqual([
      [1, 'meetings[a]', '__proto__', 'schema'],
      [1, 'meetings[a]', 'constructor', 'schema'],
    ]);
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });
});
