import type { NamedMeeting } from '../model/talking-point.ts';
import type { Names } from './names.ts';
import type { Texts } from './texts.ts';

/** The city by its name of the day, or that there was none: `Nur-Sultan`, `by video`. */
export const sayPlace = ({ city, format, start_date }: NamedMeeting, names: Names, { t }: Texts): string =>
  city ? names.city(city, start_date) : t.seatsInSentence[format === 'video' ? 'video' : 'unrecorded'];

/** The days of a meeting. */
export const sayDates = ({ start_date, end_date }: NamedMeeting, { formatDates }: Texts): string =>
  formatDates(start_date, end_date);

/** A meeting by its title, place and days. */
export const sayMeeting = (meeting: NamedMeeting, names: Names, texts: Texts): string =>
  [meeting.title, sayPlace(meeting, names, texts), sayDates(meeting, texts)].join(', ');
