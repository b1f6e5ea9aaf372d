import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { levels, type Level, type Meeting } from '../../src/dataset/schema.ts';
import { mostColumns, viewLevels, type LensCell } from '../../src/model/level-lens.ts';
import { rankOf } from '../../src/model/level-rank.ts';
import { buildDataset, buildDelegation, buildMeeting } from '../support/built-dataset.ts';

type Row = Parameters<typeof buildDelegation>;

const meeting = (id: string, start_date: string, ...rows: Row[]) =>
  buildMeeting({ id, start_date, participants: rows.map((row) => buildDelegation(...row)) });

const view = (...meetings: Meeting[]) => {
  const { dataset, index } = buildDataset(meetings);
  return viewLevels(dataset, index, Uint32Array.from(index.meetings.keys()));
};

const sayCell = (cell: LensCell | null) =>
  cell && (cell.level ?? { true: 'present', false: 'absent', null: 'not recorded' }[String(cell.present)]!);
const sayRows = ({ rows }: ReturnType<typeof view>) =>
  Object.fromEntries(rows.map(({ party, cells }) => [party, cells.map(sayCell)]));

/** Forty meetings of 2010, so that columns are years, and the given ones. */
const withManyOthers = (...meetings: Meeting[]) =>
  view(...Array.from({ length: mostColumns }, (_, i) => meeting(`filler-${i}`, '2010')), ...meetings);

describe(viewLevels, () => {
  it('shows the selected meetings in order of date, and of each party what its record says', () => {
    const lens = view(
      meeting(
        'b',
        '2020-05',
        ['eu', true, 'high-representative'],
        ['kazakhstan', true],
        ['uzbekistan', null],
      ),
      meeting('a', '2019-01', ['eu', true, 'ambassador'], ['kazakhstan', false]),
    );
    expect(lens.by).toBe('meeting');
    expect(lens.columns.map(({ year, meetings }) => [year, meetings.map(({ id }) => id)])).toEqual([
      [2019, ['a']],
      [2020, ['b']],
    ]);
    expect(sayRows(lens)).toEqual({
      eu: ['ambassador', 'high-representative'],
      kazakhstan: ['absent', 'present'],
      uzbekistan: [null, 'not recorded'],
    });
  });

  it('does not take a head who was only expected for one who came', () => {
    expect(sayRows(view(meeting('a', '2011', ['eu', null, 'foreign-minister'])))['eu']).toEqual([
      'not recorded',
    ]);
  });

  it('shows the EU and the five states always, and others present at three meetings at least', () => {
    const guest = (id: string, present: boolean | null) => meeting(id, '2019', ['afghanistan', present]);
    const parties = (...meetings: Meeting[]) => view(...meetings).rows.map(({ party }) => party);
    expect(parties(guest('a', true), guest('b', true), guest('c', true))).toContain('afghanistan');
    expect(parties(guest('a', true), guest('b', true), guest('c', null))).toEqual([
      'eu',
      'kazakhstan',
      'uzbekistan',
    ]);
  });

  it('keeps to the selection, and passes over meetings that the dataset lacks', () => {
    const { dataset, index } = buildDataset([
      meeting('a', '2018'),
      meeting('b', '2019'),
      meeting('c', '2020'),
    ]);
    const lacking = { ...dataset, meetings: dataset.meetings.filter(({ id }) => id !== 'b') };
    const ids = viewLevels(lacking, index, Uint32Array.of(1, 2)).columns.flatMap((column) => column.meetings);
    expect(ids.map(({ id }) => id)).toEqual(['c']);
  });

  it('is empty for an empty selection', () => {
    const { dataset, index } = buildDataset([meeting('a', '2018')]);
    expect(viewLevels(dataset, index, new Uint32Array()).columns).toEqual([]);
  });
});

describe('the level of a year', () => {
  it('takes the place of meetings once there are more than forty, and no year is left out', () => {
    const lens = withManyOthers(meeting('a', '2013'));
    expect(lens.by).toBe('year');
    expect(lens.columns.map(({ year, meetings }) => [year, meetings.length])).toEqual([
      [2010, 40],
      [2011, 0],
      [2012, 0],
      [2013, 1],
    ]);
  });

  it('is the highest known one, at the newest meeting that has it, with the number of meetings of which it is known', () => {
    const lens = withManyOthers(
      meeting('a', '2012-01', ['eu', true, 'minister']),
      meeting('b', '2012-02', ['eu', true, 'minister']),
      meeting('c', '2012-03', ['eu', true, 'expert']),
      meeting('d', '2012-04', ['eu', true]),
      meeting('e', '2012-05', ['kazakhstan', true]),
    );
    expect(lens.rows[0]?.cells.at(-1)).toEqual({
      level: 'minister',
      present: true,
      known: 3,
      of: 4,
      meeting: 'b',
    });
  });

  it('is present, not recorded or absent where none is known, whichever says most', () => {
    const year = (...presences: (boolean | null)[]) => {
      const rows = presences.map((present, i) => meeting(`m${i}`, '2012', ['eu', present]));
      return sayCell(withManyOthers(...rows).rows[0]?.cells.at(-1) ?? null);
    };
    expect(year(false, null, true)).toBe('present');
    expect(year(true, null, false)).toBe('present');
    expect(year(false, null)).toBe('not recorded');
    expect(year(null, false)).toBe('not recorded');
    expect(year(false, false)).toBe('absent');
  });

  it('is never below that of any of its meetings, and counts no meeting twice', () => {
    const arbitraryRow = fc.tuple(
      fc.integer({ min: 2010, max: 2013 }),
      fc.constantFrom(true, false, null),
      fc.constantFrom<(Level | null)[]>(null, ...levels),
    );
    fc.assert(
      fc.property(fc.array(arbitraryRow, { minLength: 1, maxLength: 12 }), (rows) => {
        const meetings = rows.map(([year, present, level], i) =>
          meeting(`m${i}`, `${year}`, ['eu', present, level]),
        );
        const { columns, rows: parties } = withManyOthers(...meetings);
        for (const [at, { year }] of columns.entries()) {
          const known = rows.filter(([other, present, level]) => other === year && present && level);
          const cell = parties[0]?.cells[at] ?? null;
          expect([cell?.known ?? 0, cell?.of ?? 0]).toEqual([
            known.length,
            rows.filter(([other]) => other === year).length,
          ]);
          const highest = Math.max(0, ...known.map(([, , level]) => rankOf(level!)));
          expect(cell?.level ? rankOf(cell.level) : 0).toBe(highest);
        }
      }),
    );
  });
});
