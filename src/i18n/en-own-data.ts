import { pluralOf } from './plural.ts';

const plural = pluralOf('en');
const numbers = new Intl.NumberFormat('en');
const meetings = (n: number) => plural(n, { one: 'meeting', other: 'meetings' });
const rows = (n: number) => plural(n, { one: 'row', other: 'rows' });
const megabytes = (bytes: number) => `${numbers.format(Math.ceil(bytes / 1_000_000))} MB`;

/** English words for data of a person's own, loaded with its dialog. Every other language has exactly these keys. */
export const enOwnData = {
  title: 'Open your own data',
  choose: {
    what: 'A table of meetings (CSV or TSV, one meeting a row), or a dataset as JSON, such as this page offers for download.',
    needs: 'A table needs a column with dates and one with titles or series. All other columns are optional.',
    privacy:
      'The file stays on this machine: it is read in this tab, sent nowhere, and gone when the page is loaded again.',
    limits: (bytes: number, most: number) => `At most ${megabytes(bytes)} and ${meetings(most)}.`,
    button: 'Choose a file',
    drop: 'or drop it anywhere on the page',
    again: 'Choose another file',
  },
  drop: 'Drop the file to open it in this tab',
  cancel: 'Cancel',
  looking: (name: string) => `Looking at ${name}…`,
  reading: (name: string) => `Reading ${name}`,
  soFar: (found: number, faulty: number) =>
    faulty === 0 ? meetings(found) : `${meetings(found)}, ${rows(faulty)} with errors`,
  cancelled: (name: string) => `${name} was not opened: reading was cancelled.`,
  columns: {
    title: (name: string) => `Columns of ${name}`,
    lead: 'Say what each column holds. What is not chosen is not read.',
    column: 'Column',
    values: 'First values',
    field: 'Holds',
    holds: (heading: string) => `“${heading}” holds`,
    unnamed: (place: number) => `Column ${place}`,
    nothing: 'Not read',
    noValues: 'no values in the first rows',
    missing: {
      start_date: 'Choose the column with the date.',
      title: 'Choose the column with the title, or with the series.',
    },
    read: 'Read the rows',
    change: 'Change columns',
  },
  fields: {
    start_date: 'Date, or first day (required)',
    end_date: 'Last day',
    title: 'Title (required, or the series)',
    series: 'Series',
    round: 'Round',
    city: 'City',
    country: 'Country',
    longitude: 'Longitude',
    latitude: 'Latitude',
    format: 'Format (in person, video …)',
    venue: 'Building',
    themes: 'Themes',
    present: 'Delegations present',
    absent: 'Delegations absent',
    not_recorded: 'Delegations, presence not recorded',
    sources: 'Sources',
    confidence: 'Confidence',
    id: 'Id',
  },
  encoding: {
    lead: 'If you know how it was saved:',
    'windows-1251': 'Cyrillic (Windows-1251)',
    'windows-1252': 'Western European (Windows-1252)',
  },
  result: {
    title: (name: string) => `${name} was read`,
    counts: (opened: number, all: number) =>
      `${numbers.format(opened)} of ${rows(all)} can be opened as ${opened === 1 ? 'a meeting' : 'meetings'}.`,
    faulty: (n: number) => `${rows(n)} with errors will be left out.`,
    empty: (n: number) => `${rows(n)} without any value ${n === 1 ? 'was' : 'were'} passed over.`,
    unread: (headings: readonly string[]) => `Columns not read: ${headings.join(', ')}.`,
    tables: (n: number) =>
      `${plural(n, { one: 'error', other: 'errors' })} in all; those in other lists than meetings leave out the entry.`,
    sound: 'No errors.',
    open: (n: number) => `Open ${meetings(n)}`,
    none: 'No row can be opened.',
  },
  faults: {
    title: (n: number) => plural(n, { one: 'error', other: 'errors' }),
    shown: (shown: number, all: number) =>
      `The first ${numbers.format(shown)} of ${numbers.format(all)} errors.`,
    save: 'Save all errors as CSV',
    more: (n: number) => `Show ${numbers.format(n)} more`,
    row: 'Row',
    record: 'Record',
    field: 'Field',
    found: 'Found',
    why: 'What is allowed',
    whole: 'whole row',
    nothing: 'nothing',
    file: 'errors',
  },
  allowed: {
    missing: () => 'Must not be empty.',
    'too-long': (most: string) => `Must have ${most} characters at most.`,
    'date-form': () => 'Must be a date such as 2018-07-09, 2018-07, 2018 or 9 July 2018.',
    'date-ambiguous': () =>
      'Day and month cannot be told apart for certain. Write the year first, 2018-07-09, or the month in letters, 9 July 2018.',
    'date-not-real': () => 'Is no date of the calendar.',
    'date-range': () => 'Must be between 1900 and 2100.',
    'date-order': (start: string) => `Must not be before the first day, ${start}.`,
    'date-precision': (start: string) => `Must be as precise as the first day, ${start}.`,
    round: () => 'Must be a whole number from 1, or empty.',
    choice: (choices: string) => `Must be one of: ${choices}; or empty.`,
    coordinate: (most: string) => `Must be degrees between -${most} and ${most}, such as 69.2401.`,
    'city-unknown': () => 'Is not on record: give its longitude and latitude in columns of their own.',
    'city-elsewhere': (place: string) =>
      `Stands at ${place} on record or in an earlier row. Write another name for another city.`,
    'city-by-video': () => 'Must be empty, since the meeting was by video.',
    'country-unknown': () =>
      'Must be an ISO 3166 code, such as UZ, or the English or Russian name of a country.',
    'country-differs': (code: string) =>
      code === ''
        ? 'Differs from an earlier row with this city.'
        : `Must be ${code}, the country of the city.`,
    'theme-unknown': () => 'Is no theme of the codebook. Write ids or names, separated by ; or |.',
    'party-unknown': () =>
      'Is no delegation on record. Write ids, names or ISO 3166 codes, separated by ; or |.',
    'party-twice': () => 'Is named as present and as absent.',
    'id-form': () => 'Must be lower-case letters and digits joined by hyphens.',
    'id-repeated': (row: string) => `Is the id of row ${row} already.`,
    cells: (width: string) => `Has more cells than the ${width} headings; check the separators.`,
    'cut-short': (width: string) => `The file ends within this row, before all ${width} columns.`,
    quotes: () => 'A quotation mark is not closed, or stands inside a text without being doubled.',
    schema: (message: string) => message,
    reference: (table: string) => `Is not among the ${table} of the file.`,
  },
  refused: {
    title: (name: string) => `${name} cannot be opened`,
    gone: () => 'It could not be read: it was moved, changed or withdrawn meanwhile. Choose it again.',
    empty: () => 'It is empty.',
    'too-large': (bytes: string) => `It has ${megabytes(Number(bytes))}; at most 200 MB can be opened.`,
    'too-many-rows': (most: string) => `It has more than ${numbers.format(Number(most))} rows. Split it.`,
    'too-many-columns': (n: string) =>
      `It has ${numbers.format(Number(n))} columns; at most 1,000 can be read.`,
    'row-too-long': (row: string) =>
      `Row ${row} has more than a million characters. Perhaps a quotation mark in it is never closed, or the file is no table.`,
    'not-text': () => 'It is not a text: it holds bytes that no text has. Save the table as CSV.',
    encoding: (name: string) =>
      `It is not ${name.toUpperCase()} throughout. Save it as “CSV UTF-8” and choose it again.`,
    'no-rows': () => 'It has no meeting: only headings, or nothing after them.',
    'cut-short': () => 'It is cut short: the JSON ends before its last bracket.',
    'not-json': (place: string) => {
      const [line = '', column = ''] = place.split(':');
      return `It is not JSON: look at line ${line}, column ${column}.`;
    },
    'too-deep': (most: string) => `Its brackets go more than ${most} deep; no dataset does.`,
    'not-a-dataset': (part: string) =>
      part === '' ? 'It is JSON, but no dataset.' : `It is no dataset: the list “${part}” is missing.`,
    newer: (version: string) =>
      `It is a dataset of version ${version}, which this page is too old for. Load the page again, or use a newer one.`,
    records: () =>
      'The tables of cities, series and themes could not be loaded. Check the connection and try again.',
    failed: () => 'Reading it met an error of this page. Nothing was changed.',
  },
  line: {
    of: (name: string, n: number) => `${name}: ${meetings(n)} of your own, kept in this tab`,
    leftOut: (n: number) => `${rows(n)} left out`,
    back: 'Back to the atlas’s data',
  },
  edition: {
    of: (name: string) => `Own data: ${name}`,
    version: (name: string) => `own: ${name}`,
    noPack:
      'A pack holds the atlas’s own records, not those of your file. Save the briefing as PowerPoint, or print the handout.',
    noPresenter: 'A second window cannot show the records of your file. The notes are in this one.',
    unread: 'Sources as the file names them',
    licence: 'Licence of the data: that of the file',
    copied: (sentence: string, name: string) =>
      `${sentence}. Dialogue Atlas with own data, ${name}; no link shows it elsewhere.`,
    cite: (title: string, place: string, date: string, id: string, name: string) =>
      `“${title}”, ${place}, ${date}, record ${id} of ${name}, shown with Dialogue Atlas.`,
  },
  records: {
    ownFile: 'Your own file',
    noSeries: 'Series not given',
    noPublisher: 'Publisher not given',
    themeNote: 'Named in the file, without a passage of a source.',
  },
};
