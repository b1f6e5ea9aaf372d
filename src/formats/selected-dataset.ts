import type { Dataset, Meeting } from '../dataset/schema.ts';
import type { DownloadInput } from './download-input.ts';

/**
 * The dataset with the selected meetings alone and the rows that they refer to, directly or through those rows; all themes
 * stay. It fits the schema of the whole and refers to nothing that it lacks: a mention of a meeting that is not selected
 * keeps its words and loses the id.
 */
export function selectDataset({ dataset, meetings, sentence, link }: DownloadInput): Dataset {
  const { version, date, sources_read, licence, series, ...tables } = dataset;
  const chosen = new Set(meetings.map(({ id }) => id));
  const programmes = pick(tables.programmes, meetings.flatMap(programmesOf));
  const people = pick(tables.people, meetings.flatMap(peopleOf));
  const cities = pick(
    tables.cities,
    meetings.map(({ city }) => city),
  );
  const sources = [...meetings, ...programmes].flatMap((record) => record.sources);
  const states = new Map(tables.parties.map(({ id, iso3166 }) => [iso3166, id]));
  const parties = [
    ...meetings.flatMap(({ chairs, participants }) => [...chairs, ...participants]),
    ...people.flatMap(({ roles }) => roles),
  ].map(({ party }) => party);
  const hosts = meetings.flatMap(({ country }) => (country && states.get(country)) ?? []);

  return {
    version,
    date,
    sources_read,
    licence,
    selection: { words: sentence, link },
    meetings: meetings.map((meeting) => ({
      ...meeting,
      mentions: meeting.mentions.map((mention) =>
        mention.meeting === null || chosen.has(mention.meeting) ? mention : { ...mention, meeting: null },
      ),
    })),
    sources: pick(tables.sources, [...sources, ...people.map(({ source = null }) => source)]),
    series: pick(
      series,
      meetings.map((meeting) => meeting.series),
    ),
    parties: pick(tables.parties, [...parties, ...hosts]),
    people,
    cities,
    programmes,
    themes: tables.themes,
  };
}

function pick<Item extends { id: string }>(items: readonly Item[], ids: readonly (string | null)[]): Item[] {
  const wanted = new Set(ids);
  return items.filter(({ id }) => wanted.has(id));
}

const programmesOf = ({ programmes, documents }: Meeting) =>
  [...programmes, ...documents].map(({ programme }) => programme);

const peopleOf = ({ chairs, participants }: Meeting) =>
  [...chairs, ...participants.flatMap(({ head, others = [] }) => [head ?? [], others].flat())].map(
    ({ person }) => person,
  );
