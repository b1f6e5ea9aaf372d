import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';

import { createNames } from '../../../src/i18n/names.ts';
import { createTexts } from '../../../src/i18n/texts.ts';
import { CompareSheet } from '../../../src/views/compare/CompareSheet.tsx';
import { buildDataset, buildDelegation, buildEvidence, buildMeeting } from '../../support/built-dataset.ts';

const meetings = [
  buildMeeting({
    id: 'first',
    round: 1,
    title: 'First Dialogue',
    start_date: '2018-05-01',
    city: 'tashkent',
    themes: [buildEvidence('terrorism'), buildEvidence('energy')],
  }),
  buildMeeting({
    id: 'second',
    round: 2,
    title: 'Second Dialogue',
    start_date: '2019-05-01',
    city: 'astana',
    sources: ['archive', 'eeas'],
    themes: [
      buildEvidence('water', { note: 'Rivers were discussed.', paragraph: 4 }),
      buildEvidence('terrorism', { source: 'archive' }),
      buildEvidence('energy'),
    ],
    participants: [
      buildDelegation('eu', true, 'ambassador'),
      buildDelegation('kazakhstan', true),
      buildDelegation('uzbekistan', false),
    ],
  }),
  buildMeeting({
    id: 'third',
    round: 3,
    title: 'Third Dialogue',
    start_date: '2020-10',
    format: 'video',
    themes: [
      buildEvidence('terrorism'),
      buildEvidence('drugs', { note: 'Drugs came up.', paragraph: 7 }),
      buildEvidence('drugs', { note: 'So did precursors.', source: 'archive' }),
      buildEvidence('energy'),
    ],
    sources: ['eeas', 'archive'],
    participants: [
      buildDelegation('eu', true, 'minister'),
      buildDelegation('kazakhstan', true, 'minister'),
      buildDelegation('afghanistan', true, 'minister'),
    ],
  }),
  buildMeeting({ id: 'forum', title: 'Economic Forum', series: 'economic-forum', start_date: '2020-11-02' }),
];

function show(before = 'second', after = 'third') {
  const { dataset, index } = buildDataset(meetings);
  const names = createNames(index, createTexts('en'));
  const get = (id: string) => dataset.meetings.find((meeting) => meeting.id === id)!;
  const on = {
    onCompare: vi.fn<(pair: readonly [string, string]) => void>(),
    onOpen: vi.fn<(id: string) => void>(),
    onClose: vi.fn<() => void>(),
  };
  render(
    <CompareSheet
      {...on}
      before={get(before)}
      after={get(after)}
      dataset={dataset}
      index={index}
      names={names}
      link={() => 'https://atlas.example/?compare=second,third'}
    />,
  );
  return { ...on, user: userEvent.setup({ delay: null }) };
}

const part = (name: string) => within(screen.getByRole('region', { name }));
const themesOf = (name: string) =>
  part(name)
    .queryAllByRole('listitem')
    .map((item) => item.textContent.replaceAll(/\s+/g, ' '));
const row = (name: string, table = 0) =>
  within(screen.getAllByRole('table')[table]!).getByRole('row', { name: new RegExp(`^${name}`) });
const delegations = () => screen.getAllByRole('table').findIndex((table) => /Change/.test(table.textContent));

describe('the result', () => {
  it('is the headline, in numbers that add up to both agendas', () => {
    show();
    expect(screen.getByRole('heading', { level: 1 }).textContent.replaceAll('\u00a0', ' ')).toBe(
      '1 theme added, 2 kept, 1 no longer found',
    );
  });

  it('names both meetings with round, place, date, themes and sources', () => {
    show();
    expect(screen.getAllByText('2nd round, Astana')[0]?.parentElement?.textContent).toContain(
      '1 May 20193 themes in 2 sources',
    );
    expect(screen.getAllByText('3rd round, by video')[0]?.parentElement?.textContent).toContain(
      'October 20203 themes in 2 sources',
    );
  });
});

describe('the three parts', () => {
  it('show added and no longer found themes with every note and source, kept ones by name alone', () => {
    show();
    expect(themesOf('Added')).toEqual(['DrugsDrugs came up.1 ¶7So did precursors.2']);
    expect(themesOf('No longer found')).toEqual(['WaterRivers were discussed.2 ¶4']);
    expect(themesOf('Kept')).toEqual(['Terrorism', 'Energy']);
  });

  it('say that not found is not the same as not discussed', () => {
    show();
    expect(part('No longer found').getByText(/Not found is not the same as not discussed/)).not.toBeNull();
  });

  it('lead from a mark to the account itself, and name a text without an address', () => {
    show();
    const link = part('Added').getByRole('link', { name: /^Source 1: The dialogue met, .*, paragraph 7$/ });
    expect(link.getAttribute('href')).toBe('https://eeas.example/dialogue');
    expect(
      part('Added').queryByRole('img', { name: /^Source 2: A text without an address, Archive$/ }),
    ).not.toBeNull();
  });

  it('say so where there is no theme', () => {
    show('first', 'second');
    expect(part('No longer found').queryByText('No theme')).not.toBeNull();
  });

  it('stand in the order of reading on a phone: added first, then no longer found, then kept', () => {
    const order = () =>
      screen
        .getAllByRole('heading', { level: 2 })
        .map(({ textContent }) => /No longer found|Kept|Added|All rounds|Delegations/.exec(textContent)?.[0]);
    window.innerWidth = 390;
    show();
    expect(order()).toEqual(['Added', 'No longer found', 'Kept', 'All rounds', 'Delegations']);
  });
});

