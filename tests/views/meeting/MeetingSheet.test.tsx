import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';

import { MeetingSheet } from '../../../src/views/meeting/MeetingSheet.tsx';
import { chooseRecords } from '../../support/chosen-records.ts';
import { openMeeting, openPage } from '../../support/opened-page.tsx';
import { wordsOfRecord } from '../../support/words-of-record.ts';

const rich = ['2025-04-03-samarkand-leaders', '2023-06-13-astana-hlpsd', '2021-07-01-tashkent-hlpsd'];
const fifth = '2018-07-09-ashgabat-hlpsd';
const dialogues = ['2017-06-08-bishkek-hlpsd', fifth, '2019-05-28-brussels-hlpsd'];

const sheet = () => within(screen.getByRole('dialog'));
const spaced = (text: string) => text.replaceAll(/\s+/g, ' ');
const open = (id: string) => openMeeting(id, chooseRecords(id));

describe(MeetingSheet, () => {
  it.each(rich)('says everything that is recorded of %s', async (id) => {
    const { records, meeting } = await open(id);
    const text = spaced(screen.getByRole('dialog').textContent);
    const words = Object.entries(wordsOfRecord(meeting, records));
    expect(words.flatMap(([, all]) => all).length).toBeGreaterThan(100);
    const unsaid = words.flatMap(([field, all]) =>
      all.filter((word) => !text.includes(spaced(word))).map((word) => `${field}: ${word}`),
    );
    expect(unsaid).toEqual([]);
  });

  it.each(rich)('names a source for everything that is recorded of %s', async (id) => {
    const { meeting } = await open(id);
    const { sources } = meeting;
    const cited = sheet()
      .getAllByRole('link', { name: /^Source \d+$/ })
      .map((link) => link.textContent);
    const evidence = [
      meeting.themes,
      meeting.outcomes,
      meeting.figures,
      meeting.documents,
      meeting.mentions,
    ].flat();
    const numbers = [...new Set(evidence.map(({ source }) => String(sources.indexOf(source) + 1)))];
    expect(cited).toEqual(expect.arrayContaining(numbers));
    expect(cited.length).toBeGreaterThanOrEqual(evidence.length);
    expect(cited).not.toContain('0');
  });

  it('leads from a source mark to the source', async () => {
    const { user, records, meeting } = await open(fifth);
    const mark = sheet().getAllByRole('link', { name: /^Source \d$/ })[0]!;
    await user.click(mark);
    const source = meeting.sources[Number(mark.textContent) - 1];
    const { title } = records.sources.find(({ id }) => id === source)!;
    expect(document.activeElement?.textContent).toContain(title);
    expect(document.activeElement?.textContent.startsWith(mark.textContent)).toBe(true);
  });

  it('links the published accounts, which open beside the page', async () => {
    const { records, meeting } = await open(fifth);
    const urls = meeting.sources.map((id) => records.sources.find((source) => source.id === id)?.url ?? null);
    const links = sheet()
      .getAllByRole<HTMLAnchorElement>('link')
      .filter(({ target }) => target === '_blank');
    expect(links.map(({ href }) => href)).toEqual(
      urls.filter((url) => url !== null).map((url) => new URL(url).href),
    );
    expect(links.every(({ rel }) => rel.includes('noreferrer'))).toBe(true);
  });

  it('says that no source names who chaired', async () => {
    await open(fifth);
    expect(sheet().getByText('Who chaired is not recorded.')).toBeDefined();
  });

  it('says which sources disagree, the version in use first', async () => {
    const id = '2021-07-01-tashkent-hlpsd';
    const { meeting } = await open(id);
    const [first, second] = meeting.disagreements[0]!.versions;
    const text = screen.getByRole('dialog').textContent;
    expect(text.indexOf(first!.value)).toBeLessThan(text.indexOf(second!.value));
    expect(sheet().getByText(first!.value).parentElement?.textContent).toContain('used here');
    expect(sheet().getByText(second!.value).parentElement?.textContent).not.toContain('used here');
  });

  it('closes by its button and by Escape, and the rest of the page is as it was', async () => {
    const { user, search } = await openPage(chooseRecords(fifth), `?city=ashgabat&meeting=${fifth}`);
    await screen.findByRole('dialog');
    await user.click(sheet().getByRole('button', { name: 'Close' }));
    expect(search()).toBe('?city=ashgabat');
    expect(screen.queryByRole('dialog')).toBeNull();
    await user.click(screen.getByRole('link', { name: /^Fifth EU-Central Asia/ }));
    expect(search()).toBe(`?city=ashgabat&meeting=${fifth}`);
    await user.keyboard('{Escape}');
    expect(search()).toBe('?city=ashgabat');
  });

  it('copies a citation with title, place, date, id and version', async () => {
    const { user, records, meeting } = await open(fifth);
    await user.click(sheet().getByRole('button', { name: 'Cite' }));
    const cited = await navigator.clipboard.readText();
    for (const part of [meeting.title, 'Ashgabat', '9 July 2018', fifth, records.version])
      expect(cited).toContain(part);
  });
});

describe('the meetings of a series', () => {
  it('lead to the previous and the next', async () => {
    const records = chooseRecords(...dialogues, '2018-11-23-brussels-ministerial');
    const { user, search } = await openMeeting(fifth, records);
    await user.click(sheet().getByRole('button', { name: '6th round' }));
    expect(search()).toBe(`?meeting=${dialogues[2]}`);
    expect(screen.getByRole('dialog', { name: records.meetings[2]!.title })).toBeDefined();
    expect(sheet().queryByRole('button', { name: 'Next' })).toBeNull();
    await user.click(sheet().getByRole('button', { name: '5th round' }));
    expect(search()).toBe(`?meeting=${fifth}`);
  });

  it('that have no number on record are called previous and next', async () => {
    const { user, search } = await openMeeting(fifth, chooseRecords(...dialogues));
    await user.click(sheet().getByRole('button', { name: 'Previous' }));
    expect(search()).toBe(`?meeting=${dialogues[0]}`);
    expect(sheet().queryByRole('button', { name: 'Previous' })).toBeNull();
  });
});

describe('another meeting that a source mentions', () => {
  const mention = { date: '2017', place: 'Bishkek', source: 'nca-2018-07-09-hlpsd-5' };
  const withMentions = (meeting: string | null) =>
    chooseRecords(dialogues[0]!, [
      fifth,
      { mentions: [{ ...mention, what: 'The fourth dialogue', meeting }] },
    ]);

  it('opens where it is on record', async () => {
    const { user, search } = await openMeeting(fifth, withMentions(dialogues[0]!));
    await user.click(sheet().getByRole('link', { name: 'The fourth dialogue' }));
    expect(search()).toBe(`?meeting=${dialogues[0]}`);
  });

  it('is said not to be on record otherwise', async () => {
    await openMeeting(fifth, withMentions(null));
    expect(sheet().queryByRole('link', { name: 'The fourth dialogue' })).toBeNull();
    expect(
      sheet()
        .getByText(/The fourth dialogue/)
        .closest('li')?.textContent,
    ).toContain('2017 · Bishkek · not on record here');
    expect(sheet().getByText('Bishkek', { selector: '#mentions span' }).lang).toBe('en');
  });
});
