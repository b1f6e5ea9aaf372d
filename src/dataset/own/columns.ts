import { foldName } from './fold-name.ts';

/** What a column of a table of meetings may hold, in the order in which it is offered. */
const tableFields = [
  'start_date',
  'end_date',
  'title',
  'series',
  'round',
  'city',
  'country',
  'longitude',
  'latitude',
  'format',
  'venue',
  'themes',
  'present',
  'absent',
  'not_recorded',
  'sources',
  'confidence',
  'id',
] as const;

export type TableField = (typeof tableFields)[number];

/** For each column the field that it holds, null for a column that is not read. */
export type Columns = readonly (TableField | null)[];

const headings: Record<TableField, string> = {
  id: 'id, meeting, meeting id, record, record id, идентификатор, код',
  series: 'series, series id, series name, format of dialogue, серия, формат диалога',
  round: 'round, number, no, раунд, номер, заседание',
  title: 'title, name, meeting title, event, название, заголовок, наименование, мероприятие, встреча',
  start_date: 'start_date, start, date, first day, from, begin, begins, day, дата, дата начала, начало, день',
  end_date: 'end_date, end, last day, to, until, ends, дата окончания, дата конца, окончание, конец',
  format: 'format, mode, held, формат, форма проведения, формат проведения',
  city: 'city, city id, host city, place, town, location, город, место, место проведения',
  country: 'country, country code, host country, iso3166, state, страна, код страны',
  longitude: 'longitude, lon, lng, long, x, долгота',
  latitude: 'latitude, lat, y, широта',
  venue: 'venue, building, площадка, здание',
  themes: 'themes, theme, topics, topic, agenda, темы, тема, повестка, повестка дня',
  present:
    'present, delegations, delegation, participants, parties, attended, attended by, участники, делегации, присутствовали',
  absent: 'absent, did not attend, отсутствовали, отсутствующие',
  not_recorded: 'not_recorded, presence not recorded, presence unknown, присутствие не указано',
  sources: 'sources, source, source ids, link, links, url, urls, источник, источники, ссылка, ссылки',
  confidence: 'confidence, достоверность, надежность, надёжность',
};

const fieldByHeading = new Map(
  tableFields.flatMap((field) =>
    headings[field].split(', ').map((heading): [string, TableField] => [foldName(heading), field]),
  ),
);

/** The field of each heading that is a known name of one, each field once. */
export function matchColumns(found: readonly string[]): Columns {
  const taken = new Set<TableField>();
  return found.map((heading) => {
    const field = fieldByHeading.get(foldName(heading)) ?? null;
    if (field === null || taken.has(field)) return null;
    taken.add(field);
    return field;
  });
}

/** Of the fields that a table must have, those that no column holds; a title may be left to the series. */
export function findMissing(columns: Columns): TableField[] {
  const hasName = columns.includes('title') || columns.includes('series');
  return [
    ...(columns.includes('start_date') ? [] : ['start_date' as const]),
    ...(hasName ? [] : ['title' as const]),
  ];
}
