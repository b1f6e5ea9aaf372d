import type { NamedMeeting, TalkingPoint } from '../../src/model/talking-point.ts';

const meetings = ['a', 'b'];
const dushanbe: NamedMeeting = {
  series: 'hlpsd',
  round: 12,
  title: 'Twelfth Dialogue',
  start_date: '2025-07-11',
  end_date: '2025-07-11',
  format: 'in-person',
  city: 'dushanbe',
};
const online: NamedMeeting = {
  ...dushanbe,
  round: null,
  title: 'Dialogue',
  format: 'video',
  city: null,
  start_date: '2020-10',
  end_date: '2020-10',
};
const share = { from: 2023, to: 2025, of: 40, count: 9 };
const before = { from: 2006, to: 2022, of: 80, count: 0 };
const rhythm = {
  series: 'hlpsd',
  last: '2025-07-11',
  usual: 13,
  shortest: 9,
  longest: 21,
  gaps: 11,
  expected: { from: '2026-08', to: '2026-08' },
  isPast: true,
  meetings,
};

/** A talking point of every kind in its several forms, with its title and its sentence in English. */
export const fewPoints: readonly [title: string, sentence: string, point: TalkingPoint][] = [
  [
    '12 of 128 meetings, 6 host cities, 2013 to 2025',
    '12 of 128 meetings on record: 2013 to 2025, in 12 of these 13 years.',
    { kind: 'held', count: 12, of: 128, years: { from: 2013, to: 2025, met: 12 }, cities: 6, meetings },
  ],
  [
    '2 of 128 meetings, 2013 to 2014',
    '2 of 128 meetings on record: 2013 to 2014, in each of these 2 years.',
    { kind: 'held', count: 2, of: 128, years: { from: 2013, to: 2014, met: 2 }, cities: 0, meetings },
  ],
  [
    '1 of 128 meetings, 1 host city, 2013',
    '1 of 128 meetings on record: in 2013.',
    { kind: 'held', count: 1, of: 128, years: { from: 2013, to: 2013, met: 1 }, cities: 1, meetings },
  ],
  [
    'No meeting passes these filters',
    'None of 128 meetings on record passes these filters.',
    { kind: 'held', count: 0, of: 128, years: null, cities: 0, meetings: [] },
  ],
  [
    '6 of 11 known seats were in EU member states',
    'In EU member states: 6 of 11 meetings with a known host country.',
    { kind: 'region', region: 'eu', count: 6, of: 11, meetings },
  ],
  [
    'The one known seat was in Central Asia',
    'In Central Asia: 1 of 1 meeting with a known host country.',
    { kind: 'region', region: 'central-asia', count: 1, of: 1, meetings },
  ],
  [
    'Dushanbe hosted 5 of 11 meetings',
    'Most in Dushanbe: 5 of 11 meetings with a known host city.',
    { kind: 'city', cities: ['dushanbe'], count: 5, of: 11, meetings },
  ],
  [
    'Dushanbe hosted all 3',
    'Held in Dushanbe: 3 of 3 meetings with a known host city.',
    { kind: 'city', cities: ['dushanbe'], count: 3, of: 3, meetings },
  ],
  [
    'Brussels, Dushanbe hosted 2 of 5 meetings each',
    'Most in Brussels, Dushanbe: each 2 of 5 meetings with a known host city.',
    { kind: 'city', cities: ['brussels', 'dushanbe'], count: 2, of: 5, meetings },
  ],
  [
    '5 host cities hosted 1 of 5 meetings each',
    'No city hosted more than others: 5 host cities, each 1 of 5 meetings with a known host city.',
    {
      kind: 'city',
      cities: ['rome', 'cholpon-ata', 'dushanbe', 'brussels', 'riga'],
      count: 1,
      of: 5,
      meetings,
    },
  ],
  [
    'Held by video: 1 of 12 meetings',
    'By video: 1 of 12 meetings.',
    { kind: 'video', count: 1, of: 12, meetings },
  ],
  [
    'Economy and connectivity came up most: 67 of 128 agendas',
    'Economy and connectivity: taken up at 67 of 128 meetings with a public account.',
    { kind: 'group', group: 'economy-connectivity', count: 67, of: 128, isMost: true, meetings },
  ],
  [
    'Framework: 1 of 1 agenda',
    'Framework: taken up at 1 of 1 meeting with a public account.',
    { kind: 'group', group: 'framework', count: 1, of: 1, isMost: false, meetings },
  ],
  [
    'Water came up most: 9 of 21 agendas',
    'Water: on the agenda of 9 of 21 meetings with a public account.',
    { kind: 'theme', theme: 'water', count: 9, of: 21, isMost: true, meetings },
  ],
  [
    'Human rights and rule of law: 9 of 21 agendas',
    'Human rights and rule of law: on the agenda of 9 of 21 meetings with a public account.',
    { kind: 'theme', theme: 'human-rights-rule-of-law', count: 9, of: 21, isMost: true, meetings },
  ],
  [
    'New: Water',
    'New: Water, in 9 of 40 meetings 2023\u2060–\u20602025, before in none of 80 (2006\u2060–\u20602022).',
    {
      kind: 'insight',
      insight: { kind: 'new', theme: 'water', later: share, earlier: before, meetings },
      meetings,
    },
  ],
  [
    'Fading: Water',
    'Fading: Water, in 9 of 40 meetings 2023\u2060–\u20602025, before in none of 80 (2006\u2060–\u20602022).',
    {
      kind: 'insight',
      insight: { kind: 'fading', theme: 'water', later: share, earlier: before, meetings },
      meetings,
    },
  ],
  [
    'No longer found: Water',
    'No longer found: Water, in 2 meetings, last June 2018; in none of 30 since.',
    {
      kind: 'insight',
      insight: { kind: 'silent', theme: 'water', last: '2018-06', since: 30, meetings },
      meetings,
    },
  ],
  [
    'Long since hosting: Dushanbe',
    'Long since hosting: Dushanbe, 2 meetings, last 2018; 30 elsewhere since.',
    {
      kind: 'insight',
      insight: { kind: 'host', city: 'dushanbe', last: '2018', since: 30, meetings },
      meetings,
    },
  ],
  [
    'From the last round to the newest meeting: High-Level Dialogue',
    'From the last round to the newest meeting: High-Level Dialogue, 7 months after 11 July 2025; usually 13 (median of 11).',
    {
      kind: 'insight',
      insight: {
        kind: 'round',
        series: 'hlpsd',
        last: '2025-07-11',
        months: 7,
        usual: 13,
        intervals: 11,
        meetings,
      },
      meetings,
    },
  ],
  [
    'Highest level recorded: Head of state, at 3 of 21',
    'Highest level of a head of delegation: Head of state, at 3 of 21 meetings; a level is recorded for 18 of 21.',
    { kind: 'level', level: 'head-of-state', count: 3, of: 21, known: 18, meetings },
  ],
  [
    'Latest: High-Level Dialogue in Dushanbe, 13 themes, 2 outcomes recorded',
    'Latest meeting: Twelfth Dialogue, Dushanbe, 11 July 2025; 13 themes, 2 outcomes recorded, 5 sources. 1 other meeting may be later, for lack of a sharper date.',
    {
      kind: 'meeting',
      meeting: dushanbe,
      themes: 13,
      sources: 5,
      outcomes: 2,
      isLatest: true,
      perhapsLater: 1,
      meetings,
    },
  ],
  [
    'High-Level Dialogue by video, 1 theme, no outcome recorded',
    'Dialogue, by video, October 2020; 1 theme, no outcome recorded, 1 source.',
    {
      kind: 'meeting',
      meeting: online,
      themes: 1,
      sources: 1,
      outcomes: 0,
      isLatest: false,
      perhapsLater: 0,
      meetings,
    },
  ],
  [
    'Recorded outcome of a meeting in Dushanbe',
    'A roadmap was agreed. (Dushanbe, 11 July 2025)',
    { kind: 'outcome', meeting: dushanbe, note: 'A roadmap was agreed.', meetings },
  ],
  [
    'High-Level Dialogue: Water added',
    'High-Level Dialogue, 12th round (Dushanbe, 11 July 2025), against High-Level Dialogue (by video, October 2020): 1 theme added, 2 kept, 3 no longer found.',
    {
      kind: 'difference',
      before: online,
      after: dushanbe,
      added: ['water'],
      kept: ['energy', 'health'],
      noLongerFound: ['cbrn', 'migration', 'afghanistan'],
      meetings,
    },
  ],
  [
    'High-Level Dialogue: 5 themes added, 3 no longer found',
    'High-Level Dialogue, 12th round (Dushanbe, 11 July 2025), against High-Level Dialogue (by video, October 2020): 5 themes added, 0 kept, 3 no longer found.',
    {
      kind: 'difference',
      before: online,
      after: dushanbe,
      added: ['human-rights-rule-of-law', 'development-humanitarian', 'water', 'energy', 'health'],
      kept: [],
      noLongerFound: ['cbrn', 'migration', 'afghanistan'],
      meetings,
    },
  ],
  [
    'High-Level Dialogue: the same 2 themes at both meetings',
    'High-Level Dialogue (by video, October 2020), against High-Level Dialogue, 12th round (Dushanbe, 11 July 2025): no theme added, 2 kept, 0 no longer found.',
    {
      kind: 'difference',
      before: dushanbe,
      after: online,
      added: [],
      kept: ['energy', 'health'],
      noLongerFound: [],
      meetings,
    },
  ],
  [
    'Added: 2 themes',
    'Added: Water, Climate and environment.',
    { kind: 'changed', side: 'added', themes: ['water', 'climate-environment'], meetings },
  ],
  [
    'No longer found: 1 theme',
    'No longer found, which is not the same as not discussed: Water.',
    { kind: 'changed', side: 'noLongerFound', themes: ['water'], meetings },
  ],
  [
    'High-Level Dialogue: a meeting was expected around August 2026',
    'High-Level Dialogue: by its rhythm the next meeting was expected around August 2026, about 13 months after 11 July 2025 (median of 11 gaps of 9 to 21 months); none is on record since.',
    { kind: 'next', rhythm, meetings },
  ],
  [
    'High-Level Dialogue: next meeting expected around 2027–2028',
    'High-Level Dialogue: by its rhythm the next meeting is expected around 2027–2028, about 12.5 months after 2026 (median of 2 gaps of 12 months).',
    {
      kind: 'next',
      rhythm: {
        ...rhythm,
        last: '2026',
        usual: 12.5,
        gaps: 2,
        shortest: 12,
        longest: 12,
        expected: { from: '2027', to: '2028' },
        isPast: false,
      },
      meetings,
    },
  ],
  [
    '57 sources, 15 of them official',
    '57 sources, 15 of them official, for 12 meetings.',
    { kind: 'sources', count: 57, official: 15, of: 12, meetings },
  ],
  [
    '1 source, none of them official',
    '1 source, none of them official, for 1 meeting.',
    { kind: 'sources', count: 1, official: 0, of: 1, meetings },
  ],
  [
    'Sources contradict each other on 7 of 12 meetings',
    'Sources contradict each other on 10 points, at 7 of 12 meetings; each record shows both versions.',
    { kind: 'disagreements', count: 7, of: 12, points: 10, meetings },
  ],
  [
    '1 open point in 1 of 12 records',
    '1 open point in the records of 1 of 12 meetings.',
    { kind: 'open', count: 1, of: 12, questions: 1, meetings },
  ],
  [
    'An open point of a meeting by video',
    'The day was not found. (by video, October 2020)',
    { kind: 'question', meeting: online, question: 'The day was not found.', meetings },
  ],
  [
    'No public account: 3 of 21 meetings',
    'No public account: 3 of 21 meetings.',
    { kind: 'unknown', what: 'account', count: 3, of: 21, meetings },
  ],
  [
    'Something not recorded of 3 of 21 meetings',
    'Presence of any but the EU not recorded: 3 of 21 meetings.',
    { kind: 'unknown', what: 'delegations', count: 3, of: 21, meetings },
  ],
];
