import { precisionOf } from '../model/dates.ts';
import { whenAsked } from './when-asked.ts';

export type Formats = ReturnType<typeof createFormats>;

/** What is short for a word stays on the line of its number: `2018 г.` */
const holdTogether = (date: string) => date.replace(/\s(?=\p{L}\.$)/u, '\u00a0');

/** Numbers, ordinals and dates as a language writes them; a date is never shown sharper than it is. */
export function createFormats(language: string) {
  const dateStyle = (options: Intl.DateTimeFormatOptions) =>
    whenAsked(
      () => new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, { timeZone: 'UTC', ...options }),
    );
  const day = dateStyle({ day: 'numeric', month: 'long', year: 'numeric' });
  const month = dateStyle({ month: 'long', year: 'numeric' });
  const shortMonth = dateStyle({ month: 'short' });
  const dayInMonth = dateStyle({ day: 'numeric', month: 'short' });
  const numbers = whenAsked(() => new Intl.NumberFormat(language));
  const languageNames = whenAsked(() => new Intl.DisplayNames([language], { type: 'language' }));

  const formatDate = (date: string): string => {
    const precision = precisionOf(date);
    if (precision === 'year') return date;
    return holdTogether((precision === 'month' ? month : day)().format(new Date(date)));
  };

  /** `18–19 October 2022`, `30 October – 1 November 2025`, `June 2025`. */
  const formatDates = (start: string, end: string): string => {
    if (start === end) return formatDate(start);
    if (precisionOf(start) === 'year') return `${start}–${end}`;
    const style = precisionOf(start) === 'month' ? month : day;
    return holdTogether(style().formatRange(new Date(start), new Date(end)));
  };

  /** The month as it stands by a day where the date has one: `9 мая`, but `май 2018`. */
  const formatShortMonth = (date: string) => {
    const style = precisionOf(date) === 'day' ? dayInMonth : shortMonth;
    const named = style()
      .formatToParts(new Date(date))
      .find(({ type }) => type === 'month');
    return (named?.value ?? '').replace('.', '');
  };

  return {
    formatDate,
    formatDates,
    formatShortMonth,
    formatNumber: (n: number) => numbers().format(n),
    formatLanguage: (tag: string) => languageNames().of(tag) ?? tag,
  };
}
