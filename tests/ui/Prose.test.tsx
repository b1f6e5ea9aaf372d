import { render } from '@testing-library/react';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { MarkProvider, Prose } from '../../src/ui/Prose.tsx';

const show = (text: string) => render(<Prose text={text} />).container;
const unbroken = (text: string) => [...show(text).children].map((element) => element.textContent);

describe(Prose, () => {
  it('changes nothing of any text', () => {
    const word = fc.constantFrom('High-Level', 'EU–Central', 'co-chair,', 'Кыргызско-', '-', '—', 'ten', '');
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.array(word).map((words) => words.join(' ')),
        ),
        (text) => {
          expect(show(text).textContent).toBe(text);
        },
      ),
    );
  });

  it('holds hyphenated words together', () => {
    expect(unbroken('The High-Level dialogue (re-opened), of Кыргызско-узбекский kind')).toEqual([
      'High-Level',
      '(re-opened),',
    ]);
  });

  it('lets plain words, and very long hyphenated ones, break', () => {
    expect(unbroken('Counter-terrorism-and-border talks 2019-2020')).toEqual([]);
  });
});

describe('a text in which words were found', () => {
  const isMarked = (word: string) => /^(water|High-Level)$/i.test(word);
  const showMarked = (text: string) =>
    render(
      <MarkProvider value={isMarked}>
        <Prose text={text} />
      </MarkProvider>,
    ).container;

  it('has these words marked, and no others', () => {
    const marks = showMarked('Water, waters and (water): the High-Level dialogue').querySelectorAll('mark');
    expect(Array.from(marks, (mark) => mark.textContent)).toEqual(['Water', 'water', 'High-Level']);
  });

  it('says the same as before', () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(fc.string(), fc.constantFrom(' water ', 'High-Level,', '–'))),
        (parts) => {
          expect(showMarked(parts.join('')).textContent).toBe(parts.join(''));
        },
      ),
    );
  });
});
