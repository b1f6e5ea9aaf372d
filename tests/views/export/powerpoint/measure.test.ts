import { describe, expect, it } from 'vitest';

import { breakLines, createMeasure, cutText } from '../../../../src/views/export/powerpoint/measure.ts';

/** Every letter ten pixels wide. */
const measure = () => (text: string) => text.length * 10;
const type = { size: 12 };

describe(createMeasure, () => {
  it('measures in the fonts of the page, which are there, and makes up for Georgia', () => {
    const asked: string[] = [];
    const measured = createMeasure((text, font) => {
      asked.push(font);
      return text.length;
    });
    expect([measured('abcde', type), measured('abcde', { size: 30, isSerif: true })]).toEqual([5, 5.5]);
    expect(asked).toEqual(['400 16px "Source Sans 3 Variable"', '600 40px "Source Serif 4"']);
  });
});

describe(breakLines, () => {
  it('breaks between words', () => {
    expect(breakLines('one two three', 80, type, measure())).toEqual(['one two', 'three']);
  });

  it('keeps the lines that are there', () => {
    expect(breakLines('one\n\ntwo', 80, type, measure())).toEqual(['one', '', 'two']);
  });

  it('breaks a word that is wider than the room', () => {
    expect(breakLines('a breakwater', 50, type, measure())).toEqual(['a', 'break', 'water']);
  });
});

describe(cutText, () => {
  it('leaves alone what fits', () => {
    expect(cutText('one two', 1, 80, type, measure())).toBe('one two');
  });

  it('cuts after a word, without its comma', () => {
    expect(cutText('one, two three four', 1, 90, type, measure())).toBe('one, two…');
    expect(cutText('one, two three four', 1, 60, type, measure())).toBe('one…');
  });

  it('cuts one long word', () => {
    expect(cutText('breakwaters', 1, 60, type, measure())).toBe('break…');
  });
});
