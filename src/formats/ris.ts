import type { DownloadInput } from './download-input.ts';
import { inOneLine, partsOf, referencesOf, type Reference } from './references.ts';

/** The dataset and the sources of the selected meetings in RIS, in UTF-8. */
export const writeRis = (input: DownloadInput): string => referencesOf(input).map(writeEntry).join('\r\n');

const types: Record<Reference['kind'], string> = {
  dataset: 'DATA',
  'official-eu': 'GOVDOC',
  'official-ca': 'GOVDOC',
  programme: 'ELEC',
  news: 'NEWS',
  'think-tank': 'RPRT',
  other: 'ELEC',
};

function writeEntry({
  id,
  kind,
  author,
  title,
  publisher,
  date,
  language,
  url,
  read,
  notes,
}: Reference): string {
  const fields: [tag: string, value: string | null | undefined][] = [
    ['TY', types[kind]],
    ['ID', id],
    ['AU', author],
    ['TI', title],
    ['PB', publisher],
    ['PY', date?.slice(0, 4)],
    ['DA', writeDate(date)],
    ['LA', language],
    ['UR', url],
    ['Y2', writeDate(read)],
    ...notes.map((note): [string, string] => ['N1', note]),
  ];
  const lines = fields.flatMap(([tag, value]) => (value ? `${tag}  - ${inOneLine(value)}\r\n` : []));
  return `${lines.join('')}ER  - \r\n`;
}

/** `2018/07/09/`, with a slash for each part even where it is not known. */
function writeDate(date: string | null): string | null {
  const [year, month = '', day = ''] = partsOf(date);
  return year === undefined ? null : `${year}/${month}/${day}/`;
}
