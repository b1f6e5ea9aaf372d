import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { OwnDataLayer } from '../../../src/app/own-data/OwnDataLayer.tsx';
import { openHome } from '../../support/opened-home.tsx';
import { realDataset } from '../../support/records.ts';

const published = realDataset();
const dataset = { ...published, meetings: published.meetings.slice(0, 3) };
const total = dataset.meetings.length;
const table = 'When,Title,City\n2020-05-01,First,Astana\n03/04/2020,Second,Astana\n2021,Third,\n';
const status = () => screen.getByText(/^\d+ of \d+ meetings?/, { selector: 'p[role=status]' }).textContent;
const sheet = () => within(document.querySelector('dialog')!);
/** Within the dialog alone: to look through the whole page takes long. */
const find = (name: string) => waitFor(() => sheet().getByRole('button', { name }));

afterEach(() => vi.unstubAllGlobals());

describe(OwnDataLayer, () => {
  it('opens the good rows of a table whose columns are matched by hand, and goes back', async () => {
    const { user, choose } = await openHome(dataset);
    await choose(table, 'mine.csv');
    const read = await find('Read the rows');
    expect(read).toHaveProperty('disabled', true);
    expect(sheet().getByRole('status').textContent).toBe('Choose the column with the date.');
    await user.selectOptions(screen.getByLabelText('“When” holds'), 'start_date');
    await user.click(read);
    await user.click(await find('Open 2 meetings'));

    expect(
      await screen.findByText('mine.csv: 2 meetings of your own, kept in this tab; 1 row left out'),
    ).toBeDefined();
    expect(status()).toBe('2 of 2 meetings');
    expect(document.querySelector('dialog')).toBeNull();
    expect(window.location.hash).toBe('');
    expect(document.querySelector('footer')?.textContent).toContain('Own data: mine.csv');
    expect(document.querySelector('footer')?.textContent).not.toContain('CC BY');
    expect(screen.queryByText('Copy link')).toBeNull();

    await user.click(await screen.findByText('Back to the atlas’s data'));
    await waitFor(() => expect(status()).toBe(`${total} of ${total} meetings`));
    expect(document.querySelector('footer')?.textContent).toContain('CC BY');
  }, 15_000);

  it('names every error by row and field, and saves them all', async () => {
    const saved: Blob[] = [];
    vi.stubGlobal(
      'URL',
      Object.assign(URL, {
        createObjectURL: (blob: Blob) => `blob:${saved.push(blob)}`,
        revokeObjectURL() {},
      }),
    );
    const { user, choose } = await openHome(dataset);
    await choose('date,title,city\n03/04/2020,=A,Atlantis\n', 'mine.csv');
    const list = within(await waitFor(() => sheet().getByRole('region', { name: '2 errors' })));
    expect(list.getAllByRole('row').map((row) => row.textContent)).toEqual([
      'RowFieldFoundWhat is allowed',
      expect.stringMatching(/^2date03\/04\/2020Day and month cannot be told apart/),
      expect.stringMatching(/^2cityAtlantisIs not on record/),
    ]);
    expect(sheet().getByText('No row can be opened.')).toBeDefined();
    expect(sheet().queryByText(/^Open \d/)).toBeNull();
    await user.click(sheet().getByText('Save all errors as CSV'));
    expect((await saved[0]!.text()).split('\r\n')).toHaveLength(4);
  });

  it('opens a dataset', async () => {
    const { user, choose } = await openHome(dataset);
    const meetings = dataset.meetings.slice(0, 2);
    await choose(JSON.stringify({ ...dataset, meetings }), 'tashkent.json');
    await user.click(await find(`Open ${meetings.length} meetings`));
    await screen.findByText(/^tashkent\.json: /);
    expect(status()).toBe(`${meetings.length} of ${meetings.length} meetings`);
  });

  it('takes a file dropped on the page, and nothing else', async () => {
    await openHome(dataset, '/');
    await waitFor(() => expect(document.querySelector('[popover=manual]')).not.toBeNull(), { timeout: 9000 });
    const carry = (types: string[], files: File[]) => ({ dataTransfer: { types, files, items: [] } });
    fireEvent.drop(window, carry(['text/plain'], []));
    expect(window.location.hash).toBe('');
    fireEvent.drop(window, carry(['Files'], [new File(['date,title\n2020,A\n'], 'dropped.csv')]));
    await waitFor(() => expect(sheet().getByText('Open 1 meeting')).toBeDefined());
  }, 15_000);

  it('says why a file cannot be opened, and takes another', async () => {
    const { choose } = await openHome(dataset);
    await choose('{"meetings": [', 'half.json');
    expect((await screen.findByRole('alert')).textContent).toBe(
      'half.json cannot be openedIt is cut short: the JSON ends before its last bracket.',
    );
    await choose('date,title\n2020,A\n', 'whole.csv');
    expect(await find('Open 1 meeting')).toBeDefined();
  });

  it('says where the tables of names could not be loaded', async () => {
    const { choose } = await openHome(dataset, '#open', null);
    await choose('date,title\n2020,A\n', 'whole.csv');
    expect((await screen.findByRole('alert')).textContent).toContain('tables of cities, series and themes');
  });

  it('says what is wrong with a briefing', async () => {
    const { choose } = await openHome(dataset);
    await choose('{"format": "dialogue-atlas-briefing", "formatVersion": 99}', 'old.json');
    await waitFor(() => expect(sheet().getByRole('status').textContent).toMatch(/99/));
  });
});
