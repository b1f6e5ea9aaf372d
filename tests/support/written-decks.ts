import type { Briefing, Slide } from '../../src/model/briefing.ts';
import { sayDeck } from '../../src/i18n/deck-words.ts';
import { writePowerPoint } from '../../src/views/export/powerpoint/write-powerpoint.ts';
import { openBlob, openSlides, type OpenedSlide } from './opened-deck.ts';
import { pictureContextOf } from './picture-context.ts';
import { dataset, deckOf } from './real-deck.ts';
import * as russian from './russian-deck.ts';

export const context = pictureContextOf(dataset);
const inRussian = { ...context, names: russian.names, texts: russian.texts };

export const slideOf = (kind: Slide['kind'], view = '', part: Partial<Slide> = {}): Slide => ({
  id: `${kind} ${view}`,
  kind,
  view,
  title: `What is shown by ${kind}`,
  text: '',
  emphasis: [],
  notes: '',
  ...part,
});

export const briefingOf = (slides: readonly Slide[]): Briefing => ({
  ...deckOf().briefing,
  title: 'Some slides',
  slides,
});

const longTitle = 'A title of two hundred characters '.repeat(6).slice(0, 200);
const byParties = dataset.meetings.toSorted((a, b) => b.participants.length - a.participants.length);
const byThemes = dataset.meetings.toSorted((a, b) => themesOf(b) - themesOf(a));
const byFindings = dataset.meetings.toSorted((a, b) => findingsOf(b) - findingsOf(a));

function themesOf({ themes }: (typeof dataset.meetings)[number]) {
  return new Set(themes.map(({ theme }) => theme)).size;
}

function findingsOf({ outcomes, disagreements }: (typeof dataset.meetings)[number]) {
  return outcomes.length + disagreements.length;
}

/** Slides that are hard to fit: everything long, much of it, or nothing at all. */
const extremes: readonly Slide[] = [
  slideOf('cover', '', { title: longTitle, text: 'Words below the title. '.repeat(60) }),
  slideOf('themes', 'measure=share', { title: longTitle }),
  slideOf('map', 'view=europe'),
  slideOf('map', 'view=central-asia&host=kz,uz', { title: longTitle }),
  slideOf('heat', 'years=2015-2016', { title: longTitle }),
  slideOf('difference', `compare=${byThemes.at(-1)!.id},${byThemes[0]!.id}`),
  slideOf('difference', `compare=${byThemes[0]!.id},${byThemes.at(-1)!.id}`, { title: longTitle }),
  slideOf('difference', `compare=${byThemes[0]!.id},${byThemes[1]!.id}`),
  slideOf('difference', 'compare=one,another'),
  slideOf('meeting', `meeting=${byParties[0]!.id}`),
  slideOf('meeting', `meeting=${byFindings[0]!.id}`, { title: longTitle }),
  slideOf('meeting'),
  slideOf('text', '', { text: 'A line of words that goes on for long.\n'.repeat(100).slice(0, 4000) }),
  slideOf('text'),
  slideOf('levels', 'series=hlpsd,ministerial', { title: longTitle }),
  slideOf('levels', 'city=riga'),
  slideOf('sources', 'city=riga'),
  slideOf('sources', '', { title: longTitle }),
  ...(['figures', 'themes', 'levels', 'sources'] as const).map((kind) =>
    slideOf(kind, 'city=riga&years=2006-2007', { title: '' }),
  ),
  slideOf('closing', '', { title: longTitle, text: 'Words to end with.\n'.repeat(30) }),
];

const briefings = {
  everything: () => deckOf().briefing,
  dushanbe: () => deckOf({ cities: ['dushanbe'] }).briefing,
  extremes: () => briefingOf(extremes),
  russian: () => sayDeck(deckOf().draft, russian.names, russian.texts),
};

export const deckNames = Object.keys(briefings) as (keyof typeof briefings)[];

const written = new Map<string, ReturnType<typeof write>>();

/** A deck of the real records, written and opened once. */
export function writtenDeck(name: keyof typeof briefings): ReturnType<typeof write> {
  const its = name === 'russian' ? inRussian : context;
  if (!written.has(name)) written.set(name, write(briefings[name](), its));
  return written.get(name)!;
}

/** A slide of the real records, written and opened once. */
export async function writtenSlide(slide: Slide): Promise<OpenedSlide> {
  const key = JSON.stringify(slide);
  if (!written.has(key)) written.set(key, write(briefingOf([slide])));
  const { slides } = await written.get(key)!;
  return slides[0]!;
}

async function write(briefing: Briefing, its = context) {
  const blob = await writePowerPoint(briefing, its);
  const deck = await openBlob(blob);
  return { briefing, blob, deck, slides: await openSlides(deck), texts: its.texts };
}
