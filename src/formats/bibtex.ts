import type { DownloadInput } from './download-input.ts';
import { inOneLine, partsOf, referencesOf, type Reference } from './references.ts';

/** The dataset and the sources of the selected meetings in BibTeX, in UTF-8. */
export const writeBibtex = (input: DownloadInput): string => referencesOf(input).map(writeEntry).join('\n');

const types: Record<Reference['kind'], string> = {
  dataset: 'misc',
  'official-eu': 'misc',
  'official-ca': 'misc',
  programme: 'misc',
  news: 'article',
  'think-tank': 'techreport',
  other: 'misc',
};

/** The field for the publisher that styles print for the type. */
const publisherFields: Record<string, string> = {
  article: 'journal',
  techreport: 'institution',
  misc: 'organization',
};

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

function writeEntry({
  id,
  kind,
  title,
  author,
  publisher,
  date,
  language,
  url,
  read,
  notes,
}: Reference): string {
  const type = types[kind];
  const [year, month, day] = partsOf(date);
  const fields: Record<string, string | null | undefined> = {
    author: author && protect(author),
    title: protect(title),
    [publisherFields[type] ?? 'publisher']: publisher && protect(publisher),
    publisher: publisher && protect(publisher),
    year: year && `{${year}}`,
    month: month && months[Number(month) - 1],
    day: day && `{${Number(day)}}`,
    language: language && `{${escape(language)}}`,
    url: url && `{${escapeAddress(url)}}`,
    urldate: read && `{${read}}`,
    note: `{${notes.map(escape).join('. ')}}`,
  };
  const lines = Object.entries(fields).flatMap(([name, value]) => (value ? `  ${name} = ${value}` : []));
  return `@${type}{${id},\n${lines.join(',\n')}\n}\n`;
}

/** Braces within the braces keep styles from changing capitals, and names of bodies from being taken apart. */
const protect = (text: string) => `{{${escape(text)}}}`;

// Braces are counted even after a backslash, so they are named.
const escapes: Record<string, string> = {
  '\\': String.raw`\textbackslash{}`,
  '{': String.raw`\textbraceleft{}`,
  '}': String.raw`\textbraceright{}`,
  '~': String.raw`\textasciitilde{}`,
  '^': String.raw`\textasciicircum{}`,
};

const escape = (text: string) =>
  inOneLine(text)
    .replace(/[\\{}~^]/g, (sign) => escapes[sign] ?? sign)
    .replace(/[%&$#_]/g, String.raw`\$&`)
    // Two of these in a row would be joined into one sign.
    .replace(/(?<=([-'`,<>]))\1/g, '{}$1');

/** Addresses are taken as they are; what would end the field stands in percent signs. */
const escapeAddress = (url: string) => url.replace(/[\\{}\s]/g, encodeURIComponent);
