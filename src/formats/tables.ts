import type { Dataset, Meeting } from '../dataset/schema.ts';
import type { Names } from '../i18n/names.ts';
import type { Row } from './csv.ts';
import { meetingColumns, meetingRows } from './meeting-columns.ts';
import {
  delegationColumns,
  delegationRows,
  evidenceColumns,
  evidenceRows,
  numbered,
  sourceColumns,
} from './record-rows.ts';

/** A table of the dataset, as one file of CSV. */
export type Table = {
  /** What one row is. */
  row: string;
  /** Where the schema of the dataset describes it: the fields from the root, through lists. */
  path: readonly string[];
  columns: readonly string[];
  /** The columns that together name a row. */
  key: readonly string[];
  /** Columns that hold the key of a row of another table; `a+b` for two that together do. */
  references: Readonly<Record<string, string>>;
  rows: (dataset: Dataset, names: Names) => readonly Row[];
};

const table = <Column extends string>(
  part: Omit<Table, 'columns' | 'rows'> & {
    columns: readonly Column[];
    rows: (dataset: Dataset, names: Names) => readonly Partial<Row<Column>>[];
  },
): Table => part;

type ListOfMeeting = 'chairs' | 'outcomes' | 'programmes' | 'documents' | 'figures' | 'mentions';

const inMeeting = { meeting: 'meetings' };
const sourced = { ...inMeeting, source: 'sources' };

const listTable = (
  list: ListOfMeeting,
  row: string,
  columns: readonly string[],
  references: Table['references'] = {},
) =>
  table({
    row,
    path: ['meetings', list],
    columns: ['meeting', 'number', ...columns, 'source'],
    key: ['meeting', 'number'],
    references: { ...sourced, ...references },
    rows: ({ meetings }) =>
      meetings.flatMap((meeting): object[] => numbered(meeting, meeting[list] as readonly object[])),
  });

const ofEach =
  (rows: (meeting: Meeting) => readonly Row[]) =>
  ({ meetings }: Dataset) =>
    meetings.flatMap(rows);

