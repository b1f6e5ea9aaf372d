import type { Meeting } from '../dataset/schema.ts';
import type { Names } from './names.ts';
import type { Texts } from './texts.ts';

/** The city by its name of the day, else the host country, else why there is none. */
export function sayHost({ city, country, format, start_date }: Meeting, names: Names, { t }: Texts): string {
  if (city) return names.city(city, start_date);
  return country ? names.country(country) : t.seats[format === 'video' ? 'video' : 'unrecorded'];
}

/** How a record is cited, in one sentence. */
export const citeMeeting = (meeting: Meeting, version: string, names: Names, texts: Texts): string =>
  texts.t.meeting.cite(
    meeting.title,
    sayHost(meeting, names, texts),
    texts.formatDates(meeting.start_date, meeting.end_date),
    meeting.id,
    version,
  );
