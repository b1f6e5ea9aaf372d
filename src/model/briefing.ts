/** What a slide shows. The order is that of a list to choose from. */
export const slideKinds = [
  'cover',
  'figures',
  'map',
  'themes',
  'heat',
  'difference',
  'levels',
  'meeting',
  'text',
  'sources',
  'closing',
] as const;

export type SlideKind = (typeof slideKinds)[number];

/** One picture with what is said of it. A text that is not there is empty. */
export type Slide = {
  /** Unique within its briefing. */
  id: string;
  kind: SlideKind;
  /** The query of the address that the slide shows, as `writeSlideView` writes it. */
  view: string;
  /** The takeaway. */
  title: string;
  /** One paragraph or bullet a line: the body of a text slide, on a cover or a closing slide what stands below the title. */
  text: string;
  /** The theme groups that a themes slide shows solid, the others outlined; empty for all solid. */
  emphasis: readonly string[];
  notes: string;
};

/** Slides in their order, with what their cover and their foot say. */
export type Briefing = {
  id: string;
  title: string;
  author: string;
  audience: string;
  /** The day for which it is made, `2026-11-22`. */
  date: string | null;
  /** The version of the dataset with which it was made. */
  datasetVersion: string;
  slides: readonly Slide[];
};

/** The most characters of every text of a briefing, the most slides, and the most groups emphasised on one. */
export const limits = {
  id: 100,
  title: 200,
  author: 200,
  audience: 200,
  datasetVersion: 40,
  view: 8000,
  text: 4000,
  notes: 10_000,
  slides: 200,
  emphasis: 2,
} as const;

/** Notes of more characters do not travel in a link. */
export const mostNotesInLink = 300;

/** A free id of a prefix and a number, counted on from the highest of that form: `s8` after `s1` and `s7`. */
export function nextId(prefix: string, taken: readonly { id: string }[]): string {
  const ids = new Set(taken.map(({ id }) => id));
  const numbers = [...ids].map((id) => {
    const number = id.startsWith(prefix) ? id.slice(prefix.length) : '';
    return /^\d{1,9}$/.test(number) ? Number(number) : 0;
  });
  let next = Math.max(0, ...numbers) + 1;
  while (ids.has(prefix + next)) next++;
  return prefix + next;
}
