import { levels, type Dataset, type Meeting, type MeetingCard, type Overview } from './schema.ts';

/** What filters, counts and cards need of a dataset, in its order; the cities are those that hosted. */
export function overviewOf(dataset: Dataset): Overview {
  const { version, date, sources_read, licence, meetings, series, parties, cities, themes } = dataset;
  const order = themes.themes.map(({ id }) => id);
  const hosts = new Set(meetings.map(({ city }) => city));
  return {
    version,
    date,
    sources_read,
    licence,
    meetings: meetings.map((meeting) => cardOf(meeting, order)),
    series: series.map(({ description: _description, first_year: _year, ...card }) => card),
    parties: parties.map(({ kind: _kind, ...card }) => card),
    cities: cities
      .filter(({ id }) => hosts.has(id))
      .map(({ timezone: _timezone, open_questions: _questions, ...city }) => city),
    themes,
  };
}

function cardOf(meeting: Meeting, themeOrder: readonly string[]): MeetingCard {
  const { id, series, round, title, start_date, end_date, format, city, country, confidence } = meeting;
  const partiesThatAre = (present: boolean) =>
    meeting.participants.filter((row) => row.present === present).map(({ party }) => party);
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
    themes: themesByEvidence(meeting, themeOrder),
    present: partiesThatAre(true),
    absent: partiesThatAre(false),
    levels: levels.filter((level) => meeting.participants.some(({ head }) => head?.level === level)),
    ...leadersOf(meeting),
    sources: meeting.sources.length,
  };
}

function themesByEvidence({ themes }: Meeting, order: readonly string[]): string[] {
  const entries = (theme: string) => themes.filter((entry) => entry.theme === theme).length;
  return order.filter((theme) => entries(theme) > 0).toSorted((a, b) => entries(b) - entries(a));
}

function leadersOf({ chairs, participants }: Meeting): Pick<MeetingCard, 'led_as' | 'led_by'> {
  const namedChairs = namedOf(chairs);
  if (namedChairs.length > 0) return { led_as: 'chair', led_by: namedChairs };
  const heads = participants
    .filter(({ party, role }) => party === 'eu' || role === 'host')
    .map(({ party, head }) => ({ party, name: head?.name ?? null }));
  return { led_as: 'head', led_by: namedOf(heads) };
}

function namedOf(people: readonly { name: string | null; party: string }[]): MeetingCard['led_by'] {
  return people.flatMap(({ name, party }) => (name === null ? [] : { name, party }));
}
