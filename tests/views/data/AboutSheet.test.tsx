import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';

import { overviewOf } from '../../../src/dataset/overview.ts';
import type { Dataset, Meeting } from '../../../src/dataset/schema.ts';
import type { Selection } from '../../../src/model/selection.ts';
import { AboutSheet } from '../../../src/views/data/AboutSheet.tsx';
import { buildDataset, buildDelegation, buildEvidence, buildMeeting } from '../../support/built-dataset.ts';
import { buildDesk } from '../../support/built-desk.ts';

const files = { whole: ['data/README.md', 'data/dataset.json'], tables: ['data/tables/meetings.csv'] };

const kazakhs = [buildDelegation('eu', true, 'ambassador'), buildDelegation('kazakhstan', null)];

const few: Meeting[] = [
  buildMeeting({
    id: 'one',
    start_date: '2017-05-01',
    participants: kazakhs,
    themes: [buildEvidence('water')],
  }),
  buildMeeting({ id: 'two', start_date: '2018-05-01', confidence: 'low', open_questions: ['Who came?'] }),
  buildMeeting({
    id: 'three',
    start_date: '2019-05',
    sources: ['eeas', 'archive'],
    disagreements: [
      {
        field: 'participants:uzbekistan',
        versions: [
          { value: 'A minister', source: 'eeas' },
          { value: 'A deputy', source: 'archive' },
        ],
      },
    ],
  }),
  buildMeeting({ id: 'five', start_date: '2021-05-01', format: 'video' }),
];

type Change = {
  meetings?: readonly Meeting[];
  change?: (dataset: Dataset) => Dataset;
  beside?: (path: string) => string | null;
  isOwn?: boolean;
};

function show({
  meetings = few,
  change = (same) => same,
  beside = (path) => path,
  isOwn = false,
}: Change = {}) {
  const dataset = change(buildDataset(meetings).dataset);
  const { index, names } = buildDesk(overviewOf(dataset));
  const onOpen = vi.fn<(id: string) => void>();
  const onSelect = vi.fn<(selection: Selection) => void>();
  const onClose = vi.fn<() => void>();
  render(
    <AboutSheet
      index={index}
      dataset={dataset}
      names={names}
      links={{
        addressOfMeeting: (id) => `?meeting=${id}`,
        addressOfSelection: ({ series, years }) => `?series=${series.join(',')}&years=${years?.from ?? ''}`,
        onOpen,
        onSelect,
      }}
      files={files}
      link="https://atlas.example/"
      repository={null}
      isOwn={isOwn}
      beside={beside}
      onClose={onClose}
    />,
  );
  return { user: userEvent.setup(), onOpen, onSelect, onClose };
}

const part = (name: string) => within(screen.getByRole('region', { name }));
const cellsOf = (name: string, row: RegExp) =>
  within(part(name).getByRole('row', { name: row }))
    .getAllByRole('cell')
    .map(({ textContent }) => textContent);

