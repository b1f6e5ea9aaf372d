import { screen, within } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';

import { everything, type Selection } from '../../../src/model/selection.ts';
import { FiltersSheet } from '../../../src/views/filters/FiltersSheet.tsx';
import { fewMeetings } from '../../support/few-meetings.ts';
import { showLive } from '../../support/live-selection.tsx';

function show(start: Partial<Selection> = {}) {
  window.innerWidth = 390;
  const onClose = vi.fn<() => void>();
  const shown = showLive(fewMeetings, (live) => <FiltersSheet {...live} onClose={onClose} />, start);
  return { ...shown, onClose, sheet: within(screen.getByRole('dialog', { name: 'Filters' })) };
}

describe(FiltersSheet, () => {
  it('holds every facet, the years, the search and the core series', () => {
    const { sheet } = show();
    for (const name of ['Theme', 'Delegation', 'Host', 'City', 'Series', 'Level', 'Seat'])
      expect(sheet.getByText(name, { selector: 'summary b' })).toBeDefined();
    expect(sheet.getByRole('slider', { name: 'First year' })).toBeDefined();
    expect(sheet.getByRole('textbox', { name: 'Search' })).toBeDefined();
    expect(sheet.getByRole('button', { name: /^Core series only/ })).toBeDefined();
  });

  it('says at every choice how many meetings it would show, and shows them', async () => {
    const { user, sheet, chosen, onClose } = show();
    expect(sheet.getByRole('button', { name: 'Show 6 of 6 meetings' })).toBeDefined();
    await user.click(sheet.getByText('City', { selector: 'summary b' }));
    await user.click(sheet.getByRole('checkbox', { name: 'Astana, 1 meeting' }));
    expect(chosen()).toEqual({ ...everything, cities: ['astana'] });
    await user.click(sheet.getByRole('button', { name: 'Show 1 of 6 meetings' }));
    expect(onClose).toHaveBeenCalledOnce();
  });

  it('names what is chosen without being unfolded', () => {
    const { sheet } = show({ themes: ['drugs', 'water'] });
    const summary = sheet.getByText('Theme', { selector: 'summary b' }).parentElement;
    expect(summary?.textContent).toContain('Drugs, Water');
  });

  it('clears all filters and stays open', async () => {
    const { user, sheet, chosen, onClose } = show({ cities: ['astana'], scope: 'core' });
    await user.click(sheet.getByRole('button', { name: 'Clear all' }));
    expect(chosen()).toEqual(everything);
    expect(onClose).not.toHaveBeenCalled();
  });
});
