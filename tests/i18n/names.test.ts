import { describe, expect, it } from 'vitest';

import { createNames } from '../../src/i18n/names.ts';
import { words } from '../../src/i18n/ru.ts';
import { createTexts } from '../../src/i18n/texts.ts';
import { buildIndex } from '../../src/model/meeting-index.ts';
import { overviewOf } from '../../src/dataset/overview.ts';
import { buildOverview } from '../support/built-overview.ts';
import { realDataset } from '../support/records.ts';

const names = createNames(buildIndex(buildOverview([])), createTexts('en'));
const real = createNames(buildIndex(overviewOf(realDataset())), createTexts('en'));

describe(createNames, () => {
  it('gives the words for ids', () => {
    expect(names.theme('water')).toBe('Water');
    expect(names.group('resources-climate')).toBe('Resources');
    expect(names.series('hlpsd')).toBe('High-Level Political and Security Dialogue');
    expect(names.shortSeries('hlpsd')).toBe('HLPSD');
    expect(names.party('afghanistan')).toBe('Afghanistan');
    expect(names.level('deputy-minister')).toBe('Deputy minister');
  });

  it('calls a host country by its name, whether it is a party or not', () => {
    expect(names.country('KZ')).toBe('Kazakhstan');
    expect(names.country('BE')).toBe('Belgium');
  });

  it('has words for silence on presence and on levels', () => {
    expect(names.party('none')).toBe('Only the EU recorded');
    expect(names.level('none')).toBe('No level recorded');
  });

  it('lets an id that is not on record stand for itself', () => {
    const { theme, group, series, shortSeries, party, city, country, level } = names;
    for (const name of [theme, group, series, shortSeries, party, city, country, level])
      expect(name('atlantis')).toBe('atlantis');
    expect(city('atlantis', '2020-01-01')).toBe('atlantis');
  });
});

describe('the capital of Kazakhstan', () => {
  it.each([
    ['2018-11-30', 'Astana'],
    ['2019-06-01', 'Nur-Sultan'],
    ['2020', 'Nur-Sultan'],
    ['2022-08-31', 'Nur-Sultan'],
    ['2022-10-27', 'Astana'],
  ])('is called on %s %s', (date, name) => {
    expect(real.city('astana', date)).toBe(name);
  });

  it('is called Astana where no date is given', () => {
    expect(real.city('astana')).toBe('Astana');
  });
});

describe('the real records', () => {
  const { meetings, themes, series, parties, cities } = overviewOf(realDataset());
  const ids = (rows: readonly { id: string }[]) => rows.map(({ id }) => id);

  it('leave no theme, group, series, party, city or host country without a name', () => {
    for (const id of ids(themes.themes)) expect(real.theme(id)).not.toBe(id);
    for (const id of ids(themes.groups)) expect(real.group(id)).not.toBe(id);
    for (const id of ids(series)) expect(real.series(id)).not.toBe(id);
    for (const id of ids(parties)) expect(real.party(id)).not.toBe(id);
    for (const id of ids(cities)) expect(real.city(id)).not.toBe(id);
    for (const { country } of meetings) expect(real.country(country ?? 'BE')).not.toMatch(/^[A-Z]{2}$/);
  });

  it('never show the id of a party for the name of a country', () => {
    const known = new Set(ids(parties));
    for (const { iso3166 } of cities) expect(known).not.toContain(real.country(iso3166));
  });
});

describe('the real records in Russian', () => {
  const dataset = realDataset();
  const russian = createNames(buildIndex(overviewOf(dataset)), createTexts('ru', words));
  const isRussian = (name: string | undefined) => /\p{Script=Cyrillic}/u.test(name ?? '');

  it('have a Russian name for every series, party, city and former name', () => {
    const { series, parties, cities } = dataset;
    for (const { id, name_ru, short_name_ru } of series)
      expect([id, isRussian(name_ru), isRussian(short_name_ru)]).toEqual([id, true, true]);
    for (const { id, name_ru } of [...parties, ...cities])
      expect([id, isRussian(name_ru)]).toEqual([id, true]);
    for (const { name, name_ru } of cities.flatMap(({ former_names }) => former_names))
      expect([name, isRussian(name_ru)]).toEqual([name, true]);
  });

  it('have Russian names for programmes, but for those that are known by letters of their own', () => {
    const foreign = dataset.programmes.filter(({ name_ru }) => !isRussian(name_ru)).map(({ name }) => name);
    expect(dataset.programmes.every(({ name_ru, full_name_ru }) => name_ru && full_name_ru)).toBe(true);
    expect(foreign).toEqual(
      dataset.programmes.filter(({ name, name_ru }) => name === name_ru).map(({ name }) => name),
    );
  });

  it('name cities by the day and countries that are no party', () => {
    expect(russian.city('astana', '2020')).toBe('Нур-Султан');
    expect([russian.city('astana'), russian.country('BE'), russian.country('AE')]).toEqual([
      'Астана',
      'Бельгия',
      'ОАЭ',
    ]);
    expect(russian.shortSeries('hlpsd')).toBe('Диалог высокого уровня');
  });

  it('show the English name where a record has no Russian one', () => {
    const few = createNames(buildIndex(buildOverview([])), createTexts('ru', words));
    expect([few.series('hlpsd'), few.city('brussels')]).toEqual([
      'High-Level Political and Security Dialogue',
      'Brussels',
    ]);
  });
});
