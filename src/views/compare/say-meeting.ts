import type { MeetingCard } from '../../dataset/schema.ts';
import type { Names } from '../../i18n/names.ts';
import type { Texts } from '../../i18n/texts.ts';

type Named = Pick<MeetingCard, 'series' | 'round' | 'title' | 'start_date' | 'end_date' | 'format' | 'city'>;

/** The city by its name of the day, or that there was none. */
export const sayPlace = ({ city, format, start_date }: Named, names: Names, { t }: Texts): string =>
  city ? names.city(city, start_date) : t.seatsInSentence[format === 'video' ? 'video' : 'unrecorded'];

/** The round where a source states it, else the series. */
export const sayRound = ({ round, series }: Named, names: Names, { t }: Texts): string =>
  round === null ? names.shortSeries(series) : t.count.round(round);

/** The meeting in one line of plain text. */
export const sayMeeting = (meeting: Named, names: Names, texts: Texts): string =>
  [
    meeting.title,
    sayPlace(meeting, names, texts),
    texts.formatDates(meeting.start_date, meeting.end_date),
  ].join(', ');
