import { describe, expect, it } from 'vitest';

import { foldWords } from '../../src/model/fold-words.ts';

describe(foldWords, () => {
  it.each([
    ['Krišjānis Kariņš', 'krisjanis karins'],
    ['EU–Central Asia: Nur-Sultan', 'eu central asia nur sultan'],
    ['Oʻzbekiston, O’zbekiston', 'ozbekiston ozbekiston'],
    ['Türkiye ISTANBUL Ağrı', 'turkiye istanbul agri'],
    ['Jarosław Ærø Straße', 'jaroslaw aero strasse'],
    ['Съёмка Алматы й', 'съемка алматы и'],
    [' — ', ''],
  ])('reads %s as %s', (text, words) => {
    expect(foldWords(text).join(' ')).toBe(words);
  });
});
