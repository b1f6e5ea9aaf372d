import { render, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';

import { Discs } from '../../src/ui/Discs.tsx';

describe(Discs, () => {
  it('is a picture named by words', () => {
    render(<Discs filled={2} label="Confidence medium" />);
    expect(screen.getByRole('img', { name: 'Confidence medium' }).title).toBe('Confidence medium');
  });

  it.each([0, 1, 2, 3])('has three discs, %i of them filled', (filled) => {
    render(<Discs filled={filled} label="Confidence" />);
    const discs = [...screen.getByRole('img').children];
    expect(discs).toHaveLength(3);
    expect(discs.filter((disc) => disc.className !== '')).toHaveLength(filled);
  });
});
