import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { addSlide, fillSlide } from '../../src/model/briefing-edits.ts';
import { shelve, startBriefing } from '../../src/model/briefing-shelf.ts';
import { arbitraryBriefing } from '../support/arbitrary-briefing.ts';

const water = startBriefing([], { title: 'Water', datasetVersion: '1.0.0' });
const other = startBriefing([], { title: 'Borders', datasetVersion: '1.0.0' });

describe(startBriefing, () => {
  it('is empty, under an id that is free', () => {
    expect(water).toEqual({
      id: 'b1',
      title: 'Water',
      author: '',
      audience: '',
      date: null,
      datasetVersion: '1.0.0',
      slides: [],
    });
    expect(startBriefing([water], { title: 'Next', datasetVersion: '1.0.0' }).id).toBe('b2');
  });
});

describe(shelve, () => {
  it('puts a briefing beside the others', () => {
    expect(shelve([], water)).toEqual({ shelf: [water], id: 'b1' });
  });

  it('gives another id to a briefing whose id is taken, and keeps both', () => {
    const { shelf, id } = shelve([water], other);
    expect(id).toBe('b2');
    expect(shelf).toEqual([water, { ...other, id: 'b2' }]);
  });

  it('keeps one copy of a briefing that is opened again, whatever its id', () => {
    const shelf = [water, { ...other, id: 'b2' }];
    expect(shelve(shelf, other)).toEqual({ shelf, id: 'b2' });
  });

  it('keeps two versions that differ by one note', () => {
    const noted = addSlide(water, fillSlide({ kind: 'text', notes: 'x' }));
    const { shelf } = shelve([noted], addSlide(water, fillSlide({ kind: 'text', notes: 'y' })));
    expect(shelf.map(({ slides }) => slides[0]?.notes)).toEqual(['x', 'y']);
  });

  it('never loses or changes what was there', () => {
    fc.assert(
      fc.property(fc.array(arbitraryBriefing, { maxLength: 5 }), arbitraryBriefing, (briefings, opened) => {
        const before = briefings.reduce<ReturnType<typeof shelve>>(({ shelf }, one) => shelve(shelf, one), {
          shelf: [],
          id: '',
        });
        const { shelf, id } = shelve(before.shelf, opened);
        expect(shelf.slice(0, before.shelf.length)).toEqual(before.shelf);
        expect(new Set(shelf.map((one) => one.id)).size).toBe(shelf.length);
        expect({ ...shelf.find((one) => one.id === id), id: '' }).toEqual({ ...opened, id: '' });
      }),
    );
  });
});
