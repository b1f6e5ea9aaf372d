import { isLater, type Meeting } from '../schema.ts';
import type { Columns, TableField } from './columns.ts';
import type { Fault, FaultCode } from './fault.ts';
import { foldName, remember } from './fold-name.ts';
import { limits } from './limits.ts';
import type { OwnTables, Said } from './own-tables.ts';
import { readDate } from './read-date.ts';
import { createPlaceReader, type Place } from './read-place.ts';
import { createRecordParts } from './record-parts.ts';
import { createRowCells } from './row-cells.ts';

/** A row read as a meeting with the source of its facts, null for the file itself; or all that is wrong with the row. */
export type Judged = { meeting: Meeting; source: string | null } | { faults: Fault[] };

/** Reads rows of a table; what they add to the tables is added only where a row has no fault. */
export function createJudge(
  columns: Columns,
  headings: readonly string[],
  tables: OwnTables,
  said: Said,
): (cells: readonly string[], row: number) => Judged {
  const { lookup } = tables;
  const cells = createRowCells(columns, headings);
  const { cell, textOf, report } = cells;
  const parts = createRecordParts(said);
  const ids = new Map<string, number>();
  const dateOf = remember(readDate);
  const themesOf = remember((text) => findAll(text, lookup.theme));
  const partiesOf = remember((text) => findAll(text, lookup.party));
  const readPlace = createPlaceReader(cells, tables);

  return (values, row) => {
    cells.take(values, row);
    const start = readDay('start_date');
    const end = cell('end_date') === '' ? start : readDay('end_date');
    if (start && end && start.length !== end.length) report('end_date', 'date-precision', start);
    else if (start && end && isLater(start, end)) report('end_date', 'date-order', start);

    const seriesName = textOf('series');
    const title = textOf('title') || seriesName;
    if (title === '') report('title', 'missing');
    const round = readRound();
    const format = readChoice('format', formats, 'unknown');
    const confidence = readChoice('confidence', confidences, 'medium');
    const place = readPlace(format === 'video');
    const themes = readList('themes', themesOf, 'theme-unknown');
    const present = readList('present', partiesOf, 'party-unknown');
    const absent = readList('absent', partiesOf, 'party-unknown');
    const unknown = readList('not_recorded', partiesOf, 'party-unknown');
    for (const party of absent) if (present.includes(party)) report('absent', 'party-twice', '', party);
    const texts = readSources();
    const venue = textOf('venue') || null;
    const givenId = readId();
    const faults = cells.faults();
    if (faults.length > 0 || start === null || end === null) return { faults };

    const series = tables.useSeries(seriesName, Number(start.slice(0, 4)));
    const city = useCity(place);
    const usual = `${start}-${city ?? (format === 'video' ? 'video' : 'unknown')}-${series}`;
    const id = givenId || (cells.has('id') || ids.has(usual) ? freeId(`${usual}-row-${row}`) : usual);
    ids.set(id, row);
    const sources = [...new Set(texts.map((text) => tables.useSource(text)))];
    // Which of several sources says what, the row does not tell; that the file says it is certain.
    const source = sources.length === 1 ? sources[0]! : null;
    if (source === null) sources.push(tables.useFile());
    const meeting: Meeting = {
      id,
      series,
      round,
      title,
      start_date: start,
      end_date: end,
      format,
      city,
      country: place.country,
      venue,
      chairs: none,
      participants: parts.participants(present, absent, unknown),
      themes: parts.themes(themes),
      outcomes: none,
      programmes: none,
      documents: none,
      figures: none,
      mentions: none,
      sources,
      confidence,
      disagreements: none,
      open_questions: none,
    };
    return { meeting, source };
  };

  function readDay(field: 'start_date' | 'end_date'): string | null {
    const text = cell(field);
    const read = text === '' ? ({ code: 'missing' } as const) : dateOf(text);
    if ('date' in read) return read.date;
    report(field, read.code);
    return null;
  }

  function readRound(): number | null {
    const text = cell('round');
    if (text === '') return null;
    if (/^[1-9]\d{0,3}$/.test(text)) return Number(text);
    report('round', 'round');
    return null;
  }

  function readChoice<Value extends string>(
    field: 'format' | 'confidence',
    choices: ReadonlyMap<string, Value>,
    otherwise: Value,
  ): Value {
    const text = cell(field);
    if (text === '') return otherwise;
    const found = choices.get(text) ?? choices.get(foldName(text));
    if (found === undefined) report(field, 'choice', [...new Set(choices.values())].join(', '));
    return found ?? otherwise;
  }

  function readList(
    field: TableField,
    find: (text: string) => { ids: readonly string[]; unknown: readonly string[] },
    code: FaultCode,
  ): readonly string[] {
    const text = cell(field);
    if (text === '') return none;
    const found = find(text);
    for (const name of found.unknown) report(field, code, '', name);
    return found.ids;
  }

  function readSources(): readonly string[] {
    const texts = splitList(cell('sources'));
    for (const text of texts)
      if (text.length > limits.text) report('sources', 'too-long', `${limits.text}`, text);
    return texts;
  }

  function readId(): string {
    const id = cell('id');
    if (id === '') return '';
    const first = ids.get(id);
    if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id) || id.length > limits.text) report('id', 'id-form');
    else if (first !== undefined) report('id', 'id-repeated', `${first}`);
    return id;
  }

  function useCity({ city, country }: Place): string | null {
    if (city === null) return null;
    return 'id' in city ? tables.useCity(city.id) : tables.addCity(city, country);
  }

  function freeId(wanted: string): string {
    return ids.has(wanted) ? freeId(`${wanted}-2`) : wanted;
  }
}

/** What a table says nothing of. */
const none: never[] = [];

const formats = choicesOf({
  'in-person': 'in person, on site, onsite, очно, очный, лично',
  video: 'videoconference, video conference, online, on line, virtual, vtc, видео, видеоконференция, онлайн',
  hybrid: 'mixed, гибрид, гибридный, смешанный',
  unknown: 'not known, not recorded, неизвестно, нет данных',
});
const confidences = choicesOf({ high: 'высокая', medium: 'средняя', low: 'низкая' });

/** Values by themselves and by other names for them. */
function choicesOf<Value extends string>(names: Readonly<Record<Value, string>>): Map<string, Value> {
  const choices = new Map<string, Value>();
  for (const value of Object.keys(names) as Value[])
    for (const name of [value, ...names[value].split(', ')])
      choices.set(name, value).set(foldName(name), value);
  return choices;
}

function findAll(text: string, find: (name: string) => string | undefined) {
  const names = splitList(text);
  return {
    ids: [...new Set(names.flatMap((name) => find(name) ?? []))],
    unknown: names.filter((name) => find(name) === undefined),
  };
}

const splitList = (text: string): string[] =>
  text
    .split(/[;|]/)
    .map((name) => name.trim())
    .filter(Boolean);
