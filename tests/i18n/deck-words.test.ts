import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { sayDeck, sayNotes } from '../../src/i18n/deck-words.ts';
import { home } from '../../src/model/address.ts';
import { addSlide, changeSlide, fillSlide } from '../../src/model/briefing-edits.ts';
import { readBriefingFile, writeBriefingFile } from '../../src/model/briefing-file.ts';
import { readBriefingLink, writeBriefingLink } from '../../src/model/briefing-link.ts';
import { mostNotesInLink, type Briefing, type SlideKind } from '../../src/model/briefing.ts';
import { everything } from '../../src/model/selection.ts';
import { writeSlideView } from '../../src/model/slide-view.ts';
import { makeTalkingPoints } from '../../src/model/talking-points.ts';
import { arbitraryFilters, dataset, deckOf, index, names, positionsOf, texts } from '../support/real-deck.ts';

/** The default deck with eight more slides pinned from other selections, twenty in all. */
function twentySlides(): Briefing {
  const pins: [SlideKind, object][] = [
    [
      'map',
      {
        view: 'central-asia',
        selection: { ...everything, themes: ['water', 'energy'], hosts: ['UZ', 'TJ'] },
      },
    ],
    [
      'themes',
      {
        measure: 'share',
        selection: { ...everything, delegations: ['kazakhstan'], years: { from: 2015, to: 2025 } },
      },
    ],
    ['heat', { selection: { ...everything, series: ['ministerial', 'leaders', 'hlpsd'] } }],
    [
      'levels',
      { selection: { ...everything, groups: ['violence-crime', 'borders-movement'], scope: 'core' } },
    ],
    ['difference', { compare: ['2023-06-13-astana-hlpsd', '2024-06-05-brussels-hlpsd'] }],
    ['meeting', { meeting: '2025-04-03-samarkand-leaders' }],
    [
      'figures',
      { selection: { ...everything, levels: ['foreign-minister', 'minister'], query: 'rule of law' } },
    ],
    ['sources', { selection: { ...everything, cities: ['astana', 'almaty'], seats: ['video'] } }],
  ];
  return pins.reduce((deck, [kind, part], i) => {
    const view = writeSlideView(kind, { ...home, ...part }, index);
    return addSlide(
      deck,
      fillSlide({ kind, view, title: `A pinned slide of our own making, number ${i + 1}` }),
    );
  }, deckOf().briefing);
}

/** The outcomes on record one after the other, cut into notes of the most characters a link takes. */
const outcomes = dataset.meetings.flatMap((meeting) => meeting.outcomes.map(({ note }) => note)).join(' ');
const withNotes = (deck: Briefing, every: number) =>
  deck.slides.reduce(
    (changed, { id }, i) =>
      changeSlide(changed, id, {
        notes: i % every === 0 ? outcomes.slice(i * mostNotesInLink, (i + 1) * mostNotesInLink) : 'Pause.',
      }),
    deck,
  );

describe(sayDeck, () => {
  it('puts the whole deck of a series into words', () => {
    const { briefing } = deckOf({ series: ['hlpsd'] });
    expect(briefing).toMatchObject({
      title: 'Meetings of the series High-Level Dialogue',
      author: '',
      date: null,
    });
    expect(briefing.slides.map(({ kind, title }) => [kind, title])).toEqual([
      ['cover', 'Meetings of the series High-Level Dialogue'],
      ['figures', '12 of 128 meetings, 6 host cities, 2013 to 2025'],
      ['map', '6 of 11 known seats were in Central Asia'],
      ['themes', 'Violence and crime: 12 of 12 agendas'],
      ['heat', 'Terrorism and extremism: 12 of 12 agendas'],
      ['difference', 'High-Level Dialogue: no theme added, 4 no longer found'],
      ['levels', 'Highest level recorded: Deputy minister, at 12 of 12'],
      ['meeting', 'Latest: High-Level Dialogue in Dushanbe, 13 themes, 2 outcomes recorded'],
      ['text', 'High-Level Dialogue: a meeting was expected around August 2026'],
      ['text', '43 open points in 12 of 12 records'],
      ['sources', '57 sources, 15 of them official'],
      ['closing', 'Questions'],
    ]);
  });

  it('gives text to the cover, the text slides and the closing, and no other', () => {
    const { slides } = deckOf({ series: ['hlpsd'] }).briefing;
    expect(slides.filter(({ text }) => text).map(({ kind }) => kind)).toEqual([
      'cover',
      'text',
      'text',
      'closing',
    ]);
    expect(slides[0]?.text).toBe('12 of 128 meetings of the series High-Level Dialogue');
    const [next, open] = slides.filter(({ kind }) => kind === 'text').map(({ text }) => text.split('\n'));
    expect(next).toHaveLength(2);
    expect(next?.at(-1)).toBe(texts.words.rhythmRule);
    expect(open).toHaveLength(6);
    expect(open?.at(-1)).toBe('and 38 more');
  });

  it('says every line whole, in notes that travel in a link', () => {
    fc.assert(
      fc.property(arbitraryFilters, (part) => {
        for (const { notes } of deckOf(part).briefing.slides) {
          expect(notes.length).toBeLessThanOrEqual(mostNotesInLink);
          for (const line of notes.split('\n').filter(Boolean)) expect(line).toMatch(/[.?)]$/);
        }
      }),
      { numRuns: 50 },
    );
  });

  it('makes a briefing that a file and a link give back', async () => {
    const { briefing } = deckOf();
    expect(readBriefingFile(writeBriefingFile(briefing)).briefing).toEqual(briefing);
    const { fragment, longNotes } = await writeBriefingLink(briefing);
    expect((await readBriefingLink(fragment)).briefing).toEqual(briefing);
    expect(longNotes).toEqual([]);
    expect(sayDeck(deckOf().draft, names, texts)).toEqual(briefing);
  });
});

describe('the link of twenty slides', () => {
  it.each([
    ['with short notes', twentySlides()],
    ['with every second note as long as may be', withNotes(twentySlides(), 2)],
    ['with every note as long as may be', withNotes(twentySlides(), 1)],
  ])('stays under 8 kB %s, and opens to the same slides', async (_, deck) => {
    expect(deck.slides).toHaveLength(20);
    const { fragment, longNotes } = await writeBriefingLink(deck);
    expect(longNotes).toEqual([]);
    expect(fragment.length).toBeLessThan(8000);
    expect((await readBriefingLink(`#${fragment}`)).briefing).toEqual(deck);
  });
});

describe(sayNotes, () => {
  it('leaves out what would make the notes too long, and goes on with what fits', () => {
    const points = makeTalkingPoints(index, dataset, positionsOf());
    const notes = sayNotes(points, names, texts);
    expect(notes.length).toBeGreaterThan(200);
    expect(notes.length).toBeLessThanOrEqual(mostNotesInLink);
    expect(notes.split('\n')[0]).toBe(
      '128 of 128 meetings on record: 2006 to 2026, in each of these 21 years.',
    );
    expect(sayNotes([], names, texts)).toBe('');
  });
});
