import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { sayDeckTitle, sayTitle } from '../../src/i18n/briefing-titles.ts';
import { sayDeck } from '../../src/i18n/deck-words.ts';
import { createFormats } from '../../src/i18n/formats.ts';
import { languages, loadTexts } from '../../src/i18n/languages.ts';
import { sayPoint } from '../../src/i18n/point-sentences.ts';
import { saySelected, saySelection } from '../../src/i18n/sentence.ts';
import { languages as tags } from '../../src/model/languages.ts';
import { makeDeck } from '../../src/model/deck.ts';
import { everything, type Selection } from '../../src/model/selection.ts';
import { fewPoints } from '../support/few-points.ts';
import { arbitraryFilters, dataset, index, positionsOf } from '../support/real-deck.ts';
import { names, texts } from '../support/russian-deck.ts';

const plain = (text: string) => text.replaceAll('\u00a0', ' ');
const say = (part: Partial<Selection>) =>
  plain(saySelected({ count: 7, total: 128 }, { ...everything, ...part }, names, texts));

describe(loadTexts, () => {
  it('brings the words of every language, in that language', async () => {
    for (const tag of tags) {
      const { language, t } = await loadTexts(tag);
      expect(language).toBe(tag);
      expect(t.filters.title).toBe({ en: 'Filters', ru: 'Фильтры' }[tag]);
    }
    expect(Object.keys(languages)).toEqual(tags);
  });
});

describe('a selection in Russian', () => {
  it.each<[string, Partial<Selection>]>([
    ['7 из 128 встреч', {}],
    [
      '7 из 128 встреч в Душанбе или Ташкенте по теме «Вода»',
      { cities: ['dushanbe', 'tashkent'], themes: ['water'] },
    ],
    ['7 из 128 встреч на территории Узбекистана или Бельгии', { hosts: ['UZ', 'BE'] }],
    [
      '7 из 128 встреч с участием Кыргызстана или Северной Македонии',
      { delegations: ['kyrgyzstan', 'north-macedonia'] },
    ],
    ['7 из 128 встреч с участием одного лишь ЕС (по записям)', { delegations: ['none'] }],
    ['7 из 128 встреч с уровнем главы делегации «Министр» или «не указан»', { levels: ['minister', 'none'] }],
    [
      '7 из 128 встреч в серии «Диалог высокого уровня» в рамках диалога по вопросам политики и безопасности',
      { series: ['hlpsd'], scope: 'core' },
    ],
    [
      '7 из 128 встреч с проведением по видеосвязи или в неуказанном месте',
      { seats: ['video', 'unrecorded'] },
    ],
    [
      '7 из 128 встреч за 2015–2020 годы со словами «БОМКА»',
      { years: { from: 2015, to: 2020 }, query: 'БОМКА' },
    ],
    ['7 из 128 встреч за 2015 год', { years: { from: 2015, to: 2015 } }],
  ])('is said as “%s”', (said, part) => {
    expect(say(part)).toBe(said);
  });

  it('takes each word back under its own name, not its form in the sentence', () => {
    const pieces = saySelection(
      { ...everything, cities: ['tashkent'], delegations: ['china'] },
      names,
      texts,
    );
    expect(pieces.map(({ text, name }) => [text, name])).toEqual([
      ['Ташкенте', 'Ташкент'],
      ['Китая', 'Китай'],
    ]);
  });
});

describe('numbers in Russian', () => {
  it('have the form that each number wants', () => {
    const { meetings, of, themes, round } = texts.t.count;
    expect([0, 1, 2, 5, 11, 21, 22, 101, 1000].map(meetings).map(plain)).toEqual([
      '0 встреч',
      '1 встреча',
      '2 встречи',
      '5 встреч',
      '11 встреч',
      '21 встреча',
      '22 встречи',
      '101 встреча',
      '1 000 встреч',
    ]);
    expect([of(1, 1), of(2, 21), of(2, 22), of(7, 111)]).toEqual([
      '1 из 1 встречи',
      '2 из 21 встречи',
      '2 из 22 встреч',
      '7 из 111 встреч',
    ]);
    expect([themes(1), themes(3), themes(12), round(3)]).toEqual(['1 тема', '3 темы', '12 тем', '3-й раунд']);
  });
});

describe('dates in Russian', () => {
  const { formatDate, formatDates, formatShortMonth, formatNumber, formatLanguage } = createFormats('ru');

  it('are as sharp as they are, and keep a short word on the line of its number', () => {
    expect([formatDate('2018-07-09'), formatDate('2010-04'), formatDate('2014')]).toEqual([
      '9 июля 2018\u00a0г.',
      'апрель 2010\u00a0г.',
      '2014',
    ]);
    expect(formatDates('2022-10-18', '2022-10-19')).toBe('18–19 октября 2022\u00a0г.');
  });

  it('name the month by a day in another form than alone', () => {
    expect([formatShortMonth('2018-05-09'), formatShortMonth('2018-05')]).toEqual(['мая', 'май']);
  });

  it('write numbers and languages as Russian does', () => {
    expect([plain(formatNumber(1234.5)), formatLanguage('uz')]).toEqual(['1 234,5', 'узбекский']);
  });
});

describe('talking points in Russian', () => {
  const said = fewPoints.map(([, , point]) => ({
    title: sayTitle(point, names, texts),
    sentence: sayPoint(point, names, texts),
  }));

  it('are whole: nothing missing, one full stop, ten words for a title at most', () => {
    for (const { title, sentence } of said) {
      expect(`${title} ${sentence}`).not.toMatch(/undefined|NaN|null|\.\.|\s{2}/);
      expect(sentence).toMatch(/[.)?]$/);
      expect(title.split(/\s+/).length).toBeLessThan(11);
    }
  });

  it('say what they say in Russian, with Latin letters only in what the records hold', () => {
    const recorded = /Twelfth Dialogue|Dialogue|[A-Z][^()«»]*[.?]/g;
    for (const { title, sentence } of said)
      expect(`${title} ${sentence.replaceAll(recorded, '')}`).not.toMatch(/[a-z]{3}/);
  });

  it.each([
    ['12 из 128 встреч, 6 городов, 2013–2025 годы', 'held'],
    ['Чаще всего в Душанбе: 5 из 11 встреч', 'city'],
    ['Последняя: «Диалог высокого уровня» в Душанбе: 13 тем, 2 итога', 'meeting'],
  ])('title a slide “%s”', (title, kind) => {
    const titles = fewPoints
      .filter(([, , point]) => point.kind === kind)
      .map(([, , point]) => sayTitle(point, names, texts));
    expect(titles.includes(title)).toBe(true);
  });
});

describe('decks in Russian', () => {
  it('have titles of ten words at most and notes without a gap, whatever is chosen', () => {
    fc.assert(
      fc.property(arbitraryFilters, (part) => {
        const draft = makeDeck(index, dataset, { ...everything, ...part }, positionsOf(part));
        expect(sayDeckTitle(draft, names, texts).split(/\s+/).length).toBeLessThan(11);
        for (const { title, text, notes } of sayDeck(draft, names, texts).slides) {
          expect(title.split(/\s+/).length).toBeLessThan(11);
          expect(`${title}\n${text}\n${notes}`).not.toMatch(/undefined|NaN|г\.\.| {2}/);
        }
      }),
      { numRuns: 20 },
    );
  });
});
