import { overviewOf } from '../../src/dataset/overview.ts';
import type { Dataset, Delegation, Level, Meeting } from '../../src/dataset/schema.ts';
import { buildIndex } from '../../src/model/meeting-index.ts';
import { buildOverview } from './built-overview.ts';

/** A record of a meeting; an id and what matters to the test. */
export const buildMeeting = (part: Pick<Meeting, 'id'> & Partial<Meeting>): Meeting => ({
  series: 'hlpsd',
  round: null,
  title: `Meeting ${part.id}`,
  start_date: '2019-05-01',
  end_date: part.start_date ?? '2019-05-01',
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
  ...part,
});

/** An entry that shows a theme on an agenda. */
export const buildEvidence = (
  theme: string,
  part: Partial<Meeting['themes'][number]> = {},
): Meeting['themes'][number] => ({
  theme,
  note: `What was said of ${theme}.`,
  terms: [theme],
  source: 'eeas',
  paragraph: null,
  ...part,
});

/** A party's row in a record: whether it was present, and the level of its head where one is recorded. */
export const buildDelegation = (
  party: string,
  present: boolean | null,
  level: Level | null = null,
): Delegation => ({
  party,
  present,
  role: null,
  head: level && { person: null, name: null, title: 'Head', level, source: 'eeas' },
  source: 'eeas',
});

/** A dataset of a few recognisable tables, two sources and the given meetings, with its index. */
export function buildDataset(meetings: readonly Meeting[]) {
  const { series, parties, cities, themes, ...edition } = buildOverview([]);
  const dataset: Dataset = {
    ...edition,
    licence: 'CC-BY-4.0',
    meetings: [...meetings],
    sources: [
      {
        id: 'eeas',
        url: 'https://eeas.example/dialogue',
        title: 'The dialogue met',
        publisher: 'European External Action Service',
        published: '2019-05-01',
        language: 'en',
        kind: 'official-eu',
      },
      {
        id: 'archive',
        url: null,
        title: 'A text without an address',
        publisher: 'Archive',
        published: null,
        language: 'ru',
        kind: 'other',
      },
    ],
    series: series.map((row) => ({ ...row, description: row.name, first_year: 2007 })),
    parties: parties.map((row) => ({ ...row, kind: row.iso3166 ? 'state' : 'organisation' })),
    people: [],
    cities: cities.map((row) => ({ ...row, timezone: 'UTC', open_questions: [] })),
    programmes: [],
    themes,
  };
  return { dataset, index: buildIndex(overviewOf(dataset)) };
}
