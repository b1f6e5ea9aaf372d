import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import {
  addSlide,
  changeBriefing,
  changeSlide,
  duplicateSlide,
  fillSlide,
  moveSlide,
  removeSlide,
} from '../../src/model/briefing-edits.ts';
import { startBriefing } from '../../src/model/briefing-shelf.ts';
import { limits, type Briefing } from '../../src/model/briefing.ts';
import { arbitraryBriefing } from '../support/arbitrary-briefing.ts';

const add = (briefing: Briefing, title: string, after?: string) =>
  addSlide(briefing, fillSlide({ kind: 'text', title }), after);
const titles = ({ slides }: Briefing) => slides.map(({ title }) => title).join(' ');
const ids = ({ slides }: Briefing) => slides.map(({ id }) => id).join(' ');

const empty = startBriefing([], { title: 'Water', datasetVersion: '1.0.0' });
const three = ['one', 'two', 'three'].reduce((briefing, title) => add(briefing, title), empty);

describe(addSlide, () => {
  it('puts a slide at the end, or after another', () => {
    expect(titles(three)).toBe('one two three');
    expect(titles(add(three, 'new', 's1'))).toBe('one new two three');
    expect(titles(add(three, 'new', 'nowhere'))).toBe('one two three new');
  });

  it('gives ids in the order of adding', () => {
    expect(ids(three)).toBe('s1 s2 s3');
    expect(ids(add(three, 'new', 's1'))).toBe('s1 s4 s2 s3');
  });

  it('adds none to a briefing that is full', () => {
    const slides = Array.from({ length: limits.slides }, (_, i) => ({ ...three.slides[0]!, id: `s${i}` }));
    const full = { ...three, slides };
    expect(add(full, 'new')).toBe(full);
    expect(add({ ...full, slides: slides.slice(1) }, 'new').slides).toHaveLength(limits.slides);
  });
});

describe(duplicateSlide, () => {
  it('puts the copy behind, under an id of its own', () => {
    const doubled = duplicateSlide(three, 's2');
    expect(titles(doubled)).toBe('one two two three');
    expect(ids(doubled)).toBe('s1 s2 s4 s3');
    expect(duplicateSlide(three, 's9')).toBe(three);
  });
});

describe(moveSlide, () => {
  it.each([
    ['s1', 2, 'two three one'],
    ['s3', 0, 'three one two'],
    ['s1', 1, 'two one three'],
    ['s2', 99, 'one three two'],
    ['s2', -1, 'two one three'],
  ])('moves %s to place %i', (id, to, moved) => {
    expect(titles(moveSlide(three, id, to))).toBe(moved);
  });

  it('gives the same briefing where nothing moves', () => {
    expect(moveSlide(three, 's2', 1)).toBe(three);
    expect(moveSlide(three, 's3', 7)).toBe(three);
    expect(moveSlide(three, 's9', 0)).toBe(three);
  });
});

describe(removeSlide, () => {
  it('takes one slide out', () => {
    expect(titles(removeSlide(three, 's2'))).toBe('one three');
    expect(removeSlide(three, 's9')).toBe(three);
  });
});

describe(changeSlide, () => {
  it('changes what is given and nothing else', () => {
    const changed = changeSlide(three, 's2', { notes: 'Say more.' });
    expect(changed.slides[1]).toEqual({ ...three.slides[1], notes: 'Say more.' });
    expect(changed.slides[0]).toBe(three.slides[0]);
    expect(changeSlide(three, 's9', { notes: 'x' })).toBe(three);
  });
});

describe(changeBriefing, () => {
  it('changes what is given and nothing else', () => {
    expect(changeBriefing(three, { author: 'Desk', date: '2026-12-01' })).toEqual({
      ...three,
      author: 'Desk',
      date: '2026-12-01',
    });
  });
});

describe('any edit', () => {
  it('leaves the former briefing as it was, and ids unique', () => {
    fc.assert(
      fc.property(arbitraryBriefing, fc.nat(20), fc.integer({ min: -2, max: 20 }), (briefing, at, to) => {
        const former = structuredClone(briefing);
        const id = briefing.slides[at]?.id ?? 'none';
        const edited = [
          add(briefing, 'new', id),
          duplicateSlide(briefing, id),
          moveSlide(briefing, id, to),
          removeSlide(briefing, id),
          changeSlide(briefing, id, { title: 'new' }),
          changeBriefing(briefing, { title: 'new' }),
        ];
        expect(briefing).toEqual(former);
        for (const { slides } of edited) {
          expect(new Set(slides.map((slide) => slide.id)).size).toBe(slides.length);
        }
        const moved = edited[2]!;
        expect(moved.slides.toSorted(byId)).toEqual(briefing.slides.toSorted(byId));
      }),
    );
  });
});

const byId = (a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : 1);
