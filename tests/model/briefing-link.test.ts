import { deflateRawSync } from 'node:zlib';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { hasBriefing, readBriefingLink, writeBriefingLink } from '../../src/model/briefing-link.ts';
import { mostNotesInLink, type Briefing } from '../../src/model/briefing.ts';
import { packText } from '../../src/model/packed-text.ts';
import { arbitraryBriefing } from '../support/arbitrary-briefing.ts';

const slide = { kind: 'map', view: 'city=dushanbe', text: '', emphasis: [], notes: '' } as const;
const briefing: Briefing = {
  id: 'b1',
  title: 'Water',
  author: 'Desk',
  audience: '',
  date: null,
  datasetVersion: '1.0.0',
  slides: ['One', 'Two', 'Three'].map((title, i) => ({ ...slide, title, id: `s${i + 1}` })),
};
const { fragment } = await writeBriefingLink(briefing);
const codes = async (text: string) => (await readBriefingLink(text)).problems.map(({ code }) => code);
const pack = async (value: unknown) => `b=1.${await packText(JSON.stringify(value))}`;

describe(writeBriefingLink, () => {
  it('needs no escape in an address', () => {
    expect(fragment).toMatch(/^b=1\.[\w.-]+$/);
    expect(new URL(`https://atlas.example/#${fragment}`).hash).toBe(`#${fragment}`);
  });

  it('leaves out notes that are too long as a whole, and tells the writer and the reader of which slides', async () => {
    const notes = [mostNotesInLink, mostNotesInLink + 1, 0].map((length) => 'x'.repeat(length));
    const noted = { ...briefing, slides: briefing.slides.map((one, i) => ({ ...one, notes: notes[i]! })) };
    const link = await writeBriefingLink(noted);
    expect(link.longNotes).toEqual(['s2']);
    const { briefing: read, problems } = await readBriefingLink(link.fragment);
    expect(read?.slides.map((one) => one.notes)).toEqual([notes[0], '', '']);
    expect(problems).toEqual([
      { code: 'notes-left-out', slide: 2, field: 'notes', value: `${mostNotesInLink + 1}`, allowed: '' },
    ]);
  });
});

describe(hasBriefing, () => {
  it('knows a fragment with a briefing, even a spoilt one', () => {
    expect([`#${fragment}`, fragment, '#b=', 'b=9.x'].every(hasBriefing)).toBe(true);
    expect(['', '#', '#meetings', '#ab=1', '#bb=1'].some(hasBriefing)).toBe(false);
  });
});

