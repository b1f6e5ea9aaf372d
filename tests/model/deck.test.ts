import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import type { Meeting } from '../../src/dataset/schema.ts';
import { readAddress } from '../../src/model/address.ts';
import { makeDeck, type DraftDeck } from '../../src/model/deck.ts';
import { buildIndex } from '../../src/model/meeting-index.ts';
import { overviewOf } from '../../src/dataset/overview.ts';
import { select } from '../../src/model/select.ts';
import { everything } from '../../src/model/selection.ts';
import { buildDataset, buildDelegation, buildEvidence, buildMeeting } from '../support/built-dataset.ts';
import {
  arbitraryFilters,
  dataset,
  deckOf,
  index,
  positionsOf,
  singleSelections,
} from '../support/real-deck.ts';

const kindsOf = ({ slides }: DraftDeck) => slides.map(({ kind }) => kind).join(' ');
const whole = 'cover figures map themes heat difference levels meeting text text sources closing';

/** The deck of some built records, of which only what matters is said. */
function built(...meetings: (Pick<Meeting, 'id'> & Partial<Meeting>)[]) {
  const its = buildDataset(meetings.map(buildMeeting));
  return makeDeck(its.index, its.dataset, everything, select(its.index, everything, null).positions);
}
const viewOf = (deck: DraftDeck, kind: string) => deck.slides.find((slide) => slide.kind === kind)?.view;
const water = { themes: [buildEvidence('water')] };

