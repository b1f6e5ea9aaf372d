import { screen, within } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';

import { Masthead } from '../../src/app/Masthead.tsx';
import { fewMeetings } from '../support/few-meetings.ts';
import { openPage } from '../support/opened-page.tsx';

afterEach(() => {
  localStorage.clear();
});

const banner = () => within(screen.getAllByRole('banner')[0]!);

describe(Masthead, () => {
  it('is the name of the page, and leads to all meetings', async () => {
    await openPage(fewMeetings, '?city=astana');
    const name = banner().getByRole('heading', { level: 1, name: 'Dialogue Atlas' });
    expect(name.closest('a')?.getAttribute('href')).toBe('/');
  });

  it('changes the appearance, also where a link had set one', async () => {
    const { user, search } = await openPage(fewMeetings, '?city=astana&appearance=dark');
    const pressed = () => banner().getByRole('button', { pressed: true }).ariaLabel;
    expect(pressed()).toBe('Dark');
    await user.click(banner().getByRole('button', { name: 'Projector' }));
    expect(pressed()).toBe('Projector');
    expect(document.documentElement.dataset['appearance']).toBe('projector');
    expect(search()).toBe('?city=astana');
  });
});
