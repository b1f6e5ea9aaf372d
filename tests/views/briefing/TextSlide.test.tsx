import { render, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';

import { TextSlide } from '../../../src/views/briefing/TextSlide.tsx';

const lines = () => screen.queryAllByRole('listitem').map(({ textContent }) => textContent);

describe(TextSlide, () => {
  it('makes a bullet of each line that is not blank', () => {
    render(<TextSlide text={'One\n\n  \nTwo\n'} />);
    expect(lines()).toEqual(['One', 'Two']);
  });

  it('has no bullet without a text', () => {
    render(<TextSlide text="" />);
    expect(lines()).toEqual([]);
  });

  it('keeps lines that are there twice, also while they are typed', () => {
    const { rerender } = render(<TextSlide text={'Water\nWater\nEnergy'} />);
    expect(lines()).toEqual(['Water', 'Water', 'Energy']);
    for (const text of ['Water\nEnergy\nEnergy', 'Water\nWater\nWater', 'Energy']) {
      rerender(<TextSlide text={text} />);
      expect(lines()).toEqual(text.split('\n'));
    }
  });

  it('is smaller the more words there are', () => {
    const sizeOf = (length: number) => {
      const { container, unmount } = render(<TextSlide text={'x'.repeat(length)} />);
      const { className } = container.firstElementChild!;
      unmount();
      return className;
    };
    expect(new Set([10, 330, 331, 620, 621, 4000].map(sizeOf)).size).toBe(3);
    expect(sizeOf(10)).toBe(sizeOf(330));
    expect(sizeOf(331)).toBe(sizeOf(620));
  });
});