describe(makeDeck, () => {
  it('goes from the context to the sources', () => {
    expect(kindsOf(deckOf().draft)).toBe(whole);
    expect(kindsOf(deckOf({ series: ['hlpsd'] }).draft)).toBe(whole);
  });

  it('says first what is due next, then what is open', () => {
    const texts = deckOf({ series: ['hlpsd'] }).draft.slides.filter(({ kind }) => kind === 'text');
    expect(texts.map(({ points, lines }) => [points[0]?.kind, lines[0]?.kind])).toEqual([
      ['next', 'next'],
      ['open', 'question'],
    ]);
  });

  it('keeps the cover and the closing without a meeting', () => {
    const deck = makeDeck(index, dataset, everything, new Uint32Array());
    expect(kindsOf(deck)).toBe('cover closing');
    expect(deck.held.count).toBe(0);
  });

  it.each<[string, string, (Pick<Meeting, 'id'> & Partial<Meeting>)[]]>([
    [
      'one meeting by video',
      'cover figures meeting sources closing',
      [{ id: 'a', format: 'video', ...water }],
    ],
    [
      'one meeting in a city',
      'cover figures map meeting sources closing',
      [{ id: 'a', city: 'tashkent', country: 'UZ', ...water }],
    ],
    [
      'two meetings of two series',
      'cover figures themes meeting sources closing',
      [
        { id: 'a', ...water },
        { id: 'b', series: 'ministerial', ...water },
      ],
    ],
    [
      'three meetings, two with a public account',
      'cover figures themes meeting sources closing',
      [
        { id: 'a', ...water },
        { id: 'b', series: 'ministerial', ...water },
        { id: 'c', series: 'economic-forum' },
      ],
    ],
    [
      'three meetings on record with themes',
      'cover figures themes heat meeting sources closing',
      [
        { id: 'a', ...water },
        { id: 'b', series: 'ministerial', ...water },
        { id: 'c', series: 'economic-forum', ...water },
      ],
    ],
    [
      'two of one series with a level and a question',
      'cover figures difference levels meeting text sources closing',
      [
        { id: 'a' },
        { id: 'b', participants: [buildDelegation('eu', true, 'minister')], open_questions: ['Who?'] },
      ],
    ],
  ])('leaves out what %s cannot show', (_, kinds, meetings) => {
    expect(kindsOf(built(...meetings))).toBe(kinds);
  });

  it('compares the last two rounds of the core series whose last round is the newest', () => {
    const day = (id: string, part: Partial<Meeting>) => ({ id, start_date: id, end_date: id, ...part });
    const forum = { series: 'economic-forum' };
    const deck = built(
      day('2020-01-01', { round: 1 }),
      day('2021-01-01', { round: 2 }),
      day('2022-01-01', { ...forum, round: 1 }),
      day('2023-01-01', { round: null }),
      day('2024-01-01', { ...forum, round: 2 }),
      day('2025-01-01', { ...forum, round: null }),
      day('2026-01-01', { series: 'ministerial', round: 9 }),
    );
    expect(viewOf(deck, 'difference')).toBe('compare=2020-01-01,2021-01-01');
  });

  it('compares rounds of other series where the core has no two of them', () => {
    const day = (id: string, part: Partial<Meeting>) => ({ id, start_date: id, end_date: id, ...part });
    const forum = { series: 'economic-forum' };
    const deck = built(
      day('2021-01-01', { round: 2 }),
      day('2022-01-01', { ...forum, round: 1 }),
      day('2024-01-01', { ...forum, round: 2 }),
      day('2025-01-01', { ...forum, round: null }),
    );
    expect(viewOf(deck, 'difference')).toBe('compare=2022-01-01,2024-01-01');
  });

  it('compares two meetings of a series where no source states a round', () => {
    const deck = built(
      { id: 'a', start_date: '2020-01-01' },
      { id: 'b', start_date: '2021-01-01', series: 'ministerial', round: 1 },
      { id: 'c', start_date: '2022-01-01' },
    );
    expect(viewOf(deck, 'difference')).toBe('compare=a,c');
  });

  it('compares no meeting outside the selection', () => {
    const { draft } = deckOf({ series: ['hlpsd'], cities: ['brussels'] });
    const [view] = draft.slides.flatMap((slide) => (slide.kind === 'difference' ? slide.view : []));
    const { compare } = readAddress(view!, index).address;
    expect(compare?.map((id) => index.meetings[index.positionOf(id)!]!.city)).toEqual([
      'brussels',
      'brussels',
    ]);
  });

  it('opens the latest meeting', () => {
    const { draft } = deckOf({ series: ['hlpsd'] });
    expect(viewOf(draft, 'meeting')).toBe('series=hlpsd&meeting=2025-07-11-dushanbe-hlpsd');
    expect(draft.slides.find(({ kind }) => kind === 'meeting')?.points[0]).toMatchObject({ isLatest: true });
  });

  it('emphasises the two most frequent groups, on the themes slide alone', () => {
    const emphasis = deckOf().draft.slides.map((slide) => [slide.kind, slide.emphasis] as const);
    expect(emphasis.filter(([, groups]) => groups.length)).toEqual([
      ['themes', ['society-governance', 'violence-crime']],
    ]);
  });

  it('counts the lines for which there is no room', () => {
    const questions = Array.from({ length: 7 }, (_, i) => `Question ${i}?`);
    const { slides } = built({ id: 'a', open_questions: questions });
    expect(slides.find(({ kind }) => kind === 'text')).toMatchObject({ more: 2, lines: { length: 5 } });
  });

  it('asks of every slide the same selection, in views that can be read', () => {
    for (const part of singleSelections) {
      for (const { view } of deckOf(part).draft.slides) {
        const { address, unreadable } = readAddress(view, index);
        expect(unreadable).toEqual([]);
        expect(address.selection).toEqual({ ...everything, ...part });
      }
    }
  });

  it('gives every slide but the closing a takeaway, and the same deck for the same selection', () => {
    const again = buildIndex(overviewOf(dataset));
    fc.assert(
      fc.property(arbitraryFilters, (part) => {
        const { draft } = deckOf(part);
        for (const { kind, points } of draft.slides) expect(points.length > 0).toBe(kind !== 'closing');
        expect(makeDeck(again, dataset, { ...everything, ...part }, positionsOf(part))).toEqual(draft);
      }),
    );
  });
});
