import type { Dataset, Meeting } from '../../src/dataset/schema.ts';
import { levels } from '../../src/dataset/schema.ts';
import type { Row, Rows } from './plain-rows.ts';

/** Spells out the published dataset itself: `spellOut` begins at the overview, which is already made from it. */
export function rowsOfRecords({ meetings, themes, series, parties, cities }: Dataset): Rows {
  const ids = (table: readonly { id: string }[]) => table.map(({ id }) => id);
  const used = (values: readonly (string | null)[]) => [...new Set(values)].filter((value) => value !== null);

  const row = (meeting: Meeting): Row => {
    const taken = new Set(meeting.themes.map(({ theme }) => theme));
    const touched = themes.themes.filter(({ id }) => taken.has(id)).map(({ group }) => group);
    return {
      id: meeting.id,
      year: Number(meeting.start_date.slice(0, 4)),
      isCore: series.some(({ id, scope }) => id === meeting.series && scope === 'core'),
      themes: [...taken],
      groups: [...new Set(touched)],
      delegations: delegationsOf(meeting),
      levels: levelsOf(meeting),
      hosts: used([meeting.country]),
      cities: used([meeting.city]),
      series: [meeting.series],
      seats: seatsOf(meeting),
    };
  };
  const rows = meetings
    .map((meeting) => ({ row: row(meeting), order: `${meeting.start_date} ${meeting.id}` }))
    .toSorted((a, b) => (a.order < b.order ? -1 : 1))
    .map((dated) => dated.row);
  const years = [];
  for (let year = rows[0]!.year; year <= rows.at(-1)!.year; year++) years.push(year);

  const hostCities = cities.filter(({ id }) => meetings.some(({ city }) => city === id));
  return {
    rows,
    years,
    values: {
      themes: ids(themes.themes),
      groups: ids(themes.groups),
      delegations: [...ids(parties), 'none'],
      levels: [...levels, 'none'],
      hosts: used([...hostCities.map(({ iso3166 }) => iso3166), ...meetings.map(({ country }) => country)]),
      cities: ids(hostCities),
      series: ids(series),
      seats: ['video', 'unrecorded'],
    },
  };
}

function delegationsOf({ participants }: Meeting): string[] {
  const present = participants.filter((row) => row.present === true).map(({ party }) => party);
  const isRecorded = participants.some((row) => row.party !== 'eu' && row.present !== null);
  return isRecorded ? present : [...present, 'none'];
}

function levelsOf({ participants }: Meeting): string[] {
  const held = new Set(participants.flatMap(({ head }) => head?.level ?? []));
  return held.size > 0 ? [...held] : ['none'];
}

function seatsOf({ format, city }: Meeting): string[] {
  if (format === 'video') return ['video'];
  return city === null ? ['unrecorded'] : [];
}
