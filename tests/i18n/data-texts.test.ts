import { describe, expect, it } from 'vitest';

import { downloadKinds } from '../../src/formats/downloads.ts';
import { createDataTexts } from '../../src/i18n/data-texts.ts';
import { enData } from '../../src/i18n/en-data.ts';
import { createTexts } from '../../src/i18n/texts.ts';

const texts = createDataTexts(createTexts('en'));

describe(createDataTexts, () => {
  it('adds the words about the data to the others', () => {
    expect(texts.words).toBe(enData);
    expect(texts.formatDate('2018-07-09')).toBe('9 July 2018');
  });

  it('says of every file what is in it', () => {
    expect(Object.keys(enData.download.kinds).toSorted()).toEqual(downloadKinds.toSorted());
    for (const kind of downloadKinds) expect(enData.download.what[kind](1234)).toContain('1,234');
  });

  it.each([
    [0, 0, '–'],
    [0, 9, '0%'],
    [1, 593, '<1%'],
    [1, 3, '33%'],
    [9, 9, '100%'],
  ])('writes %i of %i as %s', (part, whole, share) => {
    expect(enData.about.share(part, whole)).toBe(share);
  });

  it('leaves out of a report what is not known', () => {
    const record = { id: 'one', title: 'One', version: '1.0.0' };
    expect(enData.record.body({ ...record, link: 'https://atlas.example/?meeting=one' })).toContain(
      'Link: https://atlas.example/?meeting=one',
    );
    expect(enData.record.body({ ...record, link: null })).not.toContain('Link');
  });
});
