import * as fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { FileFault } from '../../../../src/dataset/own/fault.ts';
import { overviewOf } from '../../../../src/dataset/overview.ts';
import { buildDataset, buildEvidence, buildMeeting } from '../../../support/built-dataset.ts';
import { openDataset, openTable } from '../../../support/opened-file.ts';

const cell = fc.oneof(
  fc.constantFrom(
    '',
    ' ',
    '2020-01-01',
    '2019',
    '03/04/2020',
    'Astana',
    'Osh',
    'water;energy',
    'wine',
    'hlpsd',
  ),
  fc.constantFrom(
    'a',
    'EU|KZ',
    '<b>x</b>',
    'in-person',
    'video',
    '71.4',
    '__proto__',
    'constructor',
    '🙂',
    '=1+1',
  ),
  fc.string({ maxLength: 8, unit: 'binary' }).map((text) => text.replaceAll('\0', '')),
);
const heading = fc.constantFrom(
  'date',
  'title',
  'series',
  'city',
  'themes',
  'present',
  'id',
  'lon',
  'x',
  'source',
);
const table = fc
  .record({
    headings: fc.uniqueArray(heading, { minLength: 1, maxLength: 8 }),
    rows: fc.array(fc.array(cell, { maxLength: 9 }), { maxLength: 12 }),
    delimiters: fc.array(fc.constantFrom(',', ';', '\t'), { minLength: 1, maxLength: 2 }),
    ends: fc.array(fc.constantFrom('\n', '\r\n', '\r'), { minLength: 1, maxLength: 2 }),
    isQuoted: fc.boolean(),
    cut: fc.nat(20),
  })
  .map(({ headings, rows, delimiters, ends, isQuoted, cut }) => {
    const write = (text: string) => (isQuoted ? `"${text.replaceAll('"', '""')}"` : text);
    const lines = [headings, ...rows].map((cells, n) =>
      cells.map(write).join(delimiters[n % delimiters.length]),
    );
    const text = lines.map((line, n) => line + ends[n % ends.length]!).join('');
    return text.slice(0, text.length - cut);
  });

/** What the library of tables finds in the whole text at once, without its headings. */
const countRows = (text: string, delimiter: string) => {
  const plain = text.replace(/^\uFEFF/, '').replaceAll(/\r\n?/g, '\n');
  const { data } = Papa.parse<string[]>(plain, { delimiter, newline: '\n' });
  const isOpen = data.at(-1)?.length === 1 && data.at(-1)?.[0] === '';
  return data.length - 1 - (isOpen && plain.endsWith('\n') ? 1 : 0);
};

describe('a broken table', () => {
  it('is refused as a whole, or every row of it is opened, reported or empty', async () => {
    await fc.assert(
      fc.asyncProperty(table, async (text) => {
        const opened = await openTable(text).catch((error: unknown) => error);
        if (opened instanceof FileFault) return;
        if (opened instanceof Error) throw opened;
        const { counts, meetings, faulty, shape, tables } = opened as Awaited<ReturnType<typeof openTable>>;
        expect(counts.rows).toBe(countRows(text, shape.delimiter));
        expect(counts.opened + counts.faulty + counts.empty).toBe(counts.rows);
        expect(meetings).toHaveLength(counts.opened);
        expect(faulty.size).toBe(counts.faulty);
        expect(new Set(meetings.map(({ id }) => id)).size).toBe(meetings.length);
        const cities = new Set(tables.cities.map(({ id }) => id));
        const series = new Set(tables.series.map(({ id }) => id));
        expect(meetings.every(({ city }) => city === null || cities.has(city))).toBe(true);
        expect(meetings.every((meeting) => series.has(meeting.series))).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  it('of any bytes at all is refused or read to its end', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), async (bytes) => {
        const said = await openTable(Uint8Array.from(bytes), ['start_date', 'title']).then(
          ({ counts }) => `rows: ${counts.rows}`,
          (error: Error) => error.message,
        );
        expect(said).toMatch(/^Taken for json|^[a-z-]+: /);
      }),
      { numRuns: 200 },
    );
  });
});

const { dataset } = buildDataset([]);
const theme = dataset.themes.themes[0]!.id;
const wrong = fc.oneof(
  fc.jsonValue({ maxDepth: 2 }),
  fc.constantFrom('2020-13', 'nowhere', ['nowhere'], [null], {}, [[[]]], '<script>', -1),
);

describe('a broken dataset', () => {
  it('is refused as a whole, or every record of it is opened or reported', async () => {
    const fields = Object.keys(buildMeeting({ id: 'a' }));
    const changes = fc.array(fc.tuple(fc.nat(5), fc.constantFrom(...fields), wrong), { maxLength: 6 });
    await fc.assert(
      fc.asyncProperty(changes, fc.array(fc.nat(5), { maxLength: 2 }), async (edits, doubled) => {
        const meetings: Record<string, unknown>[] = Array.from({ length: 6 }, (_, n) => ({
          ...buildMeeting({ id: `m-${n}`, themes: [buildEvidence(theme)] }),
        }));
        for (const [at, field, value] of edits) meetings[at]![field] = value;
        const all = [...meetings, ...doubled.map((at) => meetings[at]!)];
        const {
          counts,
          meetings: opened,
          faulty,
          ...read
        } = await openDataset({ ...dataset, meetings: all });
        expect(counts.opened + counts.faulty).toBe(all.length);
        expect(opened).toHaveLength(counts.opened);
        expect(faulty.size).toBe(counts.faulty);
        const whole = { ...dataset, ...read.tables, sources: read.sources, meetings: opened };
        expect(overviewOf(whole).meetings).toHaveLength(opened.length);
      }),
      { numRuns: 150 },
    );
  });

  it('cut anywhere is said to be cut short', async () => {
    const text = JSON.stringify({ ...dataset, meetings: [buildMeeting({ id: 'a' })] });
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: text.length - 1 }), async (length) => {
        await expect(openDataset(text.slice(0, length))).rejects.toMatchObject({ code: 'cut-short' });
      }),
    );
  });
});
