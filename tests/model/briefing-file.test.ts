import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { readBriefingFile, writeBriefingFile } from '../../src/model/briefing-file.ts';
import { limits, slideKinds, type Briefing, type Slide } from '../../src/model/briefing.ts';
import { arbitraryBriefing } from '../support/arbitrary-briefing.ts';

const slide: Slide = {
  id: 's1',
  kind: 'themes',
  view: 'city=dushanbe',
  title: 'Water came up most',
  text: '',
  emphasis: ['resources-climate'],
  notes: 'Say who says so.',
};
const map: Slide = { ...slide, id: 's2', kind: 'map', emphasis: [] };
const briefing: Briefing = {
  id: 'b1',
  title: 'Water',
  author: 'Desk',
  audience: 'Council',
  date: '2026-12-01',
  datasetVersion: '1.0.0',
  slides: [slide, map],
};

/** The briefing as a file with some fields changed, of itself or of its first slide. */
const change = (part: object) =>
  JSON.stringify({ ...(JSON.parse(writeBriefingFile(briefing)) as object), ...part });
const changeFirst = (part: object) => change({ slides: [{ ...slide, ...part }, map] });
const told = (text: string) =>
  readBriefingFile(text).problems.map(({ code, slide: at, field, value, allowed }) =>
    [code, at, field, value, allowed].join(' | '),
  );

describe(writeBriefingFile, () => {
  it('names its format and version first, in lines that a person can read', () => {
    expect(writeBriefingFile(briefing).split('\n').slice(0, 5)).toEqual([
      '{',
      '  "format": "dialogue-atlas-briefing",',
      '  "formatVersion": 1,',
      '  "id": "b1",',
      '  "title": "Water",',
    ]);
  });

  it('writes equal briefings the same, in whatever order they were put together', () => {
    const { slides, id, ...rest } = briefing;
    expect(writeBriefingFile({ slides, ...rest, id })).toBe(writeBriefingFile(briefing));
  });
});

