import { render, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';

import type { Slide } from '../../../src/model/briefing.ts';
import { CoverSlide } from '../../../src/views/briefing/CoverSlide.tsx';
import { buildBriefing, buildSlide } from '../../support/built-briefing.ts';

function show(part: Partial<Slide>, about = {}) {
  const { container } = render(
    <CoverSlide
      slide={buildSlide('s1', { kind: 'cover', ...part })}
      briefing={buildBriefing(1, about)}
      origin="Dataset 1.0.0 of 22 November 2026"
      picture={null}
    />,
  );
  return [...container.querySelectorAll('p')].map(({ textContent }) => textContent);
}
const foot = 'Dataset 1.0.0 of 22 November 2026Boundaries and names shown do not imply endorsement';

describe(CoverSlide, () => {
  it('says what the briefing is about, by whom, for whom, for which day, and of which edition', () => {
    const about = { author: 'Desk', audience: 'Council', date: '2026-12-01' };
    const said = show({ title: 'Water', text: '36 of 128 meetings\n\non water' }, about);
    expect(screen.getByRole('heading', { name: 'Water' })).toBeDefined();
    expect(said).toEqual([
      'Briefing',
      '36 of 128 meetings',
      'on water',
      'Desk · For Council · 1 December 2026',
      foot,
    ]);
  });

  it('leaves out what is not said', () => {
    expect(show({})).toEqual(['Briefing', foot]);
  });

  it('does not say by whom again at the end', () => {
    expect(show({ kind: 'closing', text: 'Thank you' }, { author: 'Desk' })).toEqual([
      'Briefing',
      'Thank you',
      foot,
    ]);
  });
});
