import { describe, expect, it } from 'vitest';

import { genitive, locative } from '../../src/i18n/ru-cases.ts';
import { realDataset } from '../support/records.ts';

const { cities, parties } = realDataset();

describe(locative, () => {
  it.each([
    ['Ташкент', 'Ташкенте'],
    ['Астана', 'Астане'],
    ['Нур-Султан', 'Нур-Султане'],
    ['Чолпон-Ата', 'Чолпон-Ате'],
    ['Душанбе', 'Душанбе'],
    ['Алматы', 'Алматы'],
    ['Брюссель', 'Брюсселе'],
    ['Дубай', 'Дубае'],
    ['Любляна', 'Любляне'],
    ['Калькутта', 'Калькутте'],
    ['София', 'Софии'],
  ])('%s: в %s', (city, there) => {
    expect(locative(city)).toBe(there);
  });

  it.each(['Вашингтон, округ Колумбия', 'Нижний Новгород', 'Oslo'])('leaves “%s” as it is', (city) => {
    expect(locative(city)).toBe(`городе ${city}`);
  });

  it('inflects every city of the records', () => {
    for (const { name_ru } of cities) expect(locative(name_ru!)).toMatch(/(?:е|ы)$/);
  });
});

describe(genitive, () => {
  it.each([
    ['Казахстан', 'Казахстана'],
    ['Китай', 'Китая'],
    ['Австрия', 'Австрии'],
    ['Литва', 'Литвы'],
    ['Молдова', 'Молдовы'],
    ['Норвегия', 'Норвегии'],
    ['Северная Македония', 'Северной Македонии'],
    ['Саудовская Аравия', 'Саудовской Аравии'],
    ['Всемирный банк', 'Всемирного банка'],
    ['Европейский банк реконструкции и развития', 'Европейского банка реконструкции и развития'],
    ['ЕС', 'ЕС'],
    ['ОАЭ', 'ОАЭ'],
    ['Oslo Group', 'Oslo Group'],
  ])('%s: с участием %s', (name, of) => {
    expect(genitive(name)).toBe(of);
  });

  it('changes every name of the records that is no abbreviation', () => {
    const same = parties.map(({ name_ru }) => name_ru!).filter((name) => genitive(name) === name);
    expect(same).toEqual(['ЕС', 'США', 'ОБСЕ', 'ООН']);
  });
});
