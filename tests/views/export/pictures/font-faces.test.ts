import { describe, expect, it } from 'vitest';

import { isFor, readRanges } from '../../../../src/views/export/pictures/font-faces.ts';

describe(readRanges, () => {
  it('reads single characters, ranges and wildcards', () => {
    expect(readRanges('U+0000-00FF, U+0131, u+4??')).toEqual([
      [0, 0xff],
      [0x131, 0x131],
      [0x400, 0x4ff],
    ]);
  });

  it('finds nothing where nothing is said', () => {
    expect(readRanges('')).toEqual([]);
  });
});

describe(isFor, () => {
  const face = { family: 'Sans', weight: '400', style: 'normal', url: 'a.woff2' };

  it('asks for a font where a text has one of its characters', () => {
    const cyrillic = { ...face, ranges: readRanges('U+0400-045F') };
    expect(isFor(cyrillic, 'Вода')).toBe(true);
    expect(isFor(cyrillic, 'Water')).toBe(false);
  });

  it('takes a font without ranges to be for all', () => {
    expect(isFor({ ...face, ranges: [] }, 'Water')).toBe(true);
  });
});
