import type { Meeting } from '../dataset/schema.ts';
import { createFormatTexts, type FormatTexts } from '../i18n/format-texts.ts';
import { precisionOf } from '../model/dates.ts';
import { spanOf } from './date-span.ts';
import type { DownloadInput } from './download-input.ts';
import { sayVagueness, summarise } from './meeting-summary.ts';
import { addressOfMeeting } from './page-address.ts';

/**
 * The selected meetings as a calendar of iCalendar, RFC 5545. Every entry lasts whole days and keeps its UID from edition to
 * edition; a meeting known to the month or the year spans that month or year, and says that the day is not known.
 */
export function writeCalendar(input: DownloadInput): string {
  const { dataset, meetings, sentence, link, ownFile } = input;
  const texts = createFormatTexts(input.texts);
  const { words } = texts;
  const edition = ownFile === undefined ? words.dataset(dataset.version) : words.ownData(ownFile);
  const sources = new Map(dataset.sources.map((source) => [source.id, source]));
  const context = { names: input.names, texts, edition, sourceOf: (id: string) => sources.get(id) };
  const title = escape(ownFile ?? words.title);
  const about = escape([words.selection(sentence), edition, ...(link ? [words.link(link)] : [])].join('\n'));
  const places = new Map(dataset.cities.map((city) => [city.id, city]));

  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    `PRODID:-//Dialogue Atlas//Meetings//${texts.language.toUpperCase()}`,
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    `NAME:${title}`,
    `X-WR-CALNAME:${title}`,
    `DESCRIPTION:${about}`,
    `X-WR-CALDESC:${about}`,
    ...meetings.flatMap((meeting) => {
      const { from, until } = spanOf(meeting.start_date, meeting.end_date);
      const place = meeting.city === null ? undefined : places.get(meeting.city);
      const address = addressOfMeeting(link, meeting.id);
      const vague = sayVagueness(meeting, texts);
      const themes = [...new Set(meeting.themes.map(({ theme }) => input.names.theme(theme)))];
      const location = sayLocation(meeting, input);
      return [
        'BEGIN:VEVENT',
        `UID:${meeting.id}@dialogue-atlas`,
        `DTSTAMP:${dataset.date.replaceAll('-', '')}T000000Z`,
        `DTSTART;VALUE=DATE:${from.replaceAll('-', '')}`,
        `DTEND;VALUE=DATE:${until.replaceAll('-', '')}`,
        `SUMMARY:${escape(sayTitle(meeting, texts))}`,
        ...(location === null ? [] : [`LOCATION:${escape(location)}`]),
        ...(place ? [`GEO:${place.latitude};${place.longitude}`] : []),
        `DESCRIPTION:${escape([...(vague ? [`${vague} ${words.spans}`] : []), ...summarise(meeting, context)].join('\n'))}`,
        ...(themes.length > 0 ? [`CATEGORIES:${themes.map(escape).join(',')}`] : []),
        ...(address ? [`URL:${address}`] : []),
        'STATUS:CONFIRMED',
        'TRANSP:TRANSPARENT',
        'END:VEVENT',
      ];
    }),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${fold(line)}\r\n`).join('');
}

function sayTitle({ title, start_date }: Meeting, { words }: FormatTexts): string {
  const precision = precisionOf(start_date);
  if (precision === 'day') return title;
  return `${title} (${precision === 'month' ? words.dayUnknownShort : words.monthUnknownShort})`;
}

/** The building, the city by its name of the day and the country, as far as they are known; null where nothing is. */
function sayLocation(
  { venue, city, country, format, start_date }: Meeting,
  { names, texts: { t } }: DownloadInput,
): string | null {
  const parts = [venue, city && names.city(city, start_date), country && names.country(country)];
  const known = parts.filter((part) => part !== null);
  if (known.length > 0) return [...new Set(known)].join(', ');
  return format === 'video' ? t.seats.video : null;
}

const escape = (text: string) =>
  text
    .replace(/\r\n?|[\u2028\u2029]/g, '\n')
    .replace(/[^\P{Cc}\n\t]/gu, '')
    .replace(/[\\;,]/g, String.raw`\$&`)
    .replaceAll('\n', String.raw`\n`);

/** No line has more than 75 octets; the rest goes on in the next after a space, and no character is taken apart. */
function fold(line: string): string {
  const lines: string[] = [];
  let current = '';
  let octets = 0;
  for (const character of line) {
    const size = octetsOf(character);
    if (octets + size > 75) {
      lines.push(current);
      current = ' ';
      octets = 1;
    }
    current += character;
    octets += size;
  }
  return [...lines, current].join('\r\n');
}

function octetsOf(character: string): number {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x80) return 1;
  if (code < 0x8_00) return 2;
  return code < 0x1_00_00 ? 3 : 4;
}
