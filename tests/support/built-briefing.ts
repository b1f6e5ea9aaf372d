import type { Briefing, Slide } from '../../src/model/briefing.ts';

/** A slide with an id and what matters to the test; a text slide without notes where nothing is said. */
export const buildSlide = (id: string, part: Partial<Slide> = {}): Slide => ({
  id,
  kind: 'text',
  view: '',
  title: `Title of ${id}`,
  text: '',
  emphasis: [],
  notes: '',
  ...part,
});

/** A briefing of some slides, or of so many text slides `s1`, `s2` and on. */
export const buildBriefing = (slides: readonly Slide[] | number, part: Partial<Briefing> = {}): Briefing => ({
  id: 'b1',
  title: 'Water and borders',
  author: '',
  audience: '',
  date: null,
  datasetVersion: '1.0.0',
  slides:
    typeof slides === 'number' ? Array.from({ length: slides }, (_, i) => buildSlide(`s${i + 1}`)) : slides,
  ...part,
});
