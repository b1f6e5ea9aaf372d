import * as fc from 'fast-check';

import { limits, mostNotesInLink, slideKinds, type Briefing, type Slide } from '../../src/model/briefing.ts';

const anyText = (maxLength: number) =>
  fc.oneof(fc.string({ maxLength }), fc.string({ unit: 'binary', maxLength: Math.floor(maxLength / 2) }));
const anyId = fc.stringMatching(/^[\w-]{1,12}$/);
const anyDay = fc
  .date({ min: new Date('1000-01-01'), max: new Date('9999-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

const anySlide: fc.Arbitrary<Slide> = fc.record({
  id: fc.oneof(anyId, fc.constantFrom('s1', 's2', 's3')),
  kind: fc.constantFrom(...slideKinds),
  view: fc.oneof(fc.webQueryParameters(), anyText(60)),
  title: anyText(limits.title),
  text: anyText(80),
  emphasis: fc.array(anyId, { maxLength: limits.emphasis }),
  notes: anyText(mostNotesInLink),
});

/** Any briefing within its limits whose notes are short enough for a link. */
export const arbitraryBriefing: fc.Arbitrary<Briefing> = fc.record({
  id: anyId,
  title: anyText(limits.title),
  author: anyText(40),
  audience: anyText(40),
  date: fc.option(anyDay),
  datasetVersion: anyText(limits.datasetVersion),
  slides: fc.uniqueArray(anySlide, { selector: ({ id }) => id, maxLength: 12 }),
});
