import { describe, expect, it } from 'vitest';

import { en } from '../../src/i18n/en.ts';
import { createTexts } from '../../src/i18n/texts.ts';

describe(createTexts, () => {
  it('gives English', () => {
    const { language, t, formatDate } = createTexts('en');
    expect(language).toBe('en');
    expect(t).toBe(en);
    expect(formatDate('2018-07-09')).toBe('9 July 2018');
  });

  it.each(['xx', '', 'en-GB-oxendict', 'not a language'])(
    'gives English for “%s”, which has no catalogue',
    (unknown) => {
      const { language, t, formatDate } = createTexts(unknown);
      expect([language, t, formatDate('2010-04')]).toEqual(['en', en, 'April 2010']);
    },
  );
});

describe('the English catalogue', () => {
  it('says a count and what it is out of', () => {
    expect(en.count.of(7, 128)).toBe('7 of 128 meetings');
    expect(en.count.of(1, 1)).toBe('1 of 1 meeting');
  });

  it('numbers rounds as English does', () => {
    expect([1, 2, 3, 4, 11, 12, 13, 21, 22, 23, 101, 111].map(en.count.round)).toEqual(
      ['1st', '2nd', '3rd', '4th', '11th', '12th', '13th', '21st', '22nd', '23rd', '101st', '111th'].map(
        (nth) => `${nth} round`,
      ),
    );
  });
});
