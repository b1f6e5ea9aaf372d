import { describe, expect, test } from 'vitest';
import { overviewOf } from '../../src/dataset/overview.ts';
import { levels, type Meeting } from '../../src/dataset/schema.ts';
import { realDataset } from '../support/records.ts';

const dataset = realDataset();
const overview = overviewOf(dataset);
const pairs = dataset.meetings.map((meeting, n) => ({ meeting, card: overview.meetings[n] }));
const cardOf = (id: string) => overview.meetings.find((card) => card.id === id);

describe('the overview', () => {
  test('has a card for each meeting, in the order of the dataset', () => {
    expect(overview.meetings.map(({ id }) => id)).toEqual(dataset.meetings.map(({ id }) => id));
  });

  test('names the edition', () => {
    const { version, date, sources_read, licence } = overview;
    expect({ version, date, sources_read, licence }).toEqual({
      version: '1.0.0',
      date: '2026-11-22',
      sources_read: '2026-11',
      licence: 'CC-BY-4.0',
    });
  });

  test('has the cities that hosted a meeting, and no other', () => {
    const hosts = new Set(dataset.meetings.flatMap(({ city }) => city ?? []));
    expect(new Set(overview.cities.map(({ id }) => id))).toEqual(hosts);
    expect(overview.cities.length).toBeLessThan(dataset.cities.length);
  });

  test('has every series, party and theme', () => {
    expect(overview.series).toHaveLength(dataset.series.length);
    expect(overview.parties).toHaveLength(dataset.parties.length);
    expect(overview.themes).toEqual(dataset.themes);
  });
});

describe('a card', () => {
  test('says of its meeting what the record says', () => {
    for (const { meeting, card } of pairs) expect(meeting).toMatchObject(plainFactsOf(card));
  });

  test('counts the sources', () => {
    for (const { meeting, card } of pairs) expect(card?.sources).toBe(meeting.sources.length);
  });

  test('tells present, absent and not recorded apart', () => {
    for (const { meeting, card } of pairs)
      for (const { party, present } of meeting.participants) {
        expect(card?.present.includes(party)).toBe(present === true);
        expect(card?.absent.includes(party)).toBe(present === false);
      }
  });

  test('has each theme once, those with most evidence first, then in the order of the codebook', () => {
    const order = dataset.themes.themes.map(({ id }) => id);
    for (const { meeting, card } of pairs) {
      const entries = (theme: string) => meeting.themes.filter((entry) => entry.theme === theme).length;
      const themes = card?.themes ?? [];
      expect(new Set(themes)).toEqual(new Set(meeting.themes.map(({ theme }) => theme)));
      themes.slice(1).forEach((theme, n) => {
        const before = themes[n] ?? '';
        const isInOrder = entries(before) === entries(theme) && order.indexOf(before) < order.indexOf(theme);
        expect(entries(before) > entries(theme) || isInOrder).toBe(true);
      });
    }
  });

  test('has each level of a head of delegation once, the highest first', () => {
    for (const { meeting, card } of pairs) {
      const found = new Set(meeting.participants.flatMap(({ head }) => head?.level ?? []));
      expect(card?.levels).toEqual(levels.filter((level) => found.has(level)));
    }
  });
});

describe('a meeting is led', () => {
  test('by its chair where one is named', () => {
    expect(cardOf('2024-06-05-brussels-hlpsd')).toMatchObject({
      led_as: 'chair',
      led_by: [{ name: 'Enrique Mora', party: 'eu' }],
    });
  });

  test('by the heads of the EU and of the host where no chair is named', () => {
    expect(cardOf('2023-06-13-astana-hlpsd')).toMatchObject({
      led_as: 'head',
      led_by: [
        { name: 'Enrique Mora', party: 'eu' },
        { name: 'Roman Vassilenko', party: 'kazakhstan' },
      ],
    });
  });

  test('by the named head alone where the other is known by office only', () => {
    expect(cardOf('2018-07-09-ashgabat-hlpsd')).toMatchObject({
      led_as: 'head',
      led_by: [{ name: 'Jean-Christophe Belliard', party: 'eu' }],
    });
  });

  test('by one head where the EU is the host', () => {
    expect(cardOf('2007-06-30-berlin-ministerial')).toMatchObject({
      led_as: 'head',
      led_by: [{ name: 'Frank-Walter Steinmeier', party: 'eu' }],
    });
  });

  test('by heads where the chair is known by office only', () => {
    expect(cardOf('2022-07-07-brussels-drugs-dialogue')?.led_as).toBe('head');
  });

  test('by nobody where no source names anybody', () => {
    expect(cardOf('2006-04-05-almaty-water-environment')?.led_by).toEqual([]);
  });
});

function plainFactsOf(card: (typeof overview.meetings)[number] | undefined): Partial<Meeting> {
  const { id, series, round, title, start_date, end_date, format, city, country, confidence } = card ?? {};
  return {
    id,
    series,
    round,
    title,
    start_date,
    end_date,
    format,
    city,
    country,
    confidence,
  } as Partial<Meeting>;
}
