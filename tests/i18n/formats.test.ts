import * as fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';

import { createFormats } from '../../src/i18n/formats.ts';

const { formatDate, formatDates, formatShortMonth, formatNumber, formatLanguage } = createFormats('en');
const spaced = (text: string) => text.replaceAll(/[\u2009\u00a0\u202f]/g, ' ');

afterEach(() => {
  vi.unstubAllEnvs();
});

const arbitraryDay = fc
  .date({ min: new Date('1992-01-01'), max: new Date('2030-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

describe('a date', () => {
  it.each([
    ['2018-07-09', '9 July 2018'],
    ['2010-04', 'April 2010'],
    ['2014', '2014'],
  ])('%s is written %s', (date, written) => {
    expect(formatDate(date)).toBe(written);
  });

  it('is never shown sharper than it is', () => {
    fc.assert(
      fc.property(arbitraryDay, (day) => {
        const [year = '', month = ''] = day.split('-');
        expect(formatDate(year)).toBe(year);
        expect(formatDate(`${year}-${month}`)).toMatch(/^[A-Z][a-z]+ \d{4}$/);
        expect(formatDate(day)).toMatch(/^\d{1,2} [A-Z][a-z]+ \d{4}$/);
      }),
    );
  });

  it.each(['Pacific/Honolulu', 'Pacific/Auckland'])('keeps its day where it is read in %s', (zone) => {
    vi.stubEnv('TZ', zone);
    expect(new Date('2018-07-09T12:00:00Z').getHours()).not.toBe(12);
    const there = createFormats('en');
    expect(there.formatDate('2018-07-09')).toBe('9 July 2018');
    expect(there.formatDate('2010-04')).toBe('April 2010');
    expect(there.formatShortMonth('2010-04')).toBe('Apr');
  });

  it('is written as other languages write it', () => {
    expect(spaced(createFormats('ru').formatDate('2018-07-09'))).toBe('9 июля 2018 г.');
  });
});

describe('a span of dates', () => {
  it.each([
    ['2022-10-18', '2022-10-19', '18–19 October 2022'],
    ['2025-10-30', '2025-11-01', '30 October – 1 November 2025'],
    ['2024-12-30', '2025-01-02', '30 December 2024 – 2 January 2025'],
    ['2025-05', '2025-06', 'May – June 2025'],
    ['2024-12', '2025-01', 'December 2024 – January 2025'],
    ['2014', '2015', '2014–2015'],
  ])('from %s to %s is written %s', (start, end, written) => {
    expect(spaced(formatDates(start, end)).replaceAll(/ ?– ?/g, '–')).toBe(written.replaceAll(/ ?– ?/g, '–'));
  });

  it.each(['2018-07-09', '2010-04', '2014'])('that begins and ends on %s is written as that date', (date) => {
    expect(formatDates(date, date)).toBe(formatDate(date));
  });

  it('of months or years names no day', () => {
    fc.assert(
      fc.property(arbitraryDay, arbitraryDay, fc.constantFrom(4, 7), (a, b, length) => {
        const [start = '', end = ''] = [a, b].toSorted().map((day) => day.slice(0, length));
        expect(formatDates(start, end)).not.toMatch(/(?<!\d)\d{1,2}(?!\d)/);
      }),
    );
  });
});

describe('other formats', () => {
  it('shorten months without a full stop', () => {
    expect(['2018-07-09', '2010-04'].map(formatShortMonth)).toEqual(['Jul', 'Apr']);
    expect(createFormats('ru').formatShortMonth('2018-07-09')).not.toContain('.');
  });

  it('group the digits of numbers', () => {
    expect(formatNumber(3_500_000)).toBe('3,500,000');
  });

  it('name languages by their tags', () => {
    expect(['en', 'ru', 'uz-Latn'].map(formatLanguage)).toEqual(['English', 'Russian', 'Uzbek (Latin)']);
  });
});
