import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';

import { Legend } from '../../../src/views/themes/Legend.tsx';
import { fewMeetings } from '../../support/few-meetings.ts';
import { openPage } from '../../support/opened-page.tsx';

const legend = () =>
  within(
    within(screen.getByRole('region', { name: 'Themes by year' })).getByRole('group', {
      name: 'Theme groups',
    }),
  );
const group = (name: string) => legend().getByRole('button', { name });

describe(Legend, () => {
  it('says of every theme group how many of the selected meetings took it up', async () => {
    await openPage(fewMeetings);
    expect(
      legend()
        .getAllByRole('button')
        .map((button) => button.ariaLabel),
    ).toEqual(['Resources, 4 of 6 meetings', 'Violence and crime, 3 of 6 meetings']);
  });

  it('counts within the selection, and keeps groups that nobody took up', async () => {
    await openPage(fewMeetings, '?city=astana');
    expect(group('Violence and crime, 1 of 1 meeting')).toBeDefined();
    expect(group('Resources, 0 of 1 meeting')).toBeDefined();
  });

  it('toggles a group', async () => {
    const { user, search } = await openPage(fewMeetings);
    await user.click(group('Violence and crime, 3 of 6 meetings'));
    expect(search()).toBe('?group=violence-crime');
    expect(group('Violence and crime, 3 of 3 meetings').getAttribute('aria-pressed')).toBe('true');
    expect(group('Resources, 1 of 3 meetings').getAttribute('aria-pressed')).toBe('false');
    await user.click(group('Violence and crime, 3 of 3 meetings'));
    expect(search()).toBe('');
  });
});
