import { parse } from 'csv-parse/sync';
import ICAL from 'ical.js';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { describe, expect, test } from 'vitest';
import type { Dataset } from '../../../src/dataset/schema.ts';
import { countDownload, writeDownload, type DownloadKind } from '../../../src/formats/downloads.ts';
import { inputOf } from '../../support/download-input.ts';
import { publishedBy } from '../../support/published-tables.ts';
import { realDataset } from '../../support/records.ts';

type Row = Record<string, string>;

const dataset = realDataset();
const has = (isChosen: (meeting: Dataset['meetings'][number]) => boolean) =>
  dataset.meetings.filter(isChosen).toReversed();
const selections = [
  ['nothing', []],
  ['one meeting', has(({ id }) => id === '2025-04-03-samarkand-leaders')],
  ['a city', has(({ city }) => city === 'tashkent')],
  ['what is dated to the month or year', has(({ start_date }) => start_date.length < 10)],
  ['a theme', has(({ themes }) => themes.some(({ theme }) => theme === 'water'))],
  ['no city', has(({ city }) => city === null)],
  ['all', has(() => true)],
] as const;

test('a download of meetings calls a city by its name of the day', () => {
  const meetings = dataset.meetings.map((meeting) => ({
    ...meeting,
    city: 'astana',
    start_date: '2020-01-02',
  }));
  const { text } = writeDownload('meetings', inputOf(dataset, { meetings: meetings.slice(0, 1) }));
  expect(parse<Row>(text, { columns: true, bom: true })[0]?.['city_name']).toBe('Nur-Sultan');
});

describe.each(selections)('the downloads of a selection of %s', (_name, meetings) => {
  const input = inputOf(dataset, { meetings, sentence: '=1+1, "quoted"' });
  const write = (kind: DownloadKind) => writeDownload(kind, input).text;
  const readRows = (kind: DownloadKind) => parse<Row>(write(kind), { columns: true, bom: true });

  test.each(['meetings', 'themes', 'delegations', 'sources'] as const)(
    'count as many rows of %s as there are, each with where it comes from',
    (kind) => {
      const rows = readRows(kind);
      expect(rows.length).toBe(countDownload(kind, input));
      for (const row of rows)
        expect([row['selection'], row['dataset_version'], row['link']]).toEqual([
          `'=1+1, "quoted"`,
          dataset.version,
          input.link,
        ]);
    },
  );

  test('are in the order of the page, row by row as recorded', () => {
    const rows = readRows('meetings');
    expect(rows.map(({ id }) => id)).toEqual(meetings.map(({ id }) => id));
    expect(readRows('themes').map(({ meeting }) => meeting)).toEqual(
      meetings.flatMap(({ id, themes }) => themes.map(() => id)),
    );
    expect(rows.map(({ present, absent, not_recorded }) => [present, absent, not_recorded])).toEqual(
      meetings.map(({ participants }) =>
        [true, false, null].map((value) =>
          participants
            .filter(({ present }) => present === value)
            .map(({ party }) => party)
            .join(';'),
        ),
      ),
    );
    expect(readRows('delegations').map(({ meeting, party, present }) => [meeting, party, present])).toEqual(
      meetings.flatMap(({ id, participants }) =>
        participants.map(({ party, present }) => [id, party, present === null ? '' : String(present)]),
      ),
    );
  });

  test('have each source once', () => {
    const ids = readRows('sources').map(({ id }) => id);
    expect(ids.length).toBe(new Set(ids).size);
    expect(new Set(ids)).toEqual(new Set(meetings.flatMap(({ sources }) => sources)));
  });

  test('have a calendar with an entry for each meeting, whole days that no date is sharper than', () => {
    const calendar = new ICAL.Component(ICAL.parse(write('calendar')));
    const events = calendar.getAllSubcomponents('vevent').map((event) => new ICAL.Event(event));
    expect(events.map(({ uid }) => uid)).toEqual(meetings.map(({ id }) => `${id}@dialogue-atlas`));
    for (const [at, { start_date, end_date }] of meetings.entries()) {
      const event = events[at]!;
      expect(event.startDate.isDate && event.endDate.isDate).toBe(true);
      const last = event.endDate.clone();
      last.adjust(-1, 0, 0, 0);
      expect(event.startDate.toString().startsWith(start_date)).toBe(true);
      expect(last.toString().startsWith(end_date)).toBe(true);
      const days = event.duration.toSeconds() / 86_400;
      expect(days).toBeGreaterThanOrEqual({ 10: 1, 7: 28, 4: 365 }[start_date.length] ?? Infinity);
    }
  });

  test('have JSON that fits the published schema', () => {
    const ajv = new Ajv2020({ strict: false, allErrors: true });
    addFormats.default(ajv);
    const check = ajv.compile(JSON.parse(publishedBy(dataset).files['dataset.schema.json'] ?? '') as object);
    check(JSON.parse(write('json')));
    expect(check.errors).toBeNull();
  });

  test('have a citation for each meeting', () => {
    const lines = write('citations').split('\n');
    expect(lines.filter((line) => line.startsWith('Dialogue Atlas, “')).length).toBe(meetings.length);
  });
});
