import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';

import type { Dataset, Meeting } from '../../../src/dataset/schema.ts';
import { createNames } from '../../../src/i18n/names.ts';
import { createTexts } from '../../../src/i18n/texts.ts';
import { mostColumns } from '../../../src/model/level-lens.ts';
import { select } from '../../../src/model/select.ts';
import { everything } from '../../../src/model/selection.ts';
import { LevelLens } from '../../../src/views/insights/LevelLens.tsx';
import { buildDataset, buildDelegation, buildMeeting } from '../../support/built-dataset.ts';

const few = [
  buildMeeting({
    id: 'a',
    title: 'First Dialogue',
    start_date: '2018-07-09',
    participants: [buildDelegation('eu', true, 'minister'), buildDelegation('kazakhstan', true)],
  }),
  buildMeeting({
    id: 'b',
    title: 'Second Dialogue',
    start_date: '2019',
    participants: [buildDelegation('eu', true, 'ambassador'), buildDelegation('kazakhstan', null)],
  }),
  buildMeeting({
    id: 'c',
    title: 'Third Dialogue',
    start_date: '2020-02',
    participants: [buildDelegation('kazakhstan', false)],
  }),
];
const many = [
  ...Array.from({ length: mostColumns }, (_, i) => buildMeeting({ id: `filler-${i}`, start_date: '2016' })),
  ...few,
];

function show(meetings: Meeting[], change: (dataset: Dataset) => Dataset | null = (dataset) => dataset) {
  const { dataset, index } = buildDataset(meetings);
  const onOpen = vi.fn<(id: string) => void>();
  render(
    <LevelLens
      dataset={change(dataset)}
      index={index}
      selected={select(index, everything, null)}
      names={createNames(index, createTexts('en'))}
      switcher={null}
      onOpen={onOpen}
    />,
  );
  return { onOpen, user: userEvent.setup({ delay: null }) };
}

const cells = (party: string) =>
  within(screen.getByRole('row', { name: new RegExp(`^${party}`) }))
    .getAllByRole('cell')
    .map((cell) => within(cell).queryByRole('button')?.getAttribute('aria-label') ?? cell.textContent);

describe(LevelLens, () => {
  it('says that the records are being loaded until they are there', () => {
    show(few, () => null);
    expect(screen.getByRole('status').textContent).toBe('Loading the records…');
    expect(screen.queryByRole('table')).toBeNull();
  });

  it('says so where no meeting is selected', () => {
    show([]);
    expect(screen.queryByText('No meeting is selected.')).not.toBeNull();
  });

  it('says of every party and meeting the level, or which of the unknowns it is', () => {
    show(few);
    expect(cells('European Union')).toEqual([
      'European Union, 9 July 2018: Minister',
      'European Union, 2019: Ambassador',
      'not in the record',
    ]);
    expect(cells('Kazakhstan')).toEqual([
      'Kazakhstan, 9 July 2018: present, level not recorded',
      'Kazakhstan, 2019: presence not recorded',
      'Kazakhstan, February 2020: absent',
    ]);
  });

  it('heads each column with its date, as sharp as it is, and its title', () => {
    show(few);
    expect(
      screen.getAllByRole('columnheader', { name: /Dialogue/ }).map(({ textContent }) => textContent),
    ).toEqual([
      'Jul9 July 2018, First Dialogue',
      '–2019, Second Dialogue, month not recorded',
      'FebFebruary 2020, Third Dialogue',
    ]);
  });

  it('marks the titles of records as English', () => {
    show(few);
    expect(screen.getByText('First Dialogue').lang).toBe('en');
  });

  it('shows years beyond forty meetings, with the base of each number and gaps as gaps', () => {
    show(many);
    expect(cells('European Union')).toEqual([
      'not in the record',
      'no selected meeting',
      'European Union, 2018: highest Minister, level known at 1 of 1 meeting',
      'European Union, 2019: highest Ambassador, level known at 1 of 1 meeting',
      'not in the record',
    ]);
  });

  it('opens the meeting behind a cell', async () => {
    const { user, onOpen } = show(few);
    await user.click(screen.getByRole('button', { name: 'Kazakhstan, 2019: presence not recorded' }));
    expect(onOpen).toHaveBeenCalledExactlyOnceWith('b');
  });

  it('is one stop for Tab; arrows go on from the newest cell of the first row and pass over blanks', async () => {
    const { user, onOpen } = show(few);
    const focused = () => document.activeElement?.getAttribute('aria-label');
    await user.tab();
    expect(focused()).toBe('European Union, 2019: Ambassador');
    await user.keyboard('{ArrowRight}');
    expect(focused()).toBe('European Union, 2019: Ambassador');
    await user.keyboard('{ArrowDown}{ArrowRight}');
    expect(focused()).toBe('Kazakhstan, February 2020: absent');
    await user.keyboard('{Home}{ArrowUp}{Enter}');
    expect(onOpen).toHaveBeenCalledExactlyOnceWith('a');
    await user.tab();
    expect(document.activeElement).toBe(document.body);
  });
});
