import { limits, nextId, type Briefing, type Slide } from './briefing.ts';

/** A slide that has no id yet. */
export type NewSlide = Omit<Slide, 'id'>;

/** A slide of which only some is said; the rest is empty. */
export const fillSlide = (part: Pick<Slide, 'kind'> & Partial<NewSlide>): NewSlide => ({
  view: '',
  title: '',
  text: '',
  emphasis: [],
  notes: '',
  ...part,
});

/**
 * Puts a slide after the one with an id, at the end without one or where it is not found, under a new id. A briefing
 * that has as many slides as it may stays as it is.
 */
export function addSlide(briefing: Briefing, slide: NewSlide, after?: string): Briefing {
  const { slides } = briefing;
  if (slides.length >= limits.slides) return briefing;
  const at = slides.findIndex(({ id }) => id === after);
  const place = at < 0 ? slides.length : at + 1;
  return { ...briefing, slides: slides.toSpliced(place, 0, { ...slide, id: nextId('s', slides) }) };
}

/** Puts a copy of a slide behind it, under a new id. A full briefing, or one without the slide, stays as it is. */
export function duplicateSlide(briefing: Briefing, id: string): Briefing {
  const slide = briefing.slides.find((other) => other.id === id);
  return slide ? addSlide(briefing, slide, id) : briefing;
}

/** Moves a slide to a place counted from 0, the nearest one where there is no such place. */
export function moveSlide(briefing: Briefing, id: string, to: number): Briefing {
  const { slides } = briefing;
  const from = slides.findIndex((slide) => slide.id === id);
  const place = Math.min(Math.max(to, 0), slides.length - 1);
  if (from < 0 || from === place) return briefing;
  return { ...briefing, slides: slides.toSpliced(from, 1).toSpliced(place, 0, slides[from]!) };
}

/** Takes a slide out. A briefing without it stays as it is. */
export function removeSlide(briefing: Briefing, id: string): Briefing {
  const slides = briefing.slides.filter((slide) => slide.id !== id);
  return slides.length < briefing.slides.length ? { ...briefing, slides } : briefing;
}

/** Changes some of a slide. A briefing without the slide stays as it is. */
export function changeSlide(briefing: Briefing, id: string, part: Partial<NewSlide>): Briefing {
  const at = briefing.slides.findIndex((slide) => slide.id === id);
  if (at < 0) return briefing;
  return { ...briefing, slides: briefing.slides.with(at, { ...briefing.slides[at]!, ...part }) };
}

/** Changes some of what a briefing says of itself. */
export const changeBriefing = (
  briefing: Briefing,
  part: Partial<Omit<Briefing, 'id' | 'slides'>>,
): Briefing => ({ ...briefing, ...part });
