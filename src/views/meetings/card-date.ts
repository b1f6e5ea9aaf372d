import type { Texts } from '../../i18n/texts.ts';
import { precisionOf } from '../../model/dates.ts';

/** The date of a card in two sizes: what stands large, what stands below, and what is not recorded. */
export type CardDate = { large: string; below: string | null; unknown: string | null };

export function layOutDate(start: string, end: string, { t, formatShortMonth }: Texts): CardDate {
  const day = (date: string) => String(Number(date.slice(8)));
  switch (precisionOf(start)) {
    case 'year':
      return { large: start, below: null, unknown: t.meetings.monthUnknown };
    case 'month':
      return { large: formatShortMonth(start), below: null, unknown: t.meetings.dayUnknown };
    case 'day': {
      const month = formatShortMonth(start);
      if (start === end) return { large: day(start), below: month, unknown: null };
      const isSameMonth = start.slice(0, 7) === end.slice(0, 7);
      const last = `–${day(end)} ${formatShortMonth(end)}`;
      return { large: day(start), below: isSameMonth ? last : `${month} ${last}`, unknown: null };
    }
  }
}
