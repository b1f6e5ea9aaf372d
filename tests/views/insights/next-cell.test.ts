import { describe, expect, it } from 'vitest';

import { lastPlace, nextPlace } from '../../../src/views/insights/next-cell.ts';

const rows = [
  ['a', null, 'b'],
  [null, 'c', null],
  ['d', null, 'e'],
];

describe(nextPlace, () => {
  const from = (row: number, column: number, key: string) => {
    const place = nextPlace(rows, { row, column }, key);
    return place && rows[place.row]?.[place.column];
  };

  it('passes over empty cells in the direction of the arrow', () => {
    expect(from(0, 0, 'ArrowRight')).toBe('b');
    expect(from(0, 2, 'ArrowLeft')).toBe('a');
    expect(from(0, 0, 'ArrowDown')).toBe('d');
    expect(from(2, 2, 'ArrowUp')).toBe('b');
  });

  it('stays where there is nothing further', () => {
    expect(from(0, 2, 'ArrowRight')).toBeNull();
    expect(from(1, 1, 'ArrowUp')).toBeNull();
    expect(from(0, 0, 'Enter')).toBeNull();
  });

  it('goes to the ends of the row', () => {
    expect(from(0, 0, 'End')).toBe('b');
    expect(from(2, 2, 'Home')).toBe('d');
  });
});

describe(lastPlace, () => {
  it('is the newest cell of the first row that has any', () => {
    expect(lastPlace(rows)).toEqual({ row: 0, column: 2 });
    expect(lastPlace([[null], ['a', 'b', null]])).toEqual({ row: 1, column: 1 });
    expect(lastPlace([[null]])).toBeNull();
  });
});