describe(AboutSheet, () => {
  it('says the edition and what it holds', () => {
    show();
    expect(screen.getByText('Dataset 1.0.0 of 21 November 2026')).toBeDefined();
    expect(screen.getByText('4 meetings of 3 series, 2017 to 2021, from 2 sources.')).toBeDefined();
  });

  it('leads to each of its parts', async () => {
    const { user } = show();
    const parts = within(screen.getByRole('navigation', { name: 'Parts of this sheet' })).getAllByRole(
      'link',
    );
    expect(parts).toHaveLength(10);
    for (const link of parts) {
      await user.click(link);
      const region = document.activeElement!;
      expect(region.id).toBe(link.getAttribute('href')?.slice(1));
      expect(region.ariaLabel).toBe(link.textContent);
    }
  });

  it('tells a number, none, and none where one would be expected apart', () => {
    show();
    expect(cellsOf('Coverage', /^HLPSD/)).toEqual(['1', '1', '1', '?expected, none on record', '1', '4']);
    expect(cellsOf('Coverage', /^Ministerial/).slice(0, 2)).toEqual(['·none on record', '·none on record']);
    expect(part('Coverage').getByText(/^1 year of a series is marked/)).toBeDefined();
  });

  it('leads from a number of the table to the selection, by an address and by a plain click', async () => {
    const { user, onSelect } = show();
    const link = part('Coverage').getByRole('link', {
      name: 'High-Level Political and Security Dialogue, 2018: 1 meeting',
    });
    expect(link.getAttribute('href')).toBe('?series=hlpsd&years=2018');
    await user.click(link);
    expect(onSelect.mock.calls[0]?.[0]).toMatchObject({ series: ['hlpsd'], years: { from: 2018, to: 2018 } });
  });

  it('leaves a click with a key to the browser', async () => {
    const { user, onSelect } = show();
    const isLeft: boolean[] = [];
    const hear = (event: Event) => {
      isLeft.push(!event.defaultPrevented);
      event.preventDefault();
    };
    document.addEventListener('click', hear, { once: true });
    await user.keyboard('{Control>}');
    await user.click(part('Coverage').getByRole('link', { name: '4 meetings' }));
    expect(isLeft).toEqual([true]);
    expect(onSelect).not.toHaveBeenCalled();
  });

  it('counts presence in its three kinds, themes and levels', async () => {
    const { user, onSelect } = show();
    expect(cellsOf('Codebook', /^present/).at(-1)).toBe('1');
    expect(cellsOf('Codebook', /^absent/).at(-1)).toBe('0');
    expect(cellsOf('Codebook', /^not recorded/).at(-1)).toBe('1');
    await user.click(screen.getByText('Themes and groups'));
    expect(cellsOf('Codebook', /^Water/)).toEqual(['Water.', '1']);
    expect(cellsOf('Codebook', /^Energy/).at(-1)).toBe('0');
    await user.click(screen.getByText('Levels of heads of delegation'));
    await user.click(part('Codebook').getByRole('link', { name: 'Ambassador, 1 meeting' }));
    expect(onSelect.mock.calls[0]?.[0]).toMatchObject({ levels: ['ambassador'] });
  });

  it('counts confidence with what it means, and lists the meetings', async () => {
    const { user, onOpen } = show();
    expect(cellsOf('Confidence', /^High/).slice(1)).toEqual(['3', '75%']);
    expect(cellsOf('Confidence', /^Medium/).slice(1)).toEqual(['0', '0%']);
    expect(cellsOf('Confidence', /^Low/)).toEqual([
      'Date, place or what took place is uncertain.',
      '1',
      '25%',
    ]);
    await user.click(screen.getByText('Low: 1 meeting'));
    await user.click(part('Confidence').getByRole('link', { name: 'Meeting two' }));
    expect(onOpen.mock.calls).toEqual([['two']]);
  });

  it('says what is not recorded out of how many, and leads there where a filter can', async () => {
    const { user, onSelect } = show();
    expect(cellsOf('What is not recorded', /^Presence of a party/)).toEqual([
      '1 of 2 rows of delegations',
      '50%',
    ]);
    expect(cellsOf('What is not recorded', /^Date of publication/)).toEqual(['1 of 2 sources', '50%']);
    await user.click(
      part('What is not recorded').getByRole('link', {
        name: 'City of a meeting that was not by video: 3 of 4 meetings',
      }),
    );
    expect(onSelect.mock.calls[0]?.[0]).toMatchObject({ seats: ['unrecorded'] });
    await user.click(screen.getByText('Only the month is known: 1 meeting'));
    expect(part('What is not recorded').getByText(/May 2019/)).toBeDefined();
  });

  it('counts sources by kind and language, with the meetings that rest on them', () => {
    show();
    expect(cellsOf('Sources', /^EU official/)).toEqual(['1', '4']);
    expect(cellsOf('Sources', /^Russian/)).toEqual(['1', '1']);
  });

  it('finds sources by words of title or publisher, in any spelling', async () => {
    const { user } = show();
    await user.click(screen.getByText('All 2 sources'));
    const field = screen.getByRole('searchbox', { name: 'Find in titles and publishers' });
    await user.type(field, 'ÉXTERNAL met');
    expect(part('Sources').getByText('1 of 2 sources')).toBeDefined();
    expect(part('Sources').getByRole('link', { name: 'The dialogue met' })).toBeDefined();
    await user.type(field, ' nowhere');
    expect(screen.getByText('No source has these words.')).toBeDefined();
  });

  it('shows fifty sources, then more', async () => {
    const many = (dataset: Dataset): Dataset => ({
      ...dataset,
      sources: Array.from({ length: 120 }, (_, at) => ({
        ...dataset.sources[0]!,
        id: `s${at}`,
        title: `Text ${at}`,
      })),
    });
    const { user } = show({ change: many });
    await user.click(screen.getByText('All 120 sources'));
    const listed = () => part('Sources').getAllByRole('link', { name: /^Text / });
    expect(listed()).toHaveLength(50);
    await user.click(screen.getByRole('button', { name: 'Show 70 more' }));
    expect(listed()).toHaveLength(120);
    expect(screen.queryByRole('button', { name: /^Show / })).toBeNull();
  });

  it('shows every disagreement with all versions, the one in use first', () => {
    show();
    const shown = part('Where sources disagree');
    expect(shown.getByText('1 point in 1 meeting; the version used here first')).toBeDefined();
    expect(shown.getByText('Delegations: Uzbekistan')).toBeDefined();
    const versions = shown.getAllByRole('listitem').map(({ textContent }) => textContent);
    expect(versions).toContain('A minister European External Action Serviceused here');
    expect(versions).toContain('A deputy Archive');
  });

  it('lists open questions by year', async () => {
    const { user } = show();
    await user.click(screen.getByText('2018: 1 in 1 meeting'));
    expect(part('Open questions').getByText('Who came?')).toBeDefined();
  });

  it('leads to the published files, and says where there are none', () => {
    show();
    expect(
      part('Files')
        .getAllByRole('link')
        .map((link) => link.getAttribute('href')),
    ).toEqual(['data/README.md', 'data/dataset.json', 'data/tables/meetings.csv']);
  });

  it('has no link to a file where nothing is beside the page', () => {
    show({ beside: () => null });
    expect(part('Files').queryAllByRole('link')).toEqual([]);
    expect(part('Files').getByText(/^Nothing is published beside this page/)).toBeDefined();
    expect(part('Codebook').queryByRole('link', { name: /README/ })).toBeNull();
  });

  it('says how to cite it', () => {
    show();
    expect(
      part('Use, cite, add').getByText(/dataset 1\.0\.0, 21 November 2026, CC BY 4\.0, https:\/\/atlas/),
    ).toBeDefined();
  });

  it('says of a person’s own records only what they hold', () => {
    show({ isOwn: true });
    expect(part('Coverage').getByText('HLPSD')).toBeDefined();
    const parts = within(screen.getByRole('navigation', { name: 'Parts of this sheet' })).getAllByRole(
      'link',
    );
    expect(parts.map(({ textContent }) => textContent)).not.toContain('Method');
    for (const name of ['Method', 'Files', 'Use, cite, add'])
      expect(screen.queryByRole('region', { name })).toBeNull();
  });

  it('closes by its button', async () => {
    const { user, onClose } = show();
    await user.click(screen.getByRole('button', { name: 'Close' }));
    expect(onClose).toHaveBeenCalledTimes(1);
  });

  it('stands without a meeting, a disagreement or a question', () => {
    show({ meetings: [] });
    expect(screen.getByText('No disagreement between sources is on record.')).toBeDefined();
    expect(screen.getByText('No question is open.')).toBeDefined();
    expect(
      screen.getByText('By the rule below no year lacks a meeting that would be expected.'),
    ).toBeDefined();
  });

  it('shows text of the records as text', () => {
    show({ meetings: [buildMeeting({ id: 'odd', open_questions: ['<img src=x onerror=alert(1)>'] })] });
    expect(document.querySelector('img')).toBeNull();
  });
});
