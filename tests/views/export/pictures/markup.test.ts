import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { element, round, tidyPath, words } from '../../../../src/views/export/pictures/markup.ts';
import { readXml } from '../../../support/drawn-picture.ts';

const anyText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string().map((text) => `<${text}&"'>]]>\u0000\uD800`),
);
/** Texts that XML gives back as they were: without control characters, which it may not hold or may change. */
const readableText = fc.string({ unit: 'grapheme' }).filter((text) => !/\p{Control}/u.test(text));

describe(element, () => {
  it('writes a tag with its attributes and what is inside, and leaves out attributes that are null', () => {
    expect(element('g', { x: 1.005, fill: 'none', y: null }, words('a'), element('path', {}))).toBe(
      '<g x="1" fill="none">a<path/></g>',
    );
  });

  it('is well-formed XML whatever texts say', () => {
    fc.assert(
      fc.property(anyText, anyText, (text, value) => {
        const root = readXml(element('text', { id: value }, words(text))).documentElement;
        expect(root.childElementCount).toBe(0);
        expect(root.getAttributeNames()).toEqual(['id']);
      }),
    );
  });
});

describe(words, () => {
  it('gives a text back as it was', () => {
    fc.assert(
      fc.property(readableText, readableText, (text, value) => {
        const root = readXml(element('text', { id: value }, words(text))).documentElement;
        expect([root.textContent, root.getAttribute('id')]).toEqual([text, value]);
      }),
    );
  });

  it('replaces what XML cannot hold', () => {
    expect(words('a\u0000b\u000Bc\uD800d\uFFFF')).toBe('a\uFFFDb\uFFFDc\uFFFDd\uFFFD');
  });
});

describe(round, () => {
  it('keeps hundredths and knows no minus nought', () => {
    expect([1.234_56, -0.001, 3, 1e-9].map(round)).toEqual(['1.23', '0', '3', '0']);
  });
});

describe(tidyPath, () => {
  it('rounds the numbers of a path and leaves its letters', () => {
    expect(tidyPath('M1.23456 -2.5V3Z')).toBe('M1.23 -2.5V3Z');
  });
});
