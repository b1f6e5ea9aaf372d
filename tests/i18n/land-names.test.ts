import { describe, expect, it } from 'vitest';

import { nameLand } from '../../src/i18n/land-names.ts';
import { createTexts } from '../../src/i18n/texts.ts';
import { names, texts } from '../support/real-deck.ts';
import * as russian from '../support/russian-deck.ts';

const land = (id: string | undefined, name: string) => ({ id, properties: { name } });

describe(nameLand, () => {
  it.each([
    [land('KG', 'Kyrgyzstan'), 'Kyrgyzstan', 'Кыргызстан'],
    [land('BE', 'Belgium'), 'Belgium', 'Бельгия'],
    [land('PT', 'Portugal'), 'Portugal', 'Португалия'],
    [land('-99', 'Siachen Glacier'), 'Siachen Glacier', 'Siachen Glacier'],
    [land(undefined, 'Nowhere'), 'Nowhere', 'Nowhere'],
    [land('ZZZ', 'Beyond'), 'Beyond', 'Beyond'],
  ])('%j is %s, in Russian %s', (country, english, inRussian) => {
    expect(nameLand(country, names, texts)).toBe(english);
    expect(nameLand(country, russian.names, russian.texts)).toBe(inRussian);
  });

  it('keeps the English name in English, whatever the browser would say', () => {
    expect(nameLand(land('CZ', 'Czechia as drawn'), names, createTexts('en'))).toBe('Czechia as drawn');
  });
});
