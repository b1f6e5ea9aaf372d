import { overviewOf } from '../../src/dataset/overview.ts';
import type { Dataset, Meeting } from '../../src/dataset/schema.ts';
import { buildDesk } from './built-desk.ts';

/** Every word that a record holds, as the page is to say it, by the field it stands in. */
export function wordsOfRecord(meeting: Meeting, dataset: Dataset): Record<string, string[]> {
  const { names, texts } = buildDesk(overviewOf(dataset));
  const { t, formatDate, formatDates, formatNumber } = texts;
  const person = (name: string | null) => name ?? t.meeting.nameUnknown;
  const presence = { true: t.meeting.present, false: t.meeting.absent, null: t.meeting.notRecorded };
  const dateOf = (date: string | null) => {
    if (date === null) return t.meeting.dateUnknown;
    const [start = '', end] = date.split('/');
    return end === undefined ? formatDate(start) : formatDates(start, end);
  };
  const programmeOf = (id: string | null) => dataset.programmes.find((programme) => programme.id === id);
  const sources = meeting.sources.map((id) => dataset.sources.find((source) => source.id === id)!);

  return {
    title: [meeting.title],
    series: [names.series(meeting.series)],
    round: meeting.round === null ? [] : [t.count.round(meeting.round)],
    dates: [formatDates(meeting.start_date, meeting.end_date)],
    format: [t.formats[meeting.format]],
    place: [
      ...(meeting.city ? [names.city(meeting.city, meeting.start_date)] : []),
      ...(meeting.country ? [names.country(meeting.country)] : []),
      meeting.venue ?? t.meeting.venueUnknown,
    ],
    chairs: meeting.chairs.flatMap(({ name, title, party }) => [person(name), title, names.party(party)]),
    participants: meeting.participants.flatMap(({ party, present, role, head, others = [] }) => [
      names.party(party),
      presence[`${present}`],
      ...(role && role !== 'member' ? [t.roles[role]] : []),
      ...(head ? [person(head.name), head.title, t.levels[head.level]] : [person(null)]),
      ...others.flatMap(({ name, title }) => [person(name), title]),
    ]),
    themes: meeting.themes.flatMap(({ theme, note, terms, paragraph }) => [
      names.theme(theme),
      note,
      ...terms,
      ...(paragraph === null ? [] : [t.meeting.paragraph(paragraph)]),
    ]),
    outcomes: meeting.outcomes.map(({ note }) => note),
    programmes: meeting.programmes.flatMap(({ programme, note }) => [
      programmeOf(programme)!.name,
      programmeOf(programme)!.full_name,
      note,
    ]),
    documents: meeting.documents.flatMap(({ name, date, programme }) => [
      name,
      dateOf(date),
      ...(programme ? [programmeOf(programme)!.full_name] : []),
    ]),
    figures: meeting.figures.flatMap(({ note, value, unit, year }) => [
      note,
      ...(value === null ? [t.meeting.valueUnknown] : [`${formatNumber(value)} ${unit}`]),
      ...(year ? [year.replace('/', '–')] : []),
    ]),
    mentions: meeting.mentions.flatMap(({ what, date, place, meeting: id }) => [
      what,
      dateOf(date),
      ...(place ? [place] : []),
      ...(id === null ? [t.meeting.notOnRecord] : []),
    ]),
    disagreements: meeting.disagreements.flatMap(({ versions }) => versions.map(({ value }) => value)),
    open_questions: meeting.open_questions,
    sources: sources.flatMap(({ title, publisher, published, kind }) => [
      title,
      publisher,
      published ? formatDate(published) : t.meeting.dateNotShown,
      t.sourceKinds[kind],
    ]),
    confidence: [t.confidence[meeting.confidence], t.count.sources(meeting.sources.length)],
  };
}
