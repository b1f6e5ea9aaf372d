import { describe, expect, it } from 'vitest';

import { pluralOf } from '../../src/i18n/plural.ts';

const meetings = { one: 'meeting', other: 'meetings' };
const vstrechi = { one: 'встреча', few: 'встречи', many: 'встреч', other: 'of a fraction' };

describe(pluralOf, () => {
  it.each([
    [0, '0 meetings'],
    [1, '1 meeting'],
    [2, '2 meetings'],
    [21, '21 meetings'],
  ])('says %i in English as %s', (n, said) => {
    expect(pluralOf('en')(n, meetings)).toBe(said);
  });

  it.each([
    [1, '1 встреча'],
    [3, '3 встречи'],
    [11, '11 встреч'],
    [21, '21 встреча'],
    [112, '112 встреч'],
  ])('says %i in Russian as %s', (n, said) => {
    expect(pluralOf('ru')(n, vstrechi)).toBe(said);
  });

  it('takes the general form where a language wants one that is not given', () => {
    expect(pluralOf('ru')(5, { one: 'встреча', other: 'встреч' })).toBe('5 встреч');
  });

  it('writes large numbers as the language does', () => {
    expect(pluralOf('en')(12_345, meetings)).toBe('12,345 meetings');
    expect(pluralOf('ru')(12_345, vstrechi)).toBe('12\u00a0345 встреч');
  });
});
