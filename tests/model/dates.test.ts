import { describe, expect, it } from 'vitest';

import { compareDates, nameOn, precisionOf, yearOf } from '../../src/model/dates.ts';

const astana = {
  name: 'Astana',
  former_names: [
    { name: 'Akmola', from: '1992', until: '1998-05' },
    { name: 'Astana', from: '1998-05', until: '2019-03' },
    { name: 'Nur-Sultan', from: '2019-03', until: '2022-09' },
  ],
};
const dushanbe = { name: 'Dushanbe', former_names: [{ name: 'Stalinabad', from: null, until: '1961' }] };

describe(precisionOf, () => {
  it('is as sharp as the date is written', () => {
    expect(['2018-07-09', '2010-04', '2014'].map(precisionOf)).toEqual(['day', 'month', 'year']);
  });
});

describe(yearOf, () => {
  it('reads the year of a date of any precision', () => {
    expect(['2018-07-09', '2010-04', '2014'].map(yearOf)).toEqual([2018, 2010, 2014]);
  });
});

describe(compareDates, () => {
  it('puts a year before its months, and a month before its days', () => {
    const inOrder = ['2013-10', '2014', '2014-02', '2014-02-01', '2014-02-03', '2015'];
    expect(inOrder.toReversed().toSorted(compareDates)).toEqual(inOrder);
    expect(compareDates('2014', '2014')).toBe(0);
  });
});

describe(nameOn, () => {
  it.each([
    ['2019-02-28', 'Astana'],
    ['2019-03-23', 'Nur-Sultan'],
    ['2022-08-31', 'Nur-Sultan'],
    ['2022-09-17', 'Astana'],
    ['1997-12-10', 'Akmola'],
    ['2026-11-21', 'Astana'],
  ])('calls the capital of Kazakhstan on %s %s', (date, name) => {
    expect(nameOn(astana, date)).toBe(name);
  });

  it.each([
    ['2019-03', 'Nur-Sultan'],
    ['2019', 'Nur-Sultan'],
    ['2020', 'Nur-Sultan'],
    ['2022', 'Astana'],
    ['1998', 'Astana'],
  ])('compares %s only as sharply as it is known: %s', (date, name) => {
    expect(nameOn(astana, date)).toBe(name);
  });

  it('has no beginning where none is on record', () => {
    expect(nameOn(dushanbe, '1930')).toBe('Stalinabad');
    expect(nameOn(dushanbe, '1961')).toBe('Dushanbe');
  });
});
