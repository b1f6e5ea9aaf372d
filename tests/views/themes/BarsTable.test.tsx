import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';

import { BarsTable } from '../../../src/views/themes/BarsTable.tsx';
import { fewMeetings } from '../../support/few-meetings.ts';
import { openPage } from '../../support/opened-page.tsx';

const region = { name: 'Theme groups by year, as a table' };
const chart = { name: /^Stacked bars/ };
const button = () => screen.getByRole('button', { name: 'Show as table' });
const rows = () =>
  within(screen.getByRole('region', region))
    .getAllByRole('row')
    .map((row) => [...row.children].map((cell) => cell.textContent));

describe(BarsTable, () => {
  it('holds the numbers behind the bars, a dash where nobody met, and the base', async () => {
    const { user } = await openPage(fewMeetings);
    await user.click(button());
    await screen.findByRole('region', region);
    expect(button().getAttribute('aria-pressed')).toBe('true');
    expect(rows()).toEqual([
      ['Theme group', '2017', '2018', '2019', '2020*', 'All'],
      ['Violence and crime', '0', '–', '3', '0', '3'],
      ['Resources', '1', '–', '1', '2', '4'],
      ['Meetings in the selection', '1', '–', '3', '2', '6'],
    ]);
  });

  it('holds shares where the bars show shares', async () => {
    const { user } = await openPage(fewMeetings, '?measure=share');
    await user.click(button());
    await screen.findByRole('region', region);
    expect(rows().slice(1, 3)).toEqual([
      ['Violence and crime', '0%', '–', '75%', '0%', '43%'],
      ['Resources', '100%', '–', '25%', '100%', '57%'],
    ]);
  });

  it('is one key away from the bars, and so are they from it', async () => {
    const { user } = await openPage(fewMeetings);
    (await screen.findByRole('group', chart)).focus();
    await user.keyboard('t');
    expect(await screen.findByRole('region', region)).toBe(document.activeElement);
    await user.keyboard('t');
    expect(await screen.findByRole('group', chart)).toBe(document.activeElement);
    await user.keyboard('t');
    await screen.findByRole('region', region);
    await user.keyboard('{Escape}');
    expect(await screen.findByRole('group', chart)).toBe(document.activeElement);
  });

  it('leaves the focus on the button that opened it', async () => {
    const { user } = await openPage(fewMeetings);
    await user.click(button());
    await screen.findByRole('region', region);
    expect(document.activeElement).toBe(button());
  });
});
