import { screen, within } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';

import { AboutLayer } from '../../../src/app/data/AboutLayer.tsx';
import { site } from '../../../src/app/site.ts';
import { chooseRecords } from '../../support/chosen-records.ts';
import { openPage } from '../../support/opened-page.tsx';

const fifth = '2018-07-09-ashgabat-hlpsd';
const records = chooseRecords(fifth, '2019-05-28-brussels-hlpsd', '2007-06-30-berlin-ministerial');

const sheet = () => screen.findByRole('dialog', { name: 'About the data' });

async function open(address = '/#data') {
  const page = await openPage(records, address);
  return { ...page, about: within(await sheet()) };
}

afterEach(() => {
  site.contact = null;
});

describe(AboutLayer, () => {
  it('opens from the masthead and from the foot, and closes by Escape with the focus back', async () => {
    const { user } = await openPage(records);
    const button = screen.getByRole('button', { name: 'About the data' });
    await user.click(button);
    await sheet();
    expect(window.location.hash).toBe('#data');
    await user.keyboard('{Escape}');
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(window.location.hash).toBe('');
    expect(document.activeElement).toBe(button);
    const link = screen.getByRole('link', { name: 'About the data' });
    expect(link.getAttribute('href')).toBe('#data');
  });

  it('keeps the selection while it is open', async () => {
    const { user, search } = await open('/?series=hlpsd#data');
    expect(search()).toBe('?series=hlpsd');
    await user.click(screen.getByRole('button', { name: 'Close' }));
    expect(search()).toBe('?series=hlpsd');
  });

  it('leads from a number to exactly these meetings', async () => {
    const { user, about, search } = await open('/?city=brussels#data');
    await user.click(about.getByRole('link', { name: /Security Dialogue, 2018: 1 meeting$/ }));
    expect(search()).toBe('?series=hlpsd&years=2018-2018');
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(screen.getAllByText(/^1 of 3 meetings/)[0]).toBeDefined();
  });

  it('leads from a disagreement to the record', async () => {
    const { user, about } = await open();
    await user.click(about.getAllByRole('link', { name: /^Fifth EU-Central Asia/ })[0]!);
    expect(window.location.search).toContain(`meeting=${fifth}`);
    expect(await screen.findByRole('dialog', { name: /^Fifth EU-Central Asia/ })).toBeDefined();
  });

  it('leads to the source code where the contact is a repository’s issues, and nowhere otherwise', async () => {
    const { about } = await open();
    expect(about.queryByRole('link', { name: 'Source code and records' })).toBeNull();
  });

  it('names the repository', async () => {
    site.contact = 'https://code.example.org/atlas/issues';
    const { about } = await open();
    const link = about.getByRole('link', { name: 'Source code and records' });
    expect(link.getAttribute('href')).toBe('https://code.example.org/atlas');
  });
});
