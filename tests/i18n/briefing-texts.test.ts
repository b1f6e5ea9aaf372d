import { describe, expect, it } from 'vitest';

import { createBriefingTexts } from '../../src/i18n/briefing-texts.ts';
import { enBriefing } from '../../src/i18n/en-briefing.ts';
import { en } from '../../src/i18n/en.ts';
import { sayFigure } from '../../src/i18n/figure-words.ts';
import { createTexts } from '../../src/i18n/texts.ts';
import { slideKinds } from '../../src/model/briefing.ts';

const texts = createBriefingTexts(createTexts('en'));

describe(createBriefingTexts, () => {
  it('adds the words of the briefing to the others', () => {
    expect(texts.words).toBe(enBriefing);
    expect(texts.t).toBe(en);
    expect(texts.formatDate('2018-07-09')).toBe('9 July 2018');
  });

  it('gives English where a language has no words of the briefing', () => {
    expect(createBriefingTexts({ ...createTexts('en'), language: 'xx' }).words).toBe(enBriefing);
    expect(createBriefingTexts({ ...createTexts('en'), language: 'constructor' }).words).toBe(enBriefing);
  });

  it('has a name for every kind of slide', () => {
    expect(Object.keys(enBriefing.kinds)).toEqual([...slideKinds]);
  });
});

describe(sayFigure, () => {
  it('says the number, out of how many, what it counts, and its base', () => {
    expect(sayFigure({ figure: 'themes', value: 23, of: 24, known: 12, meetings: 12 }, texts)).toEqual({
      value: '23',
      outOf: 'of 24',
      label: 'themes raised',
      base: 'counted in 12 meetings',
    });
    expect(sayFigure({ figure: 'cities', value: 1200, of: null, known: 11, meetings: 12 }, texts)).toEqual({
      value: '1,200',
      outOf: '',
      label: 'host cities',
      base: 'known for 11 of 12 meetings',
    });
  });
});
