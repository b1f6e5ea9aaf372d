import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { writeDownload } from '../../../src/formats/downloads.ts';
import { citedDataset } from '../../support/cited-dataset.ts';
import { readReferences } from '../../support/cited.ts';
import { inputOf } from '../../support/download-input.ts';
import { hostileWords } from '../../support/hostile-text.ts';
import { realDataset } from '../../support/records.ts';

const dataset = realDataset();
const selections = {
  'one meeting': dataset.meetings.slice(-1),
  'a series': dataset.meetings.filter(({ series }) => series === 'ministerial'),
  all: dataset.meetings,
};
const partsOf = (date: string | null) => date?.split('-').map(Number);
const readers = {
  bibtex: {
    takesYearAlone: false,
    /** It writes percent signs anew where it sees no code of theirs. */
    addressOf: (url: string) => (decodeURI(url) === url ? encodeURI(url) : url),
  },
  /** It takes the year alone for some types; whole dates are tested where they are written. */
  ris: { takesYearAlone: true, addressOf: (url: string) => url },
};
const inOneLine = (text: string) => text.replace(/[\s\p{Cc}]+/gu, ' ').trim();

describe.each(['bibtex', 'ris'] as const)('a download of references as %s', (format) => {
  const read = (input: Parameters<typeof writeDownload>[1]) =>
    readReferences(format, writeDownload(format, input).text);

  test.each(Object.entries(selections))('has every source of %s, and the dataset', (_name, meetings) => {
    const found = read(inputOf(dataset, { meetings }));
    const ids = new Set(meetings.flatMap(({ sources }) => sources));
    expect(new Set(found.keys())).toEqual(new Set([...ids, 'dialogue-atlas-1.0.0']));
  });

  test('says of every source what the dataset says', () => {
    const found = read(inputOf(dataset));
    const used = dataset.sources.filter(({ id }) => found.has(id));
    expect(used.length).toBeGreaterThan(400);
    for (const source of used) {
      const entry = found.get(source.id)!;
      const issued = entry.issued?.['date-parts'][0];
      const published = partsOf(source.published);
      expect(entry).toMatchObject({
        title: inOneLine(source.title),
        publisher: inOneLine(source.publisher),
        language: source.language,
      });
      expect(entry.URL).toBe(source.url === null ? undefined : readers[format].addressOf(source.url));
      expect(issued).toEqual(
        readers[format].takesYearAlone ? published?.slice(0, issued?.length) : published,
      );
      const uses = dataset.meetings.filter(({ sources }) => sources.includes(source.id));
      const note = [entry.note].flat().join();
      expect(uses.filter(({ id }) => !note.includes(`(${id})`))).toEqual([]);
    }
  });

  test('is read back by another reader, whatever the texts', () => {
    fc.assert(
      fc.property(hostileWords, hostileWords, hostileWords, (title, publisher, sentence) => {
        const found = read(inputOf(citedDataset({ title, publisher }), { sentence }));
        expect([...found.keys()]).toEqual(['dialogue-atlas-1.0.0', 'eeas']);
        expect(found.get('eeas')?.title).toBe(inOneLine(title));
        expect(found.get('eeas')?.publisher).toBe(inOneLine(publisher));
        expect([found.get('dialogue-atlas-1.0.0')?.note].flat().join()).toContain(inOneLine(sentence));
      }),
    );
  });
});
