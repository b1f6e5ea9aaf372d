import { describe, expect, it } from 'vitest';

import type { ThemesByYear } from '../../src/model/select.ts';
import { groupAt, moveCursor } from '../../src/pictures/bar-cursor.ts';

const rows = (...all: number[][]) => all.map((row) => Uint32Array.from(row));

/** Three groups in five years: nobody met in 2021, and of 2024 no meeting is selected. */
const agenda: ThemesByYear = {
  years: [2020, 2021, 2022, 2023, 2024],
  meetings: Uint32Array.from([2, 0, 3, 1, 0]),
  groups: rows([2, 0, 1, 0, 0], [0, 0, 2, 1, 0], [1, 0, 3, 0, 0]),
  themes: [],
  groupTotals: Uint32Array.from([3, 3, 4]),
  themeTotals: Uint32Array.from([]),
};
const walk = (keys: string[], start: Parameters<typeof moveCursor>[0] = null) => {
  let cursor = start;
  for (const key of keys) cursor = moveCursor(cursor, key, agenda) ?? cursor;
  return cursor && { year: agenda.years[cursor.at], group: groupAt(cursor, agenda) };
};

describe(moveCursor, () => {
  it.each(['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown'])(
    'begins with %s at the newest year that has meetings',
    (key) => {
      expect(walk([key])).toEqual({ year: 2023, group: 1 });
    },
  );

  it('goes through every year, those without meetings too, and stays at the ends', () => {
    expect(walk(['Home', 'ArrowRight'])).toEqual({ year: 2021, group: null });
    expect(walk(['Home', 'ArrowLeft'])).toEqual({ year: 2020, group: 0 });
    expect(walk(['End', 'ArrowRight'])).toEqual({ year: 2024, group: null });
  });

  it('goes up and down the groups that the year has, and stays at the ends', () => {
    const in2020 = { at: 0, group: 0 };
    expect(walk(['ArrowUp'], in2020)).toEqual({ year: 2020, group: 2 });
    expect(walk(['ArrowUp', 'ArrowUp'], in2020)).toEqual({ year: 2020, group: 2 });
    expect(walk(['ArrowUp', 'ArrowDown', 'ArrowDown'], in2020)).toEqual({ year: 2020, group: 0 });
  });

  it('takes the group along, past a year that lacks it', () => {
    expect(walk(['ArrowRight', 'ArrowRight'], { at: 0, group: 2 })).toEqual({ year: 2022, group: 2 });
    expect(walk(['ArrowRight'], { at: 2, group: 2 })).toEqual({ year: 2023, group: 1 });
  });

  it('knows no other key, and nothing where there are no years', () => {
    for (const key of ['a', 'Tab', 'Enter', ' ', 'Escape', 'PageUp'])
      expect(moveCursor(null, key, agenda)).toBeNull();
    expect(
      moveCursor(null, 'Home', { ...agenda, years: [], meetings: new Uint32Array(), groups: [] }),
    ).toBeNull();
  });
});
