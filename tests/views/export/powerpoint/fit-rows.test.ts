import { describe, expect, it } from 'vitest';

import { fitLists, fitRows, heightOf } from '../../../../src/views/export/powerpoint/fit-rows.ts';

const rows = (...names: string[]) => names.map((content) => ({ height: 10, cells: [{ content }] }));
const last = (hidden: readonly unknown[]) => ({
  height: 10,
  cells: [{ content: `and ${hidden.length} more` }],
});
const wordsOf = (shown: readonly { cells: readonly { content: unknown }[] }[]) =>
  shown.map(({ cells }) => cells[0]?.content);

describe(fitRows, () => {
  it('shows all that has room', () => {
    expect(wordsOf(fitRows(rows('a', 'b', 'c'), 30, last))).toEqual(['a', 'b', 'c']);
  });

  it('gives the last place to the number of those without room', () => {
    expect(wordsOf(fitRows(rows('a', 'b', 'c', 'd'), 30, last))).toEqual(['a', 'b', 'and 2 more']);
  });

  it('says the number even where nothing else has room', () => {
    expect(wordsOf(fitRows(rows('a', 'b'), 5, last))).toEqual(['and 2 more']);
  });
});

describe(fitLists, () => {
  it('fills several lists in turns', () => {
    const shown = fitLists([rows('a', 'b', 'c', 'd'), rows('x')], 40, last);
    expect(shown.map(wordsOf)).toEqual([['a', 'b', 'and 2 more'], ['x']]);
    expect(heightOf(shown.flat())).toBe(40);
  });

  it('shows all lists in full where there is room', () => {
    expect(fitLists([rows('a', 'b'), rows('x')], 30, last).map(wordsOf)).toEqual([['a', 'b'], ['x']]);
  });
});
