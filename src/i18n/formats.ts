import { precisionOf } from '../model/dates.ts';

export type Formats = ReturnType<typeof createFormats>;

/** Numbers, ordinals and dates as a language writes them; a date is never shown sharper than it is. */
export function createFormats(language: string) {
  const dateStyle = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, { timeZone: 'UTC', ...options });
  const day = dateStyle({ day: 'numeric', month: 'long', year: 'numeric' });
  const month = dateStyle({ month: 'long', year: 'numeric' });
  const shortMonth = dateStyle({ month: 'short' });
  const numbers = new Intl.NumberFormat(language);
  const languageNames = new Intl.DisplayNames([language], { type: 'language' });

  const formatDate = (date: string): string => {
    const precision = precisionOf(date);
    if (precision === 'year') return date;
    return (precision === 'month' ? month : day).format(new Date(date));
  };

  /** `18–19 October 2022`, `30 October – 1 November 2025`, `June 2025`. */
  const formatDates = (start: string, end: string): string => {
    if (start === end) return formatDate(start);
    if (precisionOf(start) === 'year') return `${start}–${end}`;
    return (precisionOf(start) === 'month' ? month : day).formatRange(new Date(start), new Date(end));
  };

  const formatShortMonth = (date: string) => shortMonth.format(new Date(date)).replace('.', '');

  return {
    formatDate,
    formatDates,
    formatShortMonth,
    formatNumber: (n: number) => numbers.format(n),
    formatLanguage: (tag: string) => languageNames.of(tag) ?? tag,
  };
}