/** The tables of the dataset by name; together they hold all that it holds. Files are named after them. */
export const tables: Readonly<Record<string, Table>> = {
  meetings: table({
    row: 'A dated event of one series.',
    path: ['meetings'],
    columns: meetingColumns,
    key: ['id'],
    references: { series: 'series', city: 'cities' },
    rows: (dataset, names) => meetingRows(dataset, dataset.meetings, names),
  }),
  evidence: table({
    row: 'Why a meeting is coded with a theme: one theme in one paragraph of one source.',
    path: ['meetings', 'themes'],
    columns: evidenceColumns,
    key: ['meeting', 'number'],
    references: { ...sourced, theme: 'themes' },
    rows: ofEach(evidenceRows),
  }),
  delegations: table({
    row: 'The presence of a party at a meeting, with the head of its delegation.',
    path: ['meetings', 'participants'],
    columns: delegationColumns,
    key: ['meeting', 'party'],
    references: { ...sourced, party: 'parties', head_person: 'people', head_source: 'sources' },
    rows: ofEach(delegationRows),
  }),
  delegation_members: table({
    row: 'Another person of a delegation who is named.',
    path: ['meetings', 'participants', 'others'],
    columns: ['meeting', 'party', 'number', 'person', 'name', 'title', 'source'],
    key: ['meeting', 'party', 'number'],
    references: { 'meeting+party': 'delegations', person: 'people', source: 'sources' },
    rows: ofEach((meeting) =>
      meeting.participants.flatMap(({ party, others = [] }) =>
        numbered(meeting, others).map((row) => ({ ...row, party })),
      ),
    ),
  }),
  chairs: listTable('chairs', 'Somebody who chaired a meeting.', ['person', 'name', 'title', 'party'], {
    person: 'people',
    party: 'parties',
  }),
  outcomes: listTable('outcomes', 'Something agreed, launched, announced or planned.', ['note']),
  meeting_programmes: listTable('programmes', 'An EU programme named at a meeting.', ['programme', 'note'], {
    programme: 'programmes',
  }),
  documents: listTable(
    'documents',
    'A strategy, roadmap or communiqué named at a meeting.',
    ['name', 'date', 'programme'],
    { programme: 'programmes' },
  ),
  figures: listTable('figures', 'A number that a source gives.', ['note', 'value', 'unit', 'year']),
  mentions: table({
    row: 'Another meeting that a source refers to.',
    path: ['meetings', 'mentions'],
    columns: ['meeting', 'number', 'what', 'date', 'place', 'mentioned_meeting', 'source'],
    key: ['meeting', 'number'],
    references: { ...sourced, mentioned_meeting: 'meetings' },
    rows: ofEach((meeting) =>
      meeting.mentions.map(({ meeting: mentioned_meeting, ...row }, at) => ({
        ...row,
        mentioned_meeting,
        meeting: meeting.id,
        number: at + 1,
      })),
    ),
  }),
  meeting_sources: table({
    row: 'A source of a meeting.',
    path: [],
    columns: ['meeting', 'source'],
    key: ['meeting', 'source'],
    references: sourced,
    rows: ofEach(({ id, sources }) => sources.map((source) => ({ meeting: id, source }))),
  }),
  disagreements: table({
    row: 'What one source says on a point where sources contradict each other.',
    path: ['meetings', 'disagreements', 'versions'],
    columns: ['meeting', 'number', 'field', 'version', 'value', 'source'],
    key: ['meeting', 'number', 'version'],
    references: sourced,
    rows: ofEach((meeting) =>
      numbered(meeting, meeting.disagreements).flatMap(({ versions, ...point }) =>
        versions.map((version, at) => ({ ...point, ...version, version: at + 1 })),
      ),
    ),
  }),
  open_questions: table({
    row: 'Something that the sources leave open about a meeting, a city or a programme.',
    path: [],
    columns: ['table', 'id', 'number', 'question'],
    key: ['table', 'id', 'number'],
    references: {},
    rows: ({ meetings, cities, programmes }) =>
      Object.entries({ meetings, cities, programmes }).flatMap(([name, records]) =>
        records.flatMap(({ id, open_questions }) =>
          open_questions.map((question, at) => ({ table: name, id, number: at + 1, question })),
        ),
      ),
  }),
  sources: table({
    row: 'A published account.',
    path: ['sources'],
    columns: [...sourceColumns, 'seed'],
    key: ['id'],
    references: {},
    rows: ({ sources }) => sources,
  }),
  series: table({
    row: 'A recurring format.',
    path: ['series'],
    columns: ['id', 'name', 'name_ru', 'short_name', 'short_name_ru', 'description', 'first_year', 'scope'],
    key: ['id'],
    references: {},
    rows: ({ series }) => series,
  }),
  parties: table({
    row: 'A state or organisation that took part.',
    path: ['parties'],
    columns: ['id', 'name', 'name_ru', 'kind', 'iso3166', 'group'],
    key: ['id'],
    references: {},
    rows: ({ parties }) => parties,
  }),
  people: table({
    row: 'A person named in a record.',
    path: ['people'],
    columns: ['id', 'name', 'variants', 'note', 'source'],
    key: ['id'],
    references: { source: 'sources' },
    rows: ({ people }) => people,
  }),
  offices: table({
    row: 'An office in which the records show a person.',
    path: ['people', 'roles'],
    columns: ['person', 'number', 'title', 'party', 'from', 'to'],
    key: ['person', 'number'],
    references: { person: 'people', party: 'parties' },
    rows: ({ people }) =>
      people.flatMap(({ id, roles }) => roles.map((role, at) => ({ ...role, person: id, number: at + 1 }))),
  }),
  cities: table({
    row: 'A place of a meeting.',
    path: ['cities'],
    columns: [
      'id',
      'name',
      'name_ru',
      'country',
      'country_ru',
      'iso3166',
      'longitude',
      'latitude',
      'timezone',
    ],
    key: ['id'],
    references: {},
    rows: ({ cities }) => cities,
  }),
  city_names: table({
    row: 'A name that a city bore for a time.',
    path: ['cities', 'former_names'],
    columns: ['city', 'name', 'name_ru', 'from', 'until'],
    key: ['city', 'name'],
    references: { city: 'cities' },
    rows: ({ cities }) =>
      cities.flatMap(({ id, former_names }) => former_names.map((name) => ({ ...name, city: id }))),
  }),
  programmes: table({
    row: 'An EU programme, instrument, institution or document.',
    path: ['programmes'],
    columns: [
      'id',
      'name',
      'name_ru',
      'full_name',
      'full_name_ru',
      'kind',
      'themes',
      'from',
      'to',
      'budget_eur',
      'implementer',
      'note',
      'sources',
    ],
    key: ['id'],
    references: {},
    rows: ({ programmes }) => programmes,
  }),
  themes: table({
    row: 'A theme of the codebook.',
    path: ['themes', 'themes'],
    columns: ['id', 'name', 'name_ru', 'scope', 'group'],
    key: ['id'],
    references: { group: 'theme_groups' },
    rows: ({ themes }) => themes.themes,
  }),
  theme_groups: table({
    row: 'A group of themes.',
    path: ['themes', 'groups'],
    columns: ['id', 'name', 'name_ru', 'scope'],
    key: ['id'],
    references: {},
    rows: ({ themes }) => themes.groups,
  }),
};
