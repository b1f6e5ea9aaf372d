import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { breakLines, cutShort } from '../../../../src/views/export/pictures/lines.ts';

const measure = (text: string) => Array.from(text).length * 10;

describe(breakLines, () => {
  it('breaks between words, and a word only where it is longer than a line', () => {
    expect(breakLines('one two three', 70, measure)).toEqual(['one two', 'three']);
    expect(breakLines('a incomprehensibilities b', 100, measure)).toEqual([
      'a',
      'incomprehe',
      'nsibilitie',
      's b',
    ]);
    expect(breakLines('', 100, measure)).toEqual([]);
  });

  it('keeps together what a space without a break joins', () => {
    expect(breakLines('от 22 ноября 2026\u00a0г.', 170, measure)).toEqual(['от 22 ноября', '2026\u00a0г.']);
  });

  it('loses nothing, and no line is too long', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.integer({ min: 10, max: 200 }), (text, width) => {
        const lines = breakLines(text, width, measure);
        expect(lines.join('').replaceAll(/\s/gu, '')).toBe(text.replaceAll(/\s/gu, ''));
        for (const line of lines) expect(measure(line)).toBeLessThanOrEqual(Math.max(10, width));
      }),
    );
  });
});

describe(cutShort, () => {
  it('leaves alone what has room', () => {
    expect(cutShort('Water', 50, measure)).toBe('Water');
  });

  it('says by an ellipsis that something is missing', () => {
    expect(cutShort('Critical raw materials', 100, measure)).toBe('Critical…');
  });

  it('keeps within the room that there is', () => {
    fc.assert(
      fc.property(fc.string(), fc.integer({ min: 20, max: 300 }), (text, width) => {
        expect(measure(cutShort(text, width, measure))).toBeLessThanOrEqual(width);
      }),
    );
  });
});
