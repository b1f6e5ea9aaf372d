import type { Dataset, Meeting } from '../dataset/schema.ts';
import { createFormatTexts } from '../i18n/format-texts.ts';
import type { Names } from '../i18n/names.ts';
import type { Texts } from '../i18n/texts.ts';
import type { Site } from '../model/site.ts';
import { authorOf, datasetTitle, licence, mailOf, momentOf } from './edition.ts';
import { sayVagueness, summarise } from './meeting-summary.ts';
import { addressOfMeeting } from './page-address.ts';

type Parts = {
  dataset: Dataset;
  names: Names;
  texts: Texts;
  site: Site;
  /** The SHA-256 of a text in hexadecimal. */
  hash: (text: string) => string;
};

/**
 * All meetings as an Atom feed, RFC 4287, the newest first. Ids are made from those of the records and are the same on every
 * site; nothing is linked to where the address of the site is not known.
 */
export function writeAtom({ dataset, names, texts: spoken, site, hash }: Parts): string {
  const texts = createFormatTexts(spoken);
  const sources = new Map(dataset.sources.map((source) => [source.id, source]));
  const sourceOf = (id: string) => sources.get(id);
  const context = { names, texts, sourceOf, edition: texts.words.dataset(dataset.version) };
  const idOf = (name: string) => `<id>${uuidOf(hash(`dialogue-atlas/${name}`))}</id>`;
  const updated = `<updated>${momentOf(dataset)}</updated>`;
  const mail = mailOf(site);

  const writeEntry = (meeting: Meeting) => {
    const address = addressOfMeeting(site.address, meeting.id);
    const vague = sayVagueness(meeting, texts);
    const text = [...(vague ? [vague] : []), ...summarise(meeting, context)].join('\n');
    const themes = [...new Set(meeting.themes.map(({ theme }) => theme))];
    const dates = texts.formatDates(meeting.start_date, meeting.end_date);
    return [
      '<entry>',
      idOf(`meeting/${meeting.id}`),
      `<title>${escape(`${meeting.title}, ${dates}`)}</title>`,
      updated,
      ...(address ? [`<link rel="alternate" type="text/html" href="${escape(address)}"/>`] : []),
      ...meeting.sources.flatMap((id) => {
        const url = sourceOf(id)?.url;
        return url ? [`<link rel="via" href="${escape(url)}"/>`] : [];
      }),
      ...themes.map((theme) => `<category term="${theme}" label="${escape(names.theme(theme))}"/>`),
      `<content type="text">${escape(text)}</content>`,
      '</entry>',
    ].join('\n');
  };

  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${texts.language}">`,
    idOf('meetings'),
    `<title>${escape(datasetTitle)}</title>`,
    updated,
    `<author><name>${escape(authorOf(site))}</name>${mail ? `<email>${escape(mail)}</email>` : ''}</author>`,
    `<rights>${escape(`${licence.title}, ${licence.path}`)}</rights>`,
    `<generator version="${dataset.version}">Dialogue Atlas</generator>`,
    ...(site.address
      ? [
          `<link rel="self" type="application/atom+xml" href="${escape(site.address)}data/meetings.atom"/>`,
          `<link rel="alternate" type="text/html" href="${escape(site.address)}"/>`,
        ]
      : []),
    ...dataset.meetings.toReversed().map(writeEntry),
    '</feed>',
    '',
  ].join('\n');
}

const signs: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** A text for an element or an attribute, without the characters that XML 1.0 cannot hold. */
const escape = (text: string) =>
  text
    .replace(/[\u2028\u2029]/g, '\n')
    .replace(/[&<>"]/g, (sign) => signs[sign] ?? sign)
    .replace(/[^\P{Cc}\n\t]|[\uFFFE\uFFFF]|\p{Cs}/gu, '');

/** A UUID of version 8 made of a hash, as RFC 9562 shows in its example. */
function uuidOf(hash: string): string {
  const variant = ((Number.parseInt(hash.charAt(16), 16) & 3) | 8).toString(16);
  const digits = `${hash.slice(0, 12)}8${hash.slice(13, 16)}${variant}${hash.slice(17, 32)}`;
  return `urn:uuid:${digits.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')}`;
}
