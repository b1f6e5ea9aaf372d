import { isPartialDate } from '../schema.ts';
import type { FaultCode } from './fault.ts';
import { years } from './limits.ts';

const english = 'january february march april may june july august september october november december'.split(
  ' ',
);
const russian = 'январь февраль март апрель май июнь июль август сентябрь октябрь ноябрь декабрь'.split(' ');
const ofRussian = 'января февраля марта апреля мая июня июля августа сентября октября ноября декабря'.split(
  ' ',
);
const short = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const monthByName = new Map(
  [english, russian, ofRussian, short].flatMap((names) =>
    names.map((name, n): [string, string] => [name, String(n + 1).padStart(2, '0')]),
  ),
);

/** A date read as precisely as it is written, or why it cannot be: ISO 8601, or with the month in letters. */
export function readDate(text: string): { date: string } | { code: FaultCode } {
  if (/^\d{1,2}[./-]\d{1,2}[./-](\d{2}|\d{4})$/.test(text)) return { code: 'date-ambiguous' };
  const date = /^\d{4}(-\d{2}){0,2}$/.test(text) ? text : readNamedMonth(text);
  if (date === null) return { code: 'date-form' };
  if (!isPartialDate(date)) return { code: 'date-not-real' };
  const year = Number(date.slice(0, 4));
  return year < years.first || year > years.last ? { code: 'date-range' } : { date };
}

/** `9 July 2018`, `July 9, 2018`, `July 2018`, `9 июля 2018 г.` in ISO 8601; null for anything else. */
function readNamedMonth(text: string): string | null {
  const plain = text.toLowerCase().replace(/\s*(г\.?|года)$/, '');
  const parts =
    /^(?:(?<day>\d{1,2}) )?(?<month>\p{L}+)\.? (?<year>\d{4})$/u.exec(plain) ??
    /^(?<month>\p{L}+)\.? (?<day>\d{1,2}), (?<year>\d{4})$/u.exec(plain);
  const { day, month = '', year = '' } = parts?.groups ?? {};
  const number = monthByName.get(month);
  if (number === undefined) return null;
  return [year, number, ...(day === undefined ? [] : [day.padStart(2, '0')])].join('-');
}
