import { createHash } from 'node:crypto';
import { DOMParser } from '@xmldom/xmldom';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { writeAtom } from '../../src/formats/atom.ts';
import { buildDataset, buildEvidence, buildMeeting } from '../support/built-dataset.ts';
import { inputOf } from '../support/download-input.ts';
import { hostileWords, withoutControls } from '../support/hostile-text.ts';

const nowhere = { address: null, publisher: null, contact: null };
const hash = (text: string) => createHash('sha256').update(text).digest('hex');

function write(
  meetings: Parameters<typeof buildMeeting>[0][],
  site = nowhere as Parameters<typeof writeAtom>[0]['site'],
) {
  const { dataset, names, texts } = inputOf(buildDataset(meetings.map(buildMeeting)).dataset);
  return writeAtom({ dataset, names, texts, site, hash });
}

/** Throws where the text is not XML as it should be. */
function read(text: string) {
  const onError = (_level: string, message: string) => {
    throw new Error(message);
  };
  return new DOMParser({ onError }).parseFromString(text, 'application/xml');
}

const textsOf = (parent: ReturnType<typeof read>, name: string) =>
  Array.from(parent.getElementsByTagName(name), ({ textContent }) => textContent);

describe(writeAtom, () => {
  const feed = read(
    write([
      { id: 'first', start_date: '2019-05-01', themes: [buildEvidence('water')] },
      { id: 'second', start_date: '2020' },
    ]),
  );

  test('has the newest meeting first', () => {
    expect(textsOf(feed, 'title').slice(1)).toEqual(['Meeting second, 2020', 'Meeting first, 1 May 2019']);
  });

  test('gives the feed and every entry a name, a moment and an id of its own', () => {
    const ids = textsOf(feed, 'id');
    expect(new Set(ids).size).toBe(3);
    for (const id of ids)
      expect(id).toMatch(/^urn:uuid:[\da-f]{8}-[\da-f]{4}-8[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/);
    expect(textsOf(feed, 'updated')).toEqual(Array.from({ length: 3 }, () => '2026-11-21T00:00:00Z'));
  });

  test('keeps the ids from site to site', () => {
    const site = { address: 'https://atlas.example/', publisher: 'A & B', contact: 'desk@atlas.example' };
    const elsewhere = read(write([{ id: 'first' }], site));
    expect(textsOf(elsewhere, 'id')[1]).toBe(textsOf(feed, 'id')[2]);
    expect(textsOf(elsewhere, 'author')).toEqual(['A & Bdesk@atlas.example']);
  });

  test('links to the page where its address is known, and to the sources always', () => {
    const linksOf = (document: ReturnType<typeof read>) =>
      Array.from(document.getElementsByTagName('link'), (link) => [
        link.getAttribute('rel'),
        link.getAttribute('href'),
      ]);
    const source = ['via', 'https://eeas.example/dialogue'];
    expect(linksOf(feed)).toEqual([source, source]);
    const site = { ...nowhere, address: 'https://atlas.example/' };
    expect(linksOf(read(write([{ id: 'first' }], site)))).toEqual([
      ['self', 'https://atlas.example/data/meetings.atom'],
      ['alternate', 'https://atlas.example/'],
      ['alternate', 'https://atlas.example/?meeting=first'],
      source,
    ]);
  });

  test('says where a day is not known', () => {
    expect(textsOf(feed, 'content')[0]).toMatch(/^Day and month are not known, only the year: 2020\.\n/);
  });

  test('leaves out what XML cannot hold', () => {
    const text = write([{ id: 'm', title: 'a\uFFFE\uD800\u0000b' }]);
    expect(textsOf(read(text), 'title')[1]).toBe('ab, 1 May 2019');
  });

  test('is read back by another reader, whatever the texts', () => {
    fc.assert(
      fc.property(hostileWords, hostileWords, (title, note) => {
        const themes = [buildEvidence('water', { note })];
        const document = read(write([{ id: 'm', title, themes }]));
        expect(textsOf(document, 'title')[1]).toBe(
          `${withoutControls(title.replaceAll('\u2028', '\n'))}, 1 May 2019`,
        );
      }),
    );
  });
});
