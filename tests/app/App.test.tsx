import { cleanup, screen, within } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';

import { App } from '../../src/app/App.tsx';
import { overviewOf } from '../../src/dataset/overview.ts';
import { emptyBaseMap } from '../support/answered-files.ts';
import { chooseRecords } from '../support/chosen-records.ts';
import { openPage, renderPage } from '../support/opened-page.tsx';
import { realDataset } from '../support/records.ts';

const dataset = realDataset();
const overview = overviewOf(dataset);
const total = overview.meetings.length;
const inTashkent = overview.meetings.filter(({ city }) => city === 'tashkent').length;

const region = (name: string) => within(screen.getByRole('region', { name }));
const status = () => screen.getByText(/^\d+ of \d+ meetings?/, { selector: '[role=status]' }).textContent;
const cards = () => region('Meetings').queryAllByRole('article').length;

describe(App, () => {
  it('says that it is loading, then shows the three views of all meetings on record', async () => {
    renderPage({ 'data/overview.json': overview, 'base-map.json': emptyBaseMap });
    expect(screen.getByRole('status').textContent).toBe('Loading the meetings…');
    await screen.findByRole('region', { name: 'Meetings', busy: false });
    for (const name of ['Filters', 'Map of host cities', 'Themes by year'])
      expect(region(name)).toBeDefined();
    expect(status()).toBe(`${total} of ${total} meetings`);
    expect(cards()).toBe(total);
  });

  it('shows one choice in all parts and in the address at once', async () => {
    const { user, search } = await openPage(dataset);
    await user.click(
      region('Map of host cities').getByRole('button', { name: `Tashkent, ${inTashkent} meetings` }),
    );
    expect(search()).toBe('?city=tashkent');
    expect(status()).toBe(`${inTashkent} of ${total} meetings in Tashkent`);
    expect(cards()).toBe(inTashkent);
    expect(region('Filters').getByRole('button', { name: /^City/ }).textContent).toContain('Tashkent');
    const legend = region('Themes by year').getByRole('group', { name: 'Theme groups' });
    for (const row of within(legend).getAllByRole('button'))
      expect(row.ariaLabel).toMatch(new RegExp(` of ${inTashkent} meetings$`));
  });

  it('goes back as the browser does', async () => {
    const { user } = await openPage(dataset);
    await user.click(region('Map of host cities').getByRole('button', { name: /^Tashkent/ }));
    window.history.back();
    expect(
      await screen.findByText(`${total} of ${total} meetings`, { selector: '[role=status]' }),
    ).toBeDefined();
  });

  it('asks for no more than the overview and the outlines until it has nothing else to do', async () => {
    vi.stubGlobal('requestIdleCallback', () => 0);
    vi.stubGlobal('cancelIdleCallback', () => {});
    const { asked } = await openPage(overview);
    expect(asked.toSorted()).toEqual(['base-map.json', 'data/overview.json']);
    cleanup();
  });
});

describe('a search', () => {
  const few = chooseRecords(
    '2018-07-09-ashgabat-hlpsd',
    '2021-07-01-tashkent-hlpsd',
    '2023-06-13-astana-hlpsd',
  );

  it('waits for the full records, shows no number before, and then finds by a person in the views that stood', async () => {
    const { user, asked } = await openPage(few);
    const map = screen.getByRole('region', { name: 'Map of host cities' });
    await user.type(screen.getByRole('textbox', { name: 'Search' }), 'Belliard');
    expect(screen.queryByText(/^\d+ of 3 meetings/, { selector: '[role=status]' })).toBeNull();
    expect(
      await screen.findByText('1 of 3 meetings with the words “Belliard”', { selector: '[role=status]' }),
    ).toBeDefined();
    expect(asked).toContain('data/dataset.json');
    expect(cards()).toBe(1);
    expect(map.isConnected).toBe(true);
  });

  it('says that the full records could not be loaded, and tries again', async () => {
    const files: Record<string, object | null> = {
      'data/overview.json': overviewOf(few),
      'base-map.json': emptyBaseMap,
      'data/dataset.json': null,
    };
    const { user } = renderPage(files, '?q=Belliard');
    const alert = within(await screen.findByRole('alert'));
    expect(alert.getByText(/data\/dataset\.json did not answer/)).toBeDefined();
    files['data/dataset.json'] = few;
    await user.click(alert.getByRole('button', { name: 'Try again' }));
    await screen.findByRole('region', { name: 'Meetings', busy: false });
    expect(cards()).toBe(1);
  });

  it('does not mix the records of one version with the overview of another', async () => {
    const newer = { ...few, version: '99.0.0' };
    renderPage(
      { 'data/overview.json': overviewOf(few), 'base-map.json': emptyBaseMap, 'data/dataset.json': newer },
      '?q=Belliard',
    );
    expect((await screen.findByRole('alert')).textContent).toContain('99.0.0');
  });
});

describe('when the meetings cannot be loaded', () => {
  it.each<[string, object | null, RegExp]>([
    ['nothing answers', null, /did not answer/],
    ['the file is cut short', { body: '{"meetings":[' }, /is not JSON/],
    ['the file is not there', { status: 404, body: 'Not found' }, /status 404/],
    ['the file has no meetings', { version: '1.0.0' }, /"meetings"/],
    ['the file has no version', { ...overview, version: undefined }, /"version"/],
    ['the file is something else', [1, 2], /"meetings"/],
  ])('says so where %s, and loads them at the second try', async (_, broken, words) => {
    const files = { 'data/overview.json': broken, 'base-map.json': emptyBaseMap };
    const { user } = renderPage(files);
    const alert = await screen.findByRole('alert');
    expect(alert.textContent).toMatch(words);
    expect(alert.textContent).toContain('data/overview.json');
    files['data/overview.json'] = overviewOf(chooseRecords('2018-07-09-ashgabat-hlpsd'));
    await user.click(within(alert).getByRole('button', { name: 'Try again' }));
    await screen.findByRole('region', { name: 'Meetings', busy: false });
    expect(screen.queryByRole('alert')).toBeNull();
    expect(status()).toBe('1 of 1 meeting');
  });

  it('names every problem of the records', async () => {
    const problems = [
      { file: 'cities.json', field: '[tashkent].name', value: '', message: 'must not be empty' },
    ];
    renderPage({ 'data/overview.json': { status: 500, body: JSON.stringify({ problems }) } });
    const row = within(await screen.findByRole('table')).getAllByRole('row')[1]!;
    expect(row.textContent).toBe('cities.json[tashkent].name""must not be empty');
  });
});