describe(readBriefingLink, () => {
  it('gives the start after writing, with or without the hash sign', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryBriefing, fc.constantFrom('', '#'), async (any, sign) => {
        const link = await writeBriefingLink(any);
        expect(link.longNotes).toEqual([]);
        expect(await readBriefingLink(sign + link.fragment)).toEqual({
          briefing: any,
          problems: [],
          lost: 0,
        });
      }),
    );
  });

  it('passes over what a mail program took for part of the link', async () => {
    for (const end of ['.', ')', '>', '&utm_source=mail', ' next word']) {
      expect((await readBriefingLink(fragment + end)).briefing).toEqual(briefing);
    }
  });

  it('tells every link that was cut short', async () => {
    for (let length = 2; length < fragment.length; length++) {
      const { briefing: read, problems } = await readBriefingLink(fragment.slice(0, length));
      expect([length, read, problems[0]?.code]).toEqual([length, null, 'cut-short']);
    }
  });

  it('gives no briefing for a link in which a character was changed, swapped, added or left out', async () => {
    const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_.=%!'.split('');
    const spoilings: ((text: string, at: number, letter: string) => string)[] = [
      (text, at, letter) => text.slice(0, at) + letter + text.slice(at + 1),
      (text, at, letter) => text.slice(0, at) + letter + text.slice(at),
      (text, at) => text.slice(0, at) + text.slice(at + 1),
      (text, at) =>
        text.slice(0, at) +
        text
          .slice(at, at + 2)
          .split('')
          .toReversed()
          .join('') +
        text.slice(at + 2),
    ];
    await fc.assert(
      fc.asyncProperty(
        fc.nat(fragment.length - 1),
        fc.constantFrom(...letters),
        fc.constantFrom(...spoilings),
        async (at, letter, spoil) => {
          const spoilt = spoil(fragment, at, letter);
          fc.pre(!spoilt.startsWith(fragment));
          const { briefing: read, problems } = await readBriefingLink(spoilt);
          expect(read).toBeNull();
          expect(problems).toHaveLength(1);
        },
      ),
      { numRuns: 2000 },
    );
  });

  it('tells a broken link from one that was cut short', async () => {
    const at = fragment.length - 5;
    const other = fragment[at] === 'x' ? 'y' : 'x';
    expect(await codes(fragment.slice(0, at) + other + fragment.slice(at + 1))).toEqual(['broken']);
    expect(await codes(`${fragment}x`)).toEqual(['broken']);
    expect(await codes('b=1.!')).toEqual(['broken']);
    expect(await codes('b=x')).toEqual(['broken']);
    expect(await codes(`b=01.${fragment.slice(4)}`)).toEqual(['broken']);
  });

  it('tells a link of a later format', async () => {
    expect(await readBriefingLink(fragment.replace('b=1', 'b=2'))).toEqual({
      briefing: null,
      problems: [{ code: 'too-new', slide: null, field: '', value: '2', allowed: '1' }],
      lost: 0,
    });
    expect(await codes('b=12')).toEqual(['too-new']);
  });

  it('tells a fragment without a briefing', async () => {
    expect(await codes('')).toEqual(['not-a-briefing']);
    expect(await codes('#meetings')).toEqual(['not-a-briefing']);
  });

  it('lets go of what would unpack to more than a megabyte', async () => {
    const bomb = await pack('x'.repeat(8_000_000));
    expect(bomb.length).toBeLessThan(12_000);
    expect(await codes(bomb)).toEqual(['too-large']);
    expect(await codes(await pack('x'.repeat(1_048_576 - 2)))).toEqual(['not-a-briefing']);
    expect(await codes(await pack('x'.repeat(1_048_576 - 1)))).toEqual(['too-large']);
  });

  it('tells a whole link whose bytes are no packed text', async () => {
    const seal = (body: string) => `b=1.${body.length.toString(36)}.${crc32(body).toString(36)}.${body}`;
    const notUtf8 = Buffer.from([0x5b, 0x22, 0xff, 0x22, 0x5d]);
    expect(await codes(seal('AAAA'))).toEqual(['broken']);
    expect(await codes(seal(deflateRawSync(notUtf8).toString('base64url')))).toEqual(['broken']);
    expect(await codes(`b=1.${await packText('{"slides":')}`)).toEqual(['broken']);
  });

  it('names and counts slides that it cannot read, and keeps the others', async () => {
    const rows = [['map', 'One'], ['pie', 'Two'], 'map', { kind: 'map' }, ['cover']];
    const {
      briefing: read,
      problems,
      lost,
    } = await readBriefingLink(await pack(['b7', 'Water', '', '', null, '1.0.0', rows]));
    expect(read?.slides.map(({ id, kind, title }) => [id, kind, title])).toEqual([
      ['s1', 'map', 'One'],
      ['s6', 'map', ''],
      ['s5', 'cover', ''],
    ]);
    expect(lost).toBe(2);
    expect(problems).toMatchObject([
      { code: 'unknown-kind', slide: 2, value: 'pie' },
      { code: 'not-a-slide', slide: 3, value: 'map' },
    ]);
  });

  it('throws for no text and for nothing that is packed', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary' }), async (text) => {
        expect((await readBriefingLink(text)).briefing).toBeNull();
        expect((await readBriefingLink(`b=1.${text}`)).briefing).toBeNull();
      }),
    );
    await fc.assert(
      fc.asyncProperty(fc.jsonValue(), fc.nat(7), async (odd, at) => {
        const fields: unknown[] = ['b1', '', '', '', null, '', [['map']]];
        const readings = [await pack(odd), await pack([odd]), await pack(fields.with(Math.min(at, 6), odd))];
        for (const text of readings) expect(await readBriefingLink(text)).toHaveProperty('problems');
      }),
    );
  });
});

/** The checksum of zip files and PNG, bit by bit. */
function crc32(text: string): number {
  let sum = -1;
  for (const byte of new TextEncoder().encode(text)) {
    sum ^= byte;
    for (let bit = 0; bit < 8; bit++) sum = sum & 1 ? (sum >>> 1) ^ 0xedb88320 : sum >>> 1;
  }
  return ~sum >>> 0;
}