describe('the delegations', () => {
  it('are higher or lower by rank, and an unknown level is no change', () => {
    show();
    expect(row('EU|European Union', delegations()).textContent).toMatch(/Ambassador.*Minister.*higher/);
    expect(row('Kazakhstan', delegations()).textContent).toMatch(/level not recorded.*Minister.*not known$/);
  });

  it('keep absent, not in the record and newly recorded apart', () => {
    show();
    expect(row('Uzbekistan', delegations()).textContent).toBe('Uzbekistanabsentnot in the recordnot known');
    expect(row('Afghanistan', delegations()).textContent).toMatch(
      /not in the record.*newly recorded as present$/,
    );
  });
});

describe('all rounds', () => {
  it('say in words where a theme was found and where not', () => {
    show();
    const matrix = screen.getByRole('table', { name: /^Themes by meeting/ });
    const water = within(matrix).getByRole('row', { name: /^Water/ });
    expect(
      within(water)
        .getAllByRole('cell')
        .map(({ textContent }) => textContent),
    ).toEqual(['not found', 'found', 'not found']);
  });

  it('are named by their titles, which are in English whatever the page is in', () => {
    show();
    const titles = part('All rounds')
      .getAllByRole('button')
      .map((round) => round.querySelector('[lang=en]')?.textContent);
    expect(titles).toEqual(['Second Dialogue', 'Third Dialogue']);
  });

  it('compare a chosen round with the one before; arrows go from round to round', async () => {
    const { user, onCompare } = show();
    const rounds = part('All rounds').getAllByRole('button');
    expect(rounds.map(({ tabIndex }) => tabIndex)).toEqual([-1, 0]);
    rounds[1]!.focus();
    await user.keyboard('{ArrowLeft}{Enter}');
    expect(onCompare).toHaveBeenCalledExactlyOnceWith(['first', 'second']);
  });

  it('are not shown for meetings of two series', () => {
    show('second', 'forum');
    expect(screen.queryByRole('region', { name: 'All rounds' })).toBeNull();
  });
});

describe('the bar', () => {
  it('goes to the neighbouring pair, as far as the series reaches', async () => {
    const { user, onCompare } = show();
    expect(screen.queryByRole('button', { name: /^Next pair/ })).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Previous pair: 1st to 2nd' }));
    expect(onCompare).toHaveBeenCalledExactlyOnceWith(['first', 'second']);
  });

  it('offers no pair for meetings of two series', () => {
    show('second', 'forum');
    expect(screen.queryByRole('button', { name: /pair/ })).toBeNull();
  });

  it('swaps the sides, opens a meeting and closes', async () => {
    const { user, onCompare, onOpen, onClose } = show();
    await user.click(screen.getByRole('button', { name: 'Swap' }));
    expect(onCompare).toHaveBeenCalledExactlyOnceWith(['third', 'second']);
    await user.click(screen.getByRole('button', { name: 'Open Third Dialogue' }));
    expect(onOpen).toHaveBeenCalledExactlyOnceWith('third');
    await user.click(screen.getByRole('button', { name: 'Close' }));
    expect(onClose).toHaveBeenCalledOnce();
  });

  it('copies the difference as text', async () => {
    const { user } = show();
    await user.click(screen.getByRole('button', { name: 'Copy as text' }));
    const text = await navigator.clipboard.readText();
    expect(text.split('\n')[0]).toBe('1 theme added, 2 kept, 1 no longer found');
  });
});

describe('choosing another meeting', () => {
  const open = (user: ReturnType<typeof userEvent.setup>, side: string) =>
    user.click(screen.getByRole('button', { name: new RegExp(`^Choose another.*${side}`) }));
  const offered = () =>
    within(screen.getByRole('dialog', { name: /choose another meeting$/ })).getAllByRole('button');

  it('offers all meetings but that of the other side, by series, its own first, the newest first', async () => {
    const { user } = show();
    await open(user, 'Earlier');
    expect(offered().map(({ title }) => title)).toEqual([
      'Second Dialogue',
      'First Dialogue',
      'Economic Forum',
    ]);
    expect(offered()[0]?.getAttribute('aria-current')).toBe('true');
  });

  it('finds by words of title, place, date and series', async () => {
    const { user } = show();
    await open(user, 'Later');
    await user.keyboard('{Tab}2018 tash');
    expect(offered().map(({ title }) => title)).toEqual(['First Dialogue']);
    await user.keyboard('x');
    expect(screen.queryByText('No meeting has these words')).not.toBeNull();
  });

  it('compares with the chosen meeting on the side it was chosen for, by arrows and Enter too', async () => {
    const { user, onCompare } = show();
    await open(user, 'Later');
    await user.click(offered().find(({ title }) => title === 'Economic Forum')!);
    expect(onCompare).toHaveBeenLastCalledWith(['second', 'forum']);
    expect(screen.queryByRole('dialog', { name: /choose another meeting$/ })).toBeNull();
    await open(user, 'Earlier');
    await user.keyboard('{Tab}{ArrowDown}{ArrowDown}{Enter}');
    expect(onCompare).toHaveBeenLastCalledWith(['first', 'third']);
  });
});
