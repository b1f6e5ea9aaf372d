import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';

import { HeatMap } from '../../../src/views/themes/HeatMap.tsx';
import { fewMeetings } from '../../support/few-meetings.ts';
import { openPage } from '../../support/opened-page.tsx';

const named = { name: 'Meetings that took up each theme, by year' };
const table = () => within(screen.getByRole('grid', named));
const cell = (name: string) => table().getByRole('cell', { name });
const textsOf = (row: string) =>
  within(table().getByRole('row', { name: new RegExp(row) }))
    .getAllByRole('cell')
    .map((element) => element.textContent);
const open = async (rest = '') => {
  const page = await openPage(fewMeetings, `?chart=heat${rest}`);
  await screen.findByRole('grid', named);
  return page;
};
const rest = (search: string) => search.replace(/[?&]chart=heat/, '').replace(/^&/, '?');

describe(HeatMap, () => {
  it('has a row for every theme under its group, and a column for every year', async () => {
    await open();
    expect(
      table()
        .getAllByRole('rowheader')
        .map((header) => header.textContent),
    ).toEqual([
      'Violence and crime',
      'Terrorism',
      'Drugs',
      'Resources',
      'Water',
      'Energy',
      'Meetings in the selection',
    ]);
    expect(
      table()
        .getAllByRole('columnheader')
        .map((header) => header.ariaLabel ?? header.textContent),
    ).toEqual(['Group', 'Theme', '2017', '2018', '2019', '2020', 'All', 'First', 'Last']);
  });

  it('prints how many meetings took up a theme, with the first and last year it was raised', async () => {
    await open();
    expect(textsOf('Water')).toEqual(['1', '', '1', '1', '3', '2017', '2020']);
    expect(textsOf('Drugs')).toEqual(['', '', '2', '', '2', '2019', '2019']);
    expect(textsOf('Meetings in the selection')).toEqual(['1', '–', '3', '2', '6', '2017', '2020']);
  });

  it('names every cell with its base, and tells none of the meetings from no meeting', async () => {
    await open();
    expect(cell('Water, 2019: 1 of 3 meetings').dataset.step).toBe('1');
    expect(cell('Drugs, 2017: 0 of 1 meeting').dataset.step).toBeUndefined();
    expect(cell('Water, 2018: no meeting in the selection').textContent).toBe('');
    expect(cell('Drugs, 2017: 0 of 1 meeting').className).not.toBe(
      cell('Drugs, 2018: no meeting in the selection').className,
    );
  });

  it('never says a year, nor 0, of a theme that nobody raised', async () => {
    await open('&city=astana');
    expect(textsOf('Water').slice(-3)).toEqual(['', '–', '–']);
    expect(cell('Water, all years: 0 of 1 meeting')).toBeDefined();
  });

  it('marks the last year as incomplete', async () => {
    await open();
    expect(screen.getByText('’20*').ariaLabel).toBe('2020');
    expect(screen.getByText('* year incomplete')).toBeDefined();
  });

  it('toggles theme and year by a click', async () => {
    const { user, search } = await open();
    await user.click(cell('Drugs, 2019: 2 of 3 meetings'));
    expect(rest(search())).toBe('?theme=drugs&years=2019-2019');
    await waitFor(() =>
      expect(cell('Drugs, 2019: 2 of 2 meetings').getAttribute('aria-selected')).toBe('true'),
    );
    expect(screen.getByRole('grid', named).querySelectorAll('[aria-selected=true]')).toHaveLength(1);
    await user.click(cell('Drugs, 2019: 2 of 2 meetings'));
    expect(rest(search())).toBe('');
  });

  it('goes to another year by a cell that the choice has emptied', async () => {
    const { user, search } = await open('&theme=water&years=2019-2019');
    await user.click(cell('Water, 2020: no meeting in the selection'));
    expect(rest(search())).toBe('?theme=water&years=2020-2020');
  });

  it('does nothing where a total is clicked', async () => {
    const { user, search } = await open();
    await user.click(cell('Water, all years: 3 of 6 meetings'));
    expect(rest(search())).toBe('');
  });

  it('is one tab stop, in which arrows, Home and End move', async () => {
    const { user } = await open();
    const stops = () =>
      table()
        .getAllByRole('cell')
        .filter((element) => element.tabIndex === 0);
    expect(stops()).toEqual([cell('Terrorism, 2020: 0 of 2 meetings')]);
    cell('Terrorism, 2020: 0 of 2 meetings').focus();
    const focused = () => document.activeElement?.ariaLabel ?? document.activeElement?.textContent;
    for (const [key, name] of [
      ['{ArrowUp}', 'Terrorism, 2020: 0 of 2 meetings'],
      ['{ArrowLeft}', 'Terrorism, 2019: 2 of 3 meetings'],
      ['{ArrowDown}', 'Drugs, 2019: 2 of 3 meetings'],
      ['{ArrowDown}', 'Water, 2019: 1 of 3 meetings'],
      ['{ArrowUp}', 'Drugs, 2019: 2 of 3 meetings'],
      ['{ArrowRight}', 'Drugs, 2020: 0 of 2 meetings'],
      ['{ArrowDown}', 'Water, 2020: 1 of 2 meetings'],
      ['{Home}', 'Water, 2017: 1 of 1 meeting'],
      ['{ArrowLeft}', 'Water, 2017: 1 of 1 meeting'],
      ['{End}', '2020'],
      ['{Control>}{End}{/Control}', '2020'],
      ['{Control>}{Home}{/Control}', 'Terrorism, 2017: 0 of 1 meeting'],
    ] as const) {
      await user.keyboard(key);
      expect(focused()).toBe(name);
      expect(stops()).toEqual([document.activeElement]);
    }
  });

  it.each(['{Enter}', ' '])('chooses the cell by %j and keeps the focus on it', async (key) => {
    const { user, search } = await open();
    cell('Drugs, 2019: 2 of 3 meetings').focus();
    await user.keyboard(key);
    expect(rest(search())).toBe('?theme=drugs&years=2019-2019');
    await screen.findByRole('cell', { name: 'Drugs, 2019: 2 of 2 meetings' });
    expect(document.activeElement).toBe(cell('Drugs, 2019: 2 of 2 meetings'));
  });

  it('says below the table what the pointer or the focus is on', async () => {
    const { user } = await open();
    await user.hover(cell('Drugs, 2019: 2 of 3 meetings'));
    expect(screen.getByText('Drugs, 2019: 2 of 3 meetings')).toBeDefined();
    await user.unhover(cell('Drugs, 2019: 2 of 3 meetings'));
    expect(screen.queryByText('Drugs, 2019: 2 of 3 meetings')).toBeNull();
  });
});
