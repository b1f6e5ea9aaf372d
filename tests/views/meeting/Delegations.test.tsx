import { describe, expect, it } from 'vitest';

import type { Delegation, Meeting } from '../../../src/dataset/schema.ts';
import { Delegations } from '../../../src/views/meeting/Delegations.tsx';
import { chooseRecords } from '../../support/chosen-records.ts';
import { openMeeting } from '../../support/opened-page.tsx';

const fifth = '2018-07-09-ashgabat-hlpsd';
const source = 'nca-2018-07-09-hlpsd-5';
const head = { person: null, title: 'Deputy Foreign Minister', level: 'deputy-minister' as const, source };

const row = (party: string, rest: Partial<Delegation>): Delegation => ({
  party,
  present: true,
  role: null,
  head: null,
  source,
  ...rest,
});

async function openWith(change: Partial<Meeting>) {
  const { sheet } = await openMeeting(fifth, chooseRecords([fifth, change]));
  return sheet();
}

/** The cells of a party's row: presence, head, level and source. */
async function rowOf(party: string, delegation: Delegation) {
  const sheet = await openWith({ participants: [delegation] });
  const name = sheet.getByRole('rowheader', { name: new RegExp(`^${party}`) });
  return [...(name.parentElement?.querySelectorAll('td') ?? [])].map((cell) => cell.textContent);
}

describe(Delegations, () => {
  it.each([
    ['present', true],
    ['absent', false],
    ['not recorded', null],
  ] as const)('says that a party was %s', async (words, present) => {
    const [presence] = await rowOf('Tajikistan', row('tajikistan', { present }));
    expect(presence).toBe(words);
  });

  it('shows presence, absence and silence in different shapes', async () => {
    const sheet = await openWith({
      participants: [
        row('kazakhstan', { present: true }),
        row('tajikistan', { present: false }),
        row('turkmenistan', { present: null }),
      ],
    });
    const pictures = sheet
      .getAllByText(/^(present|absent|not recorded)$/)
      .map((word) => word.closest('td')?.querySelector('svg')?.innerHTML);
    const shapes = new Set(pictures.filter((picture) => picture !== undefined));
    expect(shapes.size).toBe(3);
  });

  it('says who led, in which office and at what level', async () => {
    const delegation = row('eu', {
      head: {
        ...head,
        name: 'Terhi Hakala',
        title: 'Special Representative',
        level: 'special-representative',
      },
    });
    expect(await rowOf('EU', delegation)).toEqual([
      'present',
      'Terhi HakalaSpecial Representative',
      'Special representative',
      String(chooseRecords(fifth).meetings[0]!.sources.indexOf(source) + 1),
    ]);
  });

  it('says that the name of a head is not recorded, and keeps the office', async () => {
    const [, who, level] = await rowOf('Kyrgyzstan', row('kyrgyzstan', { head: { ...head, name: null } }));
    expect(who).toBe('name not recordedDeputy Foreign Minister');
    expect(level).toBe('Deputy minister');
  });

  it('says that neither name nor level of a head is recorded', async () => {
    const [, who, level] = await rowOf('Kyrgyzstan', row('kyrgyzstan', {}));
    expect([who, level]).toEqual(['name not recorded', 'not recorded']);
  });

  it('names others of a delegation, and says where their name is not recorded', async () => {
    const others = [
      { person: null, name: 'Peter Burian', title: 'Special Representative', source },
      { person: null, name: null, title: 'Ambassador', source },
    ];
    const [, who] = await rowOf('EU', row('eu', { others }));
    expect(who).toContain('Also: Peter Burian, Special Representative');
    expect(who).toContain('Also: name not recorded, Ambassador');
  });

  it('says in which other role a party took part', async () => {
    const sheet = await openWith({
      participants: [
        row('turkmenistan', { role: 'host' }),
        row('kazakhstan', { role: 'member' }),
        row('afghanistan', { role: 'guest' }),
      ],
    });
    expect(sheet.getAllByRole('rowheader').map((name) => name.textContent.trim())).toEqual([
      'Turkmenistan host',
      'Kazakhstan',
      'Afghanistan guest',
    ]);
  });

  it('says who chaired, also where only the office is given', async () => {
    const chairs = [
      { person: null, name: 'Terhi Hakala', title: 'Special Representative', party: 'eu', source },
      { person: null, name: null, title: 'Deputy Foreign Minister', party: 'turkmenistan', source },
    ];
    const sheet = await openWith({ chairs });
    const line = sheet.getByText(/^In the chair/).textContent.replaceAll(/\s+/g, ' ');
    expect(line).toContain('Terhi Hakala, Special Representative (EU)');
    expect(line).toContain('name not recorded, Deputy Foreign Minister (Turkmenistan)');
  });
});