describe(readBriefingFile, () => {
  it('gives the start after writing', () => {
    fc.assert(
      fc.property(arbitraryBriefing, (any) => {
        expect(readBriefingFile(writeBriefingFile(any))).toEqual({ briefing: any, problems: [], lost: 0 });
      }),
      { numRuns: 300 },
    );
  });

  it('reads a file with a byte order mark', () => {
    expect(readBriefingFile(`\uFEFF${writeBriefingFile(briefing)}`).briefing).toEqual(briefing);
  });

  it('gives empty texts for what is left out', () => {
    const bare = { format: 'dialogue-atlas-briefing', formatVersion: 1, slides: [{ kind: 'cover' }] };
    expect(readBriefingFile(JSON.stringify(bare))).toEqual({
      briefing: {
        id: 'b1',
        title: '',
        author: '',
        audience: '',
        date: null,
        datasetVersion: '',
        slides: [{ id: 's1', kind: 'cover', view: '', title: '', text: '', emphasis: [], notes: '' }],
      },
      problems: [],
      lost: 0,
    });
  });

  it.each([
    ['not-json |  |  | {"format": |', '{"format":'],
    ['not-json |  |  |  |', ''],
    ['not-a-briefing |  |  |  |', '{}'],
    ['not-a-briefing |  |  |  |', 'null'],
    ['not-a-briefing |  |  |  |', '[1, 2]'],
    ['not-a-briefing |  |  |  |', '"dialogue-atlas-briefing"'],
    ['not-a-briefing |  |  | geojson |', change({ format: 'geojson' })],
    ['not-a-briefing |  |  | {…} |', change({ format: { toString: 1 } })],
    ['not-a-briefing |  |  | one | 1', change({ formatVersion: 'one' })],
    ['not-a-briefing |  |  | 0 | 1', change({ formatVersion: 0 })],
    ['too-new |  |  | 2 | 1', change({ formatVersion: 2 })],
    ['not-a-list |  | slides | {…} |', change({ slides: { 0: slide } })],
    ['not-a-list |  | slides |  |', change({ slides: undefined })],
    [`too-large |  |  | 10000000 | 5000000`, ' '.repeat(10_000_000)],
  ])('refuses “%s”', (problem, text) => {
    const { briefing: read, lost } = readBriefingFile(text);
    expect(read).toBeNull();
    expect(lost).toBe(0);
    expect(told(text)).toEqual([problem.trimEnd()].map((line) => (line.endsWith('|') ? `${line} ` : line)));
  });

  it.each<[string, string, Partial<Briefing>]>([
    ['not-a-text |  | title | 7 | ', change({ title: 7 }), { title: '' }],
    ['not-a-text |  | author | {…} | ', change({ author: {} }), { author: '' }],
    ['not-a-date |  | date | 2026-02-30 | ', change({ date: '2026-02-30' }), { date: null }],
    ['not-a-date |  | date | 2026-13-01 | ', change({ date: '2026-13-01' }), { date: null }],
    ['not-a-date |  | date | tomorrow | ', change({ date: 'tomorrow' }), { date: null }],
    [
      `too-long |  | title | 300 | ${limits.title}`,
      change({ title: 'x'.repeat(300) }),
      { title: 'x'.repeat(limits.title) },
    ],
    [
      'unknown-field |  |  | colour, __proto__ | id, title, author, audience, date, datasetVersion, slides',
      change({}).replace('{', '{"colour":"red","__proto__":{"title":"Ours"},'),
      {},
    ],
  ])('tells “%s” and reads the rest', (problem, text, part) => {
    expect(told(text)).toEqual([problem]);
    expect(readBriefingFile(text).briefing).toEqual({ ...briefing, ...part });
  });

  it.each<[string, object, Partial<Slide>]>([
    ['not-a-text | 1 | notes | […] | ', { notes: ['x'] }, { notes: '' }],
    ['not-a-list | 1 | emphasis | water | ', { emphasis: 'water' }, { emphasis: [] }],
    ['not-a-text | 1 | emphasis | 4 | ', { emphasis: ['a', 4] }, { emphasis: ['a'] }],
    ['too-many | 1 | emphasis | 3 | 2', { emphasis: ['a', 'b', 'c'] }, { emphasis: ['a', 'b'] }],
    [
      `too-long | 1 | text | 4001 | ${limits.text}`,
      { text: `${'x'.repeat(3999)}🙂` },
      { text: 'x'.repeat(3999) },
    ],
    ['unknown-field | 1 |  | colour | id, kind, title, text, emphasis, notes, view', { colour: 'red' }, {}],
  ])('tells “%s” and keeps the slide', (problem, part, kept) => {
    expect(told(changeFirst(part))).toEqual([problem]);
    const { briefing: read, lost } = readBriefingFile(changeFirst(part));
    expect(read?.slides).toEqual([{ ...slide, ...kept }, map]);
    expect(lost).toBe(0);
  });

  it.each([
    [`unknown-kind | 1 | kind | pie | ${slideKinds.join(', ')}`, { kind: 'pie' }],
    [`unknown-kind | 1 | kind | __proto__ | ${slideKinds.join(', ')}`, { kind: '__proto__' }],
    [`unknown-kind | 1 | kind |  | ${slideKinds.join(', ')}`, { kind: undefined }],
    ['not-a-text | 1 | view | 3 | ', { view: 3 }],
    ['view-too-long | 1 | view | 9000 | 8000', { view: 'x'.repeat(9000) }],
  ])('tells “%s”, counts the slide as lost and keeps the others', (problem, part) => {
    const { briefing: read, lost } = readBriefingFile(changeFirst(part));
    expect(told(changeFirst(part))).toEqual([problem]);
    expect(read?.slides).toEqual([map]);
    expect(lost).toBe(1);
  });

  it.each([null, 3, 'map', [], [[slide]]])('loses %j, which is no slide, and nothing else', (row) => {
    const { briefing: read, lost, problems } = readBriefingFile(change({ slides: [row, map] }));
    expect(read?.slides).toEqual([map]);
    expect(lost).toBe(1);
    expect(problems).toMatchObject([{ code: 'not-a-slide', slide: 1 }]);
  });

  it('keeps the first slides of too many, and counts the rest', () => {
    const many = Array.from({ length: limits.slides + 3 }, (_, i) => ({ ...map, id: `m${i}` }));
    const { briefing: read, lost, problems } = readBriefingFile(change({ slides: many }));
    expect(read?.slides).toEqual(many.slice(0, limits.slides));
    expect(lost).toBe(3);
    expect(problems).toMatchObject([{ code: 'too-many', field: 'slides', value: '203', allowed: '200' }]);
  });

  it('gives new ids for odd and repeated ones, the first keeping its own', () => {
    const slides = ['s1', 's1', 7, 'a b', '', 's4'].map((id) => ({ ...map, id }));
    const { briefing: read, problems } = readBriefingFile(change({ id: '<b>', slides }));
    expect(read?.id).toBe('b1');
    expect(read?.slides.map(({ id }) => id)).toEqual(['s1', 's5', 's6', 's7', 's8', 's4']);
    expect(problems).toEqual([]);
  });

  it('survives nesting of any depth', () => {
    const deep = `${'['.repeat(200_000)}${']'.repeat(200_000)}`;
    expect(readBriefingFile(deep).briefing).toBeNull();
    const inside = change({ title: 'x' }).replace('"x"', deep);
    expect(told(inside)).toEqual(['not-a-text |  | title | […] | ']);
  });

  it('cuts a long value short when it tells it', () => {
    const [problem] = readBriefingFile(change({ format: 'x'.repeat(1000) })).problems;
    expect(problem?.value).toBe(`${'x'.repeat(79)}…`);
  });

  it('throws for no text at all', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.json()), (text) => {
        expect(readBriefingFile(text).briefing).toBeNull();
      }),
      { numRuns: 300 },
    );
  });

  it('throws for nothing in the place of any field, and leaves other slides as they were', () => {
    const place = fc.tuple(fc.nat(), fc.constantFrom(...Object.keys(slide), 'other', '__proto__'));
    fc.assert(
      fc.property(arbitraryBriefing, place, fc.jsonValue(), (any, [at, field], odd) => {
        fc.pre(any.slides.length > 0);
        const rows = JSON.parse(writeBriefingFile(any)) as { slides: object[] };
        const spoilt = at % any.slides.length;
        rows.slides[spoilt] = Object.defineProperty({ ...rows.slides[spoilt] }, field, {
          value: odd,
          enumerable: true,
        });
        const { briefing: read, lost } = readBriefingFile(JSON.stringify(rows));
        const others = any.slides.filter((_, i) => i !== spoilt).map(withoutId);
        const kept = read!.slides.filter((_, i) => lost > 0 || i !== spoilt).map(withoutId);
        expect(kept).toEqual(others);
        expect(lost).toBeLessThan(2);
      }),
      { numRuns: 300 },
    );
  });
});

const withoutId = (any: Slide): Slide => ({ ...any, id: '' });
