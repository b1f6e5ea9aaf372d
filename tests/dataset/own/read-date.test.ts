import { describe, expect, it } from 'vitest';
import { readDate } from '../../../src/dataset/own/read-date.ts';

describe(readDate, () => {
  it.each([
    ['2018-07-09', '2018-07-09'],
    ['2010-04', '2010-04'],
    ['2014', '2014'],
    ['9 July 2018', '2018-07-09'],
    ['July 9, 2018', '2018-07-09'],
    ['Sep 2018', '2018-09'],
    ['9 июля 2018 г.', '2018-07-09'],
    ['июль 2018', '2018-07'],
  ])('reads %s as precisely as it is written', (text, date) => {
    expect(readDate(text)).toEqual({ date });
  });

  it.each([
    ['03/04/2020', 'date-ambiguous'],
    ['25.04.2020', 'date-ambiguous'],
    ['3-4-20', 'date-ambiguous'],
    ['2020-02-30', 'date-not-real'],
    ['30 February 2020', 'date-not-real'],
    ['2020-2-3', 'date-form'],
    ['spring 2020', 'date-form'],
    ['2020-04-03T10:00', 'date-form'],
    ['43924', 'date-form'],
    ['0204', 'date-range'],
    ['2999-01-01', 'date-range'],
  ])('guesses nothing of %s', (text, code) => {
    expect(readDate(text)).toEqual({ code });
  });
});
