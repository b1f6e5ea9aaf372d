import { screen, within } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';

import { Dock } from '../../src/app/Dock.tsx';
import { fewMeetings } from '../support/few-meetings.ts';
import { openPage } from '../support/opened-page.tsx';

beforeEach(() => {
  window.innerWidth = 390;
});

const dock = () => within(screen.getByRole('navigation', { name: 'Parts of the page' }));

describe(Dock, () => {
  it('is there on a phone alone', async () => {
    window.innerWidth = 1440;
    await openPage(fewMeetings);
    expect(screen.queryByRole('navigation', { name: 'Parts of the page' })).toBeNull();
  });

  it('leads to the parts of the page', async () => {
    await openPage(fewMeetings);
    for (const name of ['Map', 'Themes', 'Meetings'])
      expect(dock().getByRole('button', { name })).toBeDefined();
  });

  it('opens the filters, which leave at Escape', async () => {
    const { user } = await openPage(fewMeetings);
    await user.click(dock().getByRole('button', { name: 'Filters' }));
    expect(await screen.findByRole('dialog', { name: 'Filters' })).toBeDefined();
    await user.keyboard('{Escape}');
    expect(screen.queryByRole('dialog')).toBeNull();
  });

  it('says how many filters are active', async () => {
    await openPage(fewMeetings, '?city=astana,almaty&years=2019');
    expect(dock().getByRole('button', { name: 'Filters, 3 active filters' }).textContent).toBe('Filters3');
  });
});
