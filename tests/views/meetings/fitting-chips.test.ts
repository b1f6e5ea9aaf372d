import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { fitChips, type Chip } from '../../../src/views/meetings/fitting-chips.ts';

/** Ten pixels a letter, eleven where it is bold. */
const widthOf = (text: string, font: string) => text.length * (font.startsWith('6') ? 11 : 10);
const textOf = ({ label, isChosen }: Chip) => widthOf(label, isChosen ? '600' : '400');

const arbitraryChips = fc
  .array(fc.record({ label: fc.string({ minLength: 1, maxLength: 20 }), isChosen: fc.boolean() }), {
    maxLength: 12,
  })
  .map((chips) => chips.map((chip, at): Chip => ({ id: `theme-${at}`, ...chip })));
const arbitraryWidth = fc.integer({ min: 0, max: 900 });
const chip = (id: string, isChosen = false): Chip => ({ id, label: id, isChosen });
const ids = (chips: readonly Chip[]) => chips.map(({ id }) => id);

describe(fitChips, () => {
  it('puts chosen themes first and keeps the order otherwise', () => {
    const chips = [chip('water'), chip('drugs', true), chip('energy'), chip('crime', true)];
    expect(ids(fitChips(chips, 1000, widthOf))).toEqual(['drugs', 'crime', 'water', 'energy']);
  });

  it('is never wider than the line, unless a single chip is', () => {
    fc.assert(
      fc.property(arbitraryChips, arbitraryWidth, (chips, width) => {
        const fitting = fitChips(chips, width, widthOf);
        const texts = fitting.reduce((sum, one) => sum + textOf(one), 0);
        expect(fitting.length <= 1 || texts <= width).toBe(true);
      }),
    );
  });

  it('shows one at least where there is any, and all of them on a line that is long enough', () => {
    fc.assert(
      fc.property(arbitraryChips, (chips) => {
        expect(fitChips(chips, 0, widthOf)).toHaveLength(Math.min(1, chips.length));
        expect(fitChips(chips, 10_000, widthOf)).toHaveLength(chips.length);
      }),
    );
  });

  it('leaves out only from the end, and never more on a longer line', () => {
    fc.assert(
      fc.property(arbitraryChips, arbitraryWidth, fc.nat(200), (chips, width, more) => {
        const ordered = [
          ...chips.filter(({ isChosen }) => isChosen),
          ...chips.filter(({ isChosen }) => !isChosen),
        ];
        const fitting = fitChips(chips, width, widthOf);
        expect(fitting).toEqual(ordered.slice(0, fitting.length));
        expect(fitChips(chips, width + more, widthOf).length).toBeGreaterThanOrEqual(fitting.length);
      }),
    );
  });
});
