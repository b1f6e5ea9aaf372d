import { home, readAddress, writeAddress, type Address, type Unreadable } from './address.ts';
import type { Briefing, SlideKind } from './briefing.ts';
import type { MeetingIndex } from './meeting-index.ts';

/**
 * The query of the address that a slide of a kind shows, taken from the state of the page: its selection, and of the rest
 * what the kind has a picture of. Language, appearance and the order of cards are not the slide's to say.
 */
export function writeSlideView(kind: SlideKind, address: Address, index: MeetingIndex): string {
  const { selection, view, measure, meeting, compare } = address;
  const shown: Partial<Record<SlideKind, Partial<Address>>> = {
    map: { view },
    themes: { measure },
    heat: { chart: 'heat' },
    levels: { chart: 'levels' },
    meeting: { meeting },
    difference: { compare },
  };
  return writeAddress({ ...home, selection, ...shown[kind] }, index);
}

/** What the records of an index cannot give of the views of a briefing, slide by slide; sound slides are left out. */
export const findUnreadableViews = (
  { slides }: Briefing,
  index: MeetingIndex,
): { slide: string; unreadable: Unreadable[] }[] =>
  slides
    .map(({ id, view }) => ({ slide: id, unreadable: readAddress(view, index).unreadable }))
    .filter(({ unreadable }) => unreadable.length > 0);
