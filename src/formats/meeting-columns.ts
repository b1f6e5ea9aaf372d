import type { Dataset, Meeting } from '../dataset/schema.ts';
import type { Names } from '../i18n/names.ts';
import { precisionOf } from '../model/dates.ts';
import type { Row } from './csv.ts';

/** The columns of the table of meetings, one row for each. */
export const meetingColumns = [
  'id',
  'series',
  'series_name',
  'round',
  'title',
  'start_date',
  'end_date',
  'date_precision',
  'format',
  'city',
  'city_name',
  'country',
  'country_name',
  'longitude',
  'latitude',
  'venue',
  'confidence',
  'themes',
  'present',
  'absent',
  'not_recorded',
  'sources',
  'theme_count',
  'present_count',
  'outcome_count',
  'disagreement_count',
  'source_count',
] as const;

/** The row of each meeting, with names in the language of `names`; lists are in the order of the record. */
export function meetingRows(
  { cities }: Dataset,
  meetings: readonly Meeting[],
  names: Names,
): Row<(typeof meetingColumns)[number]>[] {
  const places = new Map(cities.map((city) => [city.id, city]));
  return meetings.map((meeting) => {
    const { city, country, participants, start_date } = meeting;
    const place = city === null ? undefined : places.get(city);
    const themes = [...new Set(meeting.themes.map(({ theme }) => theme))];
    const partiesThatAre = (present: boolean | null) =>
      participants.filter((row) => row.present === present).map(({ party }) => party);
    return {
      ...meeting,
      series_name: names.series(meeting.series),
      date_precision: precisionOf(start_date),
      city_name: city && names.city(city, start_date),
      country_name: country && names.country(country),
      longitude: place?.longitude ?? null,
      latitude: place?.latitude ?? null,
      themes,
      present: partiesThatAre(true),
      absent: partiesThatAre(false),
      not_recorded: partiesThatAre(null),
      theme_count: themes.length,
      present_count: partiesThatAre(true).length,
      outcome_count: meeting.outcomes.length,
      disagreement_count: meeting.disagreements.length,
      source_count: meeting.sources.length,
    };
  });
}
