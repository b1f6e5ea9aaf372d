import { describe, expect, it } from 'vitest';

import type { Dataset, Meeting } from '../../src/dataset/schema.ts';
import { positionsOf } from '../../src/model/bits.ts';
import { buildIndex } from '../../src/model/meeting-index.ts';
import { buildSearch, findMeetings } from '../../src/model/search.ts';
import { buildOverview } from '../support/built-overview.ts';

const office = { title: 'Minister', source: 'eeas' };
const officeHolder = (person: string, name: string) => ({ person, name, ...office });

const plainMeeting: Meeting = {
  id: 'plain',
  series: 'hlpsd',
  round: null,
  title: 'A meeting',
  start_date: '2019-05-28',
  end_date: '2019-05-28',
  format: 'in-person',
  city: null,
  country: null,
  venue: null,
  chairs: [],
  participants: [],
  themes: [],
  outcomes: [],
  programmes: [],
  documents: [],
  figures: [],
  mentions: [],
  sources: ['eeas'],
  confidence: 'high',
  disagreements: [],
  open_questions: [],
};

const riga: Meeting = {
  ...plainMeeting,
  id: 'riga',
  title: 'Ministerial in Riga',
  start_date: '2015-03',
  country: 'LV',
  chairs: [{ ...officeHolder('krisjanis-karins', 'Krišjānis Kariņš'), party: 'eu' }],
  figures: [{ note: 'Grants for schools', value: 2, unit: 'EUR', year: null, source: 'eeas' }],
};
const astana: Meeting = {
  ...plainMeeting,
  id: 'astana',
  title: 'Sixth dialogue',
  city: 'astana',
  country: 'KZ',
  participants: [
    {
      party: 'kazakhstan',
      present: true,
      role: 'host',
      source: 'eeas',
      head: { ...officeHolder('beibut-atamkulov', 'Beibut Atamkulov'), level: 'minister' },
      others: [officeHolder('olzhas-suleimenov', 'O‘ljas Suleymenov')],
    },
  ],
  themes: [{ theme: 'cbrn', note: 'Labs were shown.', terms: ['dual use'], source: 'eeas', paragraph: 1 }],
  outcomes: [{ note: 'A roadmap was agreed.', source: 'eeas' }],
};
const brussels: Meeting = {
  ...plainMeeting,
  id: 'brussels',
  series: 'cbrn',
  title: 'Steering committee',
  city: 'brussels',
  country: 'BE',
  programmes: [{ programme: 'bomca', note: 'Phase ten was launched.', source: 'eeas' }],
  documents: [{ name: 'Joint communiqué', date: null, programme: null, source: 'eeas' }],
};

const place = { longitude: 0, latitude: 0, country: 'x', timezone: 'UTC', open_questions: [] };
const dataset: Dataset = {
  version: '1.0.0',
  date: '2026-11-21',
  sources_read: '2026-11',
  licence: 'CC-BY-4.0',
  meetings: [riga, astana, brussels],
  sources: [],
  parties: [],
  series: [
    {
      id: 'hlpsd',
      name: 'Security Dialogue',
      short_name: 'HLPSD',
      description: '',
      first_year: 2013,
      scope: 'core',
    },
    {
      id: 'cbrn',
      name: 'Centres of Excellence',
      short_name: 'CoE',
      description: '',
      first_year: 2010,
      scope: 'wider',
    },
  ],
  people: [{ id: 'beibut-atamkulov', name: 'Beibut Atamkulov', variants: ['Бейбут Атамкулов'], roles: [] }],
  cities: [
    { ...place, id: 'brussels', name: 'Brussels', iso3166: 'BE', former_names: [] },
    {
      ...place,
      id: 'astana',
      name: 'Astana',
      iso3166: 'KZ',
      former_names: [{ name: 'Nur-Sultan', from: '2019-03', until: '2022-09' }],
    },
  ],
  programmes: [
    {
      id: 'bomca',
      name: 'BOMCA',
      full_name: 'Border Management in Central Asia',
      kind: 'programme',
      themes: [],
      from: null,
      to: null,
      budget_eur: null,
      implementer: null,
      note: '',
      sources: ['eeas'],
      open_questions: [],
    },
  ],
  themes: {
    groups: [],
    themes: [
      { id: 'cbrn', name: 'Dangerous materials', name_ru: 'Опасные материалы', group: 'x', scope: '' },
    ],
  },
};

const index = buildIndex(buildOverview(dataset.meetings.map(({ id, start_date }) => ({ id, start_date }))));
const search = buildSearch(dataset, new Map([['brussels', ['Брюссель']]]));
const find = (query: string) =>
  Array.from(positionsOf(findMeetings(search, index, query)), (position) => index.meetings[position]!.id);

describe(findMeetings, () => {
  it.each([
    ['a title', 'ministerial riga', 'riga'],
    ['a year', 'dialogue 2019', 'astana'],
    ['a country', 'latvia', 'riga'],
    ['a country in Russian', 'Латвия', 'riga'],
    ['a person without diacritics', 'Karins', 'riga'],
    ['a person who was not the head', 'oljas', 'astana'],
    ['another spelling of a person', 'Атамкулов', 'astana'],
    ['a former name of the city', 'nur-sultan', 'astana'],
    ['a hyphenated name without its hyphen', 'nursultan', 'astana'],
    ['the name of the city in another language', 'брюссель', 'brussels'],
    ['a note on a theme', 'labs', 'astana'],
    ['a keyword of a theme', 'dual use', 'astana'],
    ['a theme in Russian', 'опасные', 'astana'],
    ['an outcome', 'roadmap', 'astana'],
    ['a figure', 'grants', 'riga'],
    ['a programme in full', 'border management', 'brussels'],
    ['a programme in short', 'bomca', 'brussels'],
    ['a note on a programme', 'phase ten', 'brussels'],
    ['a document', 'communique', 'brussels'],
  ])('finds a meeting by %s', (_what, query, id) => {
    expect(find(query)).toEqual([id]);
  });

  it('tells a series from a theme of the same id', () => {
    expect(find('excellence')).toEqual(['brussels']);
    expect(find('dangerous')).toEqual(['astana']);
  });

  it('wants all words, in any order', () => {
    expect(find('dialogue astana')).toEqual(['astana']);
    expect(find('riga astana')).toEqual([]);
  });

  it('takes the last word as a beginning, the others as whole words', () => {
    expect(find('dialogue asta')).toEqual(['astana']);
    expect(find('asta dialogue')).toEqual([]);
  });

  it('forgives one letter in words of five letters or more', () => {
    expect(find('atamkulof')).toEqual(['astana']);
    expect(find('brusels')).toEqual(['brussels']);
    expect(find('rigo')).toEqual([]);
  });

  it('finds nothing by names that programs use inside', () => {
    expect(find('__proto__')).toEqual([]);
    expect(find('constructor')).toEqual([]);
  });

  it('restricts nothing by a query without letters or digits', () => {
    expect(find(' — ?')).toEqual(['riga', 'astana', 'brussels']);
  });
});
