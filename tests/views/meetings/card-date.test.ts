import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { createTexts } from '../../../src/i18n/texts.ts';
import { layOutDate } from '../../../src/views/meetings/card-date.ts';

const texts = createTexts('en');
const layOut = (start: string, end = start) => layOutDate(start, end, texts);

describe(layOutDate, () => {
  it('has the day large and the month below', () => {
    expect(layOut('2018-07-09')).toEqual({ large: '9', below: 'Jul', unknown: null });
  });

  it('has a span within a month', () => {
    expect(layOut('2022-10-18', '2022-10-19')).toEqual({ large: '18', below: '–19 Oct', unknown: null });
  });

  it('has a span across months', () => {
    expect(layOut('2025-10-30', '2025-11-01')).toEqual({ large: '30', below: 'Oct –1 Nov', unknown: null });
  });

  it('has a span across years', () => {
    expect(layOut('2024-12-30', '2025-01-02')).toEqual({ large: '30', below: 'Dec –2 Jan', unknown: null });
  });

  it('takes the same month of two years for two months', () => {
    expect(layOut('2024-01-30', '2025-01-02').below).toBe('Jan –2 Jan');
  });

  it('says that the day is not recorded where only the month is known', () => {
    expect(layOut('2010-04')).toEqual({ large: 'Apr', below: null, unknown: 'day not recorded' });
  });

  it('says that the month is not recorded where only the year is known', () => {
    expect(layOut('2014')).toEqual({ large: '2014', below: null, unknown: 'month not recorded' });
  });

  it('never names a day or a month that no source gives', () => {
    const arbitraryDate = fc
      .date({ min: new Date('2006-01-01'), max: new Date('2026-12-31'), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10));
    fc.assert(
      fc.property(arbitraryDate, fc.constantFrom(4, 7), (day, length) => {
        const { large, below, unknown } = layOut(day.slice(0, length));
        expect(`${large} ${below ?? ''}`).not.toMatch(/(?<!\d)\d{1,2}(?!\d)/);
        expect(unknown).not.toBeNull();
      }),
    );
  });
});
