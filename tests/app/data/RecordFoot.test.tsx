import { screen } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';

import { RecordFoot } from '../../../src/app/data/RecordFoot.tsx';
import { site } from '../../../src/app/site.ts';
import { chooseRecords } from '../../support/chosen-records.ts';
import { openMeeting } from '../../support/opened-page.tsx';
import { catchSavedFiles } from '../../support/saved-files.ts';

const id = '2018-07-09-ashgabat-hlpsd';
const records = chooseRecords(id, '2019-05-28-brussels-hlpsd');

const markup = () =>
  Array.from(document.querySelectorAll('script[type="application/ld+json"]'), ({ textContent }) =>
    JSON.parse(textContent),
  ) as Record<string, unknown>[];

afterEach(() => {
  vi.restoreAllMocks();
  site.contact = null;
});

describe(RecordFoot, () => {
  it('saves the record and its days in a calendar under the id', async () => {
    const saved = catchSavedFiles();
    const { user } = await openMeeting(id, records);
    await user.click(screen.getByRole('button', { name: 'Record (JSON)' }));
    await screen.findByText(/^Saved as .*\.json$/);
    await user.click(screen.getByRole('button', { name: 'Calendar entry' }));
    await screen.findByText(/^Saved as .*\.ics$/);
    expect(saved.map(({ name }) => name)).toEqual([
      `dialogue-atlas-json-meeting-${id}-${records.version}.json`,
      `dialogue-atlas-calendar-meeting-${id}-${records.version}.ics`,
    ]);
    const { meetings } = JSON.parse(await saved[0]!.blob.text()) as typeof records;
    expect(meetings.map((meeting) => meeting.id)).toEqual([id]);
    expect((await saved[1]!.blob.text()).match(/BEGIN:VEVENT/g)).toHaveLength(1);
  });

  it('describes the opened meeting for other programs, one at a time, and no longer than it is open', async () => {
    const { user } = await openMeeting(id, records);
    expect(markup()).toMatchObject([{ '@type': 'Event', identifier: id, startDate: '2018-07-09' }]);
    await user.click(screen.getByRole('button', { name: 'Previous selected meeting' }));
    expect(markup()).toMatchObject([{ identifier: '2019-05-28-brussels-hlpsd' }]);
    await user.click(screen.getByRole('button', { name: 'Close' }));
    expect(markup()).toEqual([]);
  });

  it('copies a report that names record, version and link where no contact is set', async () => {
    const { user } = await openMeeting(id, records);
    expect(screen.queryByRole('link', { name: 'Report an error' })).toBeNull();
    expect(screen.getByText(/^No address for errors is set/)).toBeDefined();
    await user.click(screen.getByRole('button', { name: 'Copy an error report' }));
    const copied = await navigator.clipboard.readText();
    expect(copied).toContain(`Record: ${id}`);
    expect(copied).toContain(`Dataset: ${records.version}`);
    expect(copied).toContain(`?meeting=${id}`);
    expect(copied).toContain('What is wrong');
  });

  it('opens a mail to the contact, filled in', async () => {
    site.contact = 'atlas@example.org';
    await openMeeting(id, records);
    const { href } = screen.getByRole<HTMLAnchorElement>('link', { name: 'Report an error' });
    expect(href).toMatch(/^mailto:atlas@example\.org\?/);
    const { searchParams } = new URL(href);
    expect(searchParams.get('subject')).toBe(`Error in record ${id}`);
    expect(searchParams.get('body')).toContain('Fifth EU-Central Asia High-Level Political and Security');
  });

  it('opens a new issue where the contact is a repository’s issues, in another tab', async () => {
    site.contact = 'https://code.example.org/atlas/issues';
    await openMeeting(id, records);
    const link = screen.getByRole<HTMLAnchorElement>('link', { name: 'Report an error' });
    expect(link.href).toMatch(/^https:\/\/code\.example\.org\/atlas\/issues\/new\?title=/);
    expect(link.target).toBe('_blank');
  });
});
