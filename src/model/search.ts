import MiniSearch from 'minisearch';

import type { Dataset, Meeting } from '../dataset/schema.ts';
import { addBit, allBits, noBits } from './bits.ts';
import type { Bits } from './bits.ts';
import { yearOf } from './dates.ts';
import { foldWords } from './fold-words.ts';
import type { MeetingIndex } from './meeting-index.ts';

/** A full-text index of the meetings of a dataset. */
export type Search = MiniSearch<{ id: string; text: string }>;

type Names = ReadonlyMap<string, readonly string[]>;

/**
 * Reads into a full-text index all that a meeting is searched by: title, year, notes, keywords, documents, people with
 * their other spellings, programmes, series, themes, and its place by every name. Words with a hyphen are found without
 * it, too. `cityNames` gives by city id further names, such as those in another language.
 */
export function buildSearch(dataset: Dataset, cityNames: Names = new Map()): Search {
  const names = namesOf(dataset, cityNames);
  const search: Search = new MiniSearch({
    fields: ['text'],
    tokenize: (text) => [...foldWords(text), ...foldWords(joinHyphens(text))],
    processTerm: (word) => word,
    searchOptions: {
      tokenize: foldWords,
      combineWith: 'AND',
      prefix: (_word, position, words) => position === words.length - 1,
      fuzzy: (word) => (word.length >= 5 ? 1 : false),
    },
  });
  search.addAll(dataset.meetings.map((meeting) => ({ id: meeting.id, text: textOf(meeting, names) })));
  return search;
}

/**
 * The meetings that have all words of a query: the last word may be the beginning of one, and words of five letters or
 * more may have one letter wrong, missing or too many. A query without a letter or digit restricts nothing.
 */
export function findMeetings(search: Search, index: MeetingIndex, query: string): Bits {
  if (foldWords(query).length === 0) return allBits(index.size);
  const found = noBits(index.size);
  for (const { id } of search.search(query)) {
    const position = index.positionOf(id as string);
    if (position !== undefined) addBit(found, position);
  }
  return found;
}

const joinHyphens = (text: string) => (text.match(/\p{L}+(-\p{L}+)+/gu) ?? []).join(' ').replaceAll('-', '');
const countryNames = ['en', 'ru'].map((language) => new Intl.DisplayNames(language, { type: 'region' }));

function textOf(meeting: Meeting, names: ReturnType<typeof namesOf>): string {
  const { country, participants, chairs, themes, outcomes, programmes, documents, figures } = meeting;
  const officials = [
    ...chairs,
    ...participants.flatMap(({ head, others = [] }) => [head ?? [], others].flat()),
  ];
  return [
    meeting.title,
    String(yearOf(meeting.start_date)),
    names.series.get(meeting.series),
    names.cities.get(meeting.city ?? ''),
    country ? countryNames.map((language) => language.of(country)) : [],
    officials.map(({ person, name }) => [name, names.people.get(person ?? '')]),
    themes.map(({ theme, note, terms }) => [names.themes.get(theme), note, terms]),
    [...outcomes, ...figures].map(({ note }) => note),
    programmes.map(({ programme, note }) => [names.programmes.get(programme), note]),
    documents.map(({ name, programme }) => [name, names.programmes.get(programme ?? '')]),
  ]
    .flat(3)
    .join(' ');
}

function namesOf(dataset: Dataset, cityNames: Names) {
  return {
    series: byId(dataset.series, (one) => [
      one.name,
      one.short_name,
      one.name_ru ?? '',
      one.short_name_ru ?? '',
    ]),
    themes: byId(dataset.themes.themes, ({ name, name_ru }) => [name, name_ru]),
    people: byId(dataset.people, ({ name, variants }) => [name, ...variants]),
    programmes: byId(dataset.programmes, (one) => [
      one.name,
      one.full_name,
      one.name_ru ?? '',
      one.full_name_ru ?? '',
    ]),
    cities: byId(dataset.cities, ({ id, former_names: former, ...city }) => [
      ...[city, ...former].flatMap(({ name, name_ru }) => [name, name_ru ?? '']),
      ...(cityNames.get(id) ?? []),
    ]),
  };
}

const byId = <Row extends { id: string }>(rows: readonly Row[], namesOfRow: (row: Row) => string[]): Names =>
  new Map(rows.map((row) => [row.id, namesOfRow(row)]));

/** The words of the records by which a query finds its meetings, folded as by `foldWords`. */
export const findWords = (search: Search, query: string): ReadonlySet<string> =>
  new Set(search.search(query).flatMap(({ terms }) => terms));
