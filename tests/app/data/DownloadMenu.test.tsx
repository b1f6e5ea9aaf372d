import { screen, waitFor, within } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';

import { DownloadMenu } from '../../../src/app/data/DownloadMenu.tsx';
import { overviewOf } from '../../../src/dataset/overview.ts';
import { emptyBaseMap } from '../../support/answered-files.ts';
import { chooseRecords } from '../../support/chosen-records.ts';
import { openPage, renderPage } from '../../support/opened-page.tsx';
import { catchSavedFiles } from '../../support/saved-files.ts';

afterEach(() => {
  vi.restoreAllMocks();
});

const records = chooseRecords(
  '2018-07-09-ashgabat-hlpsd',
  '2019-05-28-brussels-hlpsd',
  '2007-06-30-berlin-ministerial',
);

async function openMenu(address = '/') {
  const page = await openPage(records, address);
  await page.user.click(screen.getByRole('button', { name: 'Download' }));
  const menu = within(screen.getByRole('dialog', { name: 'Download' }));
  return { ...page, menu };
}

const item = (name: string) => screen.findByRole('button', { name: new RegExp(`^${name} `) });

describe(DownloadMenu, () => {
  it('offers every form with how many rows, entries or events it holds', async () => {
    const { menu } = await openMenu();
    await item('JSON');
    expect(menu.getByText('Download 3 of 3 meetings')).toBeDefined();
    const themes = records.meetings.flatMap((meeting) => meeting.themes).length;
    const rows = records.meetings.flatMap((meeting) => meeting.participants).length;
    const sources = new Set(records.meetings.flatMap((meeting) => meeting.sources)).size;
    const names = menu.getAllByRole('button').map(({ textContent }) => textContent);
    expect(names.map((name) => name.split(/[:,]| for | \(| of | with/)[0])).toEqual([
      'Meetings 3 rows',
      `Themes ${themes} rows`,
      `Delegations ${rows} rows`,
      `Sources ${sources} rows`,
      'JSON 3 meetings',
      `BibTeX ${sources} entries`,
      `RIS ${sources} entries`,
      'Citations 3 lines',
      'Calendar 3 events',
    ]);
  });

  it('saves exactly what is selected, under a name that says so, and says the name', async () => {
    const saved = catchSavedFiles();
    const { user } = await openMenu('/?series=hlpsd');
    await user.click(await item('JSON'));
    await screen.findByText(/^Saved as /);
    expect(saved.map(({ name }) => name)).toEqual([
      `dialogue-atlas-json-series-hlpsd-${records.version}.json`,
    ]);
    const { meetings } = JSON.parse(await saved[0]!.blob.text()) as typeof records;
    expect(meetings.map(({ id }) => id).toSorted()).toEqual([
      '2018-07-09-ashgabat-hlpsd',
      '2019-05-28-brussels-hlpsd',
    ]);
    expect(screen.getByText(`Saved as ${saved[0]!.name}`)).toBeDefined();
  });

  it('says that nothing is selected', async () => {
    const { menu } = await openMenu('/?series=hlpsd&years=2007');
    expect(await menu.findByText(/^No meeting is selected/)).toBeDefined();
    expect(menu.queryAllByRole('button')).toEqual([]);
  });

  it('says that the records could not be loaded, and tries again', async () => {
    const { user, asked } = renderPage({
      'data/overview.json': overviewOf(records),
      'base-map.json': emptyBaseMap,
      'data/dataset.json': null,
    });
    await screen.findByRole('region', { name: 'Meetings', busy: false });
    await user.click(screen.getByRole('button', { name: 'Download' }));
    expect(await screen.findByText(/^The records could not be loaded/)).toBeDefined();
    const times = () => asked.filter((path) => path.endsWith('data/dataset.json')).length;
    const before = times();
    await user.click(screen.getByRole('button', { name: 'Try again' }));
    await waitFor(() => expect(times()).toBe(before + 1));
  });
});
