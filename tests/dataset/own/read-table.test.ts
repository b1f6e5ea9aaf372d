import { describe, expect, it } from 'vitest';
import { readTable } from '../../../src/dataset/own/read-table.ts';
import { openTable } from '../../support/opened-file.ts';

const faultsOf = async (csv: string) =>
  (await openTable(csv)).faults.map(({ row, field, found, code }) => [row, field, found, code]);
const meetingOf = async (csv: string) => {
  const { meetings, faults } = await openTable(csv);
  expect(faults).toEqual([]);
  return meetings[0]!;
};

describe(readTable, () => {
  it('opens a meeting with what its row says, and null for what it does not', async () => {
    const { meetings, counts, sources } = await openTable(
      'Date,Title,City,Themes,Delegations,Source\n' +
        '2024-05,First talks,Алматы,water; Энергетика,EU|KZ,https://example.org/talks\n',
    );
    expect(counts).toEqual({ rows: 1, opened: 1, faulty: 0, empty: 0 });
    expect(sources).toMatchObject([
      { id: 'own-1', url: 'https://example.org/talks', publisher: 'example.org' },
    ]);
    const [meeting] = meetings;
    expect(meeting).toMatchObject({
      id: '2024-05-almaty-series-not-given',
      title: 'First talks',
      start_date: '2024-05',
      end_date: '2024-05',
      city: 'almaty',
      country: 'KZ',
      round: null,
      format: 'unknown',
      venue: null,
      sources: ['own-1'],
    });
    expect(meeting?.themes.map(({ theme, source }) => [theme, source])).toEqual([
      ['water', 'own-1'],
      ['energy', 'own-1'],
    ]);
    expect(meeting?.participants.map(({ party, present }) => [party, present])).toEqual([
      ['eu', true],
      ['kazakhstan', true],
      ['kyrgyzstan', null],
      ['tajikistan', null],
      ['turkmenistan', null],
      ['uzbekistan', null],
    ]);
  });

  it('names every row and field that is wrong', async () => {
    expect(
      await faultsOf(
        'date,title,city,round,themes\n' +
          '03/04/2020,A,Astana,,\n' +
          '2020-02-30,,Atlantis,x,water;wine\n' +
          '2020-02-03,Sound,Astana,1,water\n',
      ),
    ).toEqual([
      [2, 'date', '03/04/2020', 'date-ambiguous'],
      [3, 'date', '2020-02-30', 'date-not-real'],
      [3, 'title', '', 'missing'],
      [3, 'round', 'x', 'round'],
      [3, 'city', 'Atlantis', 'city-unknown'],
      [3, 'themes', 'wine', 'theme-unknown'],
    ]);
  });

  it('lets a column name the last day, which may be neither earlier nor sharper', async () => {
    const csv = (first: string, last: string) => `start,end,title\n${first},${last},A\n`;
    expect(await meetingOf(csv('2020-05-01', '2020-05-02'))).toMatchObject({ end_date: '2020-05-02' });
    expect(await faultsOf(csv('2020-05-02', '2020-05-01'))).toEqual([[2, 'end', '2020-05-01', 'date-order']]);
    expect(await faultsOf(csv('2020-05', '2020-05-02'))).toEqual([
      [2, 'end', '2020-05-02', 'date-precision'],
    ]);
  });

  it('finds cities by every name on record and takes new ones with their place alone', async () => {
    const csv = 'date,title,city,country,lon,lat\n';
    expect(await meetingOf(`${csv}2020,A,NUR-SULTAN,,,\n`)).toMatchObject({ city: 'astana', country: 'KZ' });
    const { meetings, tables } = await openTable(
      `${csv}2020,A,Ош,Кыргызстан,"72,8",40.5\n2021,B,Osh 2,,72.9,40.5\n`,
    );
    expect(meetings.map(({ city, country }) => [city, country])).toEqual([
      ['city-1', 'KG'],
      ['osh-2', null],
    ]);
    expect(tables.cities).toMatchObject([
      { id: 'city-1', name: 'Ош', longitude: 72.8, latitude: 40.5, iso3166: 'KG' },
      { id: 'osh-2', name: 'Osh 2', iso3166: 'ZZ' },
    ]);
    expect(await faultsOf(`${csv}2020,A,Osh,KG,72.8,\n2020,A,Paris,US,,\n2020,A,Paris,,-95,33\n`)).toEqual([
      [2, 'city', 'Osh', 'city-unknown'],
      [3, 'country', 'US', 'country-differs'],
      [4, 'city', 'Paris', 'city-elsewhere'],
    ]);
    expect(await faultsOf(`${csv}2020,A,,Narnia,,\n2020,A,Osh,,200,40\n`)).toEqual([
      [2, 'country', 'Narnia', 'country-unknown'],
      [3, 'lon', '200', 'coordinate'],
      [3, 'city', 'Osh', 'city-unknown'],
    ]);
  });

  it('takes a series by id or name, else begins one', async () => {
    const { meetings, tables } = await openTable(
      'date,series\n2020,hlpsd\n2019,High-Level Dialogue\n2018,Coffee mornings\n2017,coffee mornings\n',
    );
    expect(meetings.map(({ series }) => series)).toEqual([
      'hlpsd',
      'hlpsd',
      'coffee-mornings',
      'coffee-mornings',
    ]);
    expect(tables.series).toMatchObject([
      { id: 'hlpsd', scope: 'core', first_year: 2019 },
      { id: 'coffee-mornings', name: 'Coffee mornings', scope: 'wider', first_year: 2017 },
    ]);
    expect(meetings.map(({ title }) => title)).toContain('Coffee mornings');
  });

  it('tells present, absent and not recorded apart', async () => {
    const csv = 'date,title,present,absent,not_recorded\n';
    const { participants } = await meetingOf(`${csv}2020,A,EU;UZ,Туркменистан,iran\n`);
    expect(participants.map(({ party, present }) => `${party} ${present}`)).toEqual([
      'eu true',
      'kazakhstan null',
      'kyrgyzstan null',
      'tajikistan null',
      'turkmenistan false',
      'uzbekistan true',
      'iran null',
    ]);
    expect(await faultsOf(`${csv}2020,A,EU;Mars,EU,\n`)).toEqual([
      [2, 'present', 'Mars', 'party-unknown'],
      [2, 'absent', 'eu', 'party-twice'],
    ]);
  });

  it('names the file as the source where a row names none, or more than one', async () => {
    const { meetings, sources } = await openTable(
      'date,title,sources\n2020,A,\n2020,B,https://a.example/1 ; A letter\n2020,C,javascript:alert(1)\n',
    );
    expect(meetings.map((meeting) => [meeting.sources, meeting.participants[0]?.source])).toEqual([
      [['own-file'], 'own-file'],
      [['own-2', 'own-3', 'own-file'], 'own-file'],
      [['own-4'], 'own-4'],
    ]);
    expect(sources.map(({ url, title }) => [url, title])).toEqual([
      [null, 'own.csv'],
      ['https://a.example/1', 'https://a.example/1'],
      [null, 'A letter'],
      [null, 'javascript:alert(1)'],
    ]);
  });

  it('keeps the sources on record by id and by address', async () => {
    const { sources } = await openTable('date,title,sources\n2020,A,24-kg-2019-11-15-bomca\n');
    expect(sources).toMatchObject([{ publisher: '24.kg', language: 'en' }]);
  });

  it('refuses an id that stands twice, and makes ids where there are none', async () => {
    expect(await faultsOf('id,date,title\na,2020,A\na,2020,B\nÄ,2020,C\n')).toEqual([
      [3, 'id', 'a', 'id-repeated'],
      [4, 'id', 'Ä', 'id-form'],
    ]);
    const { meetings } = await openTable('date,title\n2020,A\n2020,A\n');
    expect(new Set(meetings.map(({ id }) => id)).size).toBe(2);
  });

  it('counts empty rows, and reports rows of the wrong layout', async () => {
    const { counts, faults } = await openTable(
      'date,title\n2020,A\n\n , \n2020,B,C\n2020,"un"closed\n2021,D\n2022',
    );
    expect(faults.map(({ row, code }) => [row, code])).toEqual([
      [5, 'cells'],
      [6, 'quotes'],
    ]);
    expect(counts).toMatchObject({ faulty: 2, empty: 2 });
    const cut = await openTable('date,title,city\n2020,A,Astana\n2020,B');
    expect(cut.faults).toMatchObject([{ row: 3, code: 'cut-short' }]);
    const open = await openTable('date,title\n2020,A\n2021,"open\n2022,C\n');
    expect(open.faults).toMatchObject([{ row: 3, code: 'quotes' }]);
    expect(open.counts).toMatchObject({ rows: 2, opened: 1 });
  });

  it('takes markup and line breaks for text', async () => {
    expect(await meetingOf('date,title\n2020,"<img src=x\nonerror=alert(1)>"\n')).toMatchObject({
      title: '<img src=x onerror=alert(1)>',
    });
  });

  it('refuses a table without rows', async () => {
    await expect(openTable('date,title\n\n')).rejects.toMatchObject({ code: 'no-rows' });
  });
});
