import { render, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';

import { findKeyFigures } from '../../../src/model/key-figures.ts';
import { FiguresSlide } from '../../../src/views/briefing/FiguresSlide.tsx';
import { dataset, index, positionsOf } from '../../support/real-deck.ts';

describe(FiguresSlide, () => {
  it('gives each number with what it counts, out of how many, and in how many meetings', () => {
    render(<FiguresSlide figures={findKeyFigures(index, dataset, positionsOf({ cities: ['tashkent'] }))} />);
    const here = dataset.meetings.filter(({ city }) => city === 'tashkent');
    const themes = new Set(here.flatMap((meeting) => meeting.themes.map(({ theme }) => theme)));
    const sources = new Set(here.flatMap((meeting) => meeting.sources));
    const said = screen
      .getAllByRole('listitem')
      .map(({ textContent }) => textContent.replaceAll(/\s+/g, ' '));
    expect(said).toHaveLength(9);
    expect(said[0]).toBe(
      `${here.length} of ${dataset.meetings.length}meetingscounted in ${here.length} meetings`,
    );
    expect(said).toContain(
      `${themes.size} of ${dataset.themes.themes.length}themes raisedcounted in ${here.length} meetings`,
    );
    expect(said).toContain(`${sources.size} sourcescounted in ${here.length} meetings`);
  });
});
