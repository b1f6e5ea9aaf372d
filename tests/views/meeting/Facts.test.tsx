import { describe, expect, it } from 'vitest';

import type { Meeting } from '../../../src/dataset/schema.ts';
import { Facts } from '../../../src/views/meeting/Facts.tsx';
import { chooseRecords } from '../../support/chosen-records.ts';
import { openMeeting } from '../../support/opened-page.tsx';

const fifth = '2018-07-09-ashgabat-hlpsd';

/** What the sheet says beside a word such as `Place`. */
async function fact(name: string, change: Partial<Meeting>) {
  const { sheet } = await openMeeting(fifth, chooseRecords([fifth, change]));
  const term = sheet().getByText(name, { selector: 'dt' });
  return term.nextElementSibling?.textContent.trim().replaceAll(/\s*–\s*/g, '–');
}

describe(Facts, () => {
  it.each<[string, Partial<Meeting>]>([
    ['9 July 2018', {}],
    ['9–10 July 2018', { end_date: '2018-07-10' }],
    ['July 2018', { start_date: '2018-07', end_date: '2018-07' }],
    ['2018', { start_date: '2018', end_date: '2018' }],
  ])('gives the date %s as sharply as its source', async (said, change) => {
    expect(await fact('Date', change)).toBe(said);
  });

  it('says that sources give different dates', async () => {
    const versions = [
      { value: '9 July 2018', source: 'nca-2018-07-09-hlpsd-5' },
      { value: '10 July 2018', source: 'timesca-2018-07-09-hlpsd-5' },
    ];
    expect(await fact('Date', { disagreements: [{ field: 'start_date', versions }] })).toContain(
      'sources differ',
    );
  });

  it.each<[string, Partial<Meeting>]>([
    ['AshgabatTurkmenistan', {}],
    ['By video', { format: 'video', city: null, country: null }],
    ['Not recorded', { format: 'unknown', city: null, country: null }],
    ['Not recordedTurkmenistan', { city: null }],
    ['Nur-SultanKazakhstan', { city: 'astana', country: 'KZ', start_date: '2020-05', end_date: '2020-05' }],
  ])('gives the place as “%s”', async (said, change) => {
    expect(await fact('Place', change)).toBe(said);
  });

  it.each<[string, Partial<Meeting>]>([
    ['In personvenue not recorded', {}],
    ['In personOguzkent Hotel', { venue: 'Oguzkent Hotel' }],
    ['Not recordedvenue not recorded', { format: 'unknown' }],
    ['Hybridvenue not recorded', { format: 'hybrid' }],
  ])('gives the format and the venue as “%s”', async (said, change) => {
    expect(await fact('Format', change)).toBe(said);
  });

  it('gives the highest level of any delegation', async () => {
    expect(await fact('Highest level', {})).toBe('Deputy minister');
  });

  it('says that no level is recorded', async () => {
    expect(await fact('Highest level', { participants: [] })).toBe('Not recorded');
  });

  it('says how well the record is supported, and by how many sources', async () => {
    expect(await fact('Confidence', { confidence: 'low' })).toMatch(/^Low\s?6 sources, \d official$/);
  });
});
