import type { Briefing, Slide } from '../model/briefing.ts';
import { mostNotesInLink } from '../model/briefing.ts';
import type { DraftDeck, DraftSlide } from '../model/deck.ts';
import type { TalkingPoint } from '../model/talking-point.ts';
import type { BriefingTexts } from './briefing-texts.ts';
import { sayDeckTitle, sayTitle } from './briefing-titles.ts';
import type { Names } from './names.ts';
import { sayPoint } from './point-sentences.ts';
import { saySelected } from './sentence.ts';

/** Puts a deck into words, under the id `deck` and without an author, an audience or a day. */
export function sayDeck(deck: DraftDeck, names: Names, texts: BriefingTexts): Briefing {
  const title = sayDeckTitle(deck, names, texts);
  return {
    id: 'deck',
    title,
    author: '',
    audience: '',
    date: null,
    datasetVersion: deck.datasetVersion,
    slides: deck.slides.map((draft, at) => sayDraft(draft, `s${at + 1}`, { deck, title }, names, texts)),
  };
}

/** Talking points as notes, a line each; those with which the notes would be too long for a link are left out. */
export function sayNotes(points: readonly TalkingPoint[], names: Names, texts: BriefingTexts): string {
  return points.reduce((notes, point) => {
    const longer = notes + (notes && '\n') + sayPoint(point, names, texts);
    return longer.length <= mostNotesInLink ? longer : notes;
  }, '');
}

function sayDraft(
  { kind, view, emphasis, points, lines, more }: DraftSlide,
  id: string,
  { deck, title }: { deck: DraftDeck; title: string },
  names: Names,
  texts: BriefingTexts,
): Slide {
  const { words } = texts;
  const slide = { id, kind, view, emphasis, notes: sayNotes(points, names, texts) };
  const [takeaway] = points;
  if (kind === 'cover') {
    return {
      ...slide,
      title,
      text: saySelected({ count: deck.held.count, total: deck.held.of }, deck.selection, names, texts),
    };
  }
  if (!takeaway) return { ...slide, title: words.deck.closing, text: words.deck.closingText };
  const text = lines.map((line) => sayPoint(line, names, texts));
  const isRhythm = takeaway.kind === 'next';
  return {
    ...slide,
    title: sayTitle(takeaway, names, texts),
    text: [...text, more > 0 ? words.more(more) : [], isRhythm ? words.rhythmRule : []].flat().join('\n'),
  };
}
