import { render, screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';

import type { Meeting } from '../../../src/dataset/schema.ts';
import { createNames } from '../../../src/i18n/names.ts';
import { createTexts } from '../../../src/i18n/texts.ts';
import { MeetingSlide } from '../../../src/views/briefing/MeetingSlide.tsx';
import { buildDataset, buildDelegation, buildEvidence, buildMeeting } from '../../support/built-dataset.ts';
import { dataset as real, names as realNames } from '../../support/real-deck.ts';

function show(part: Partial<Meeting>) {
  const meeting = buildMeeting({ id: 'a', ...part });
  const { dataset, index } = buildDataset([meeting]);
  render(<MeetingSlide meeting={meeting} dataset={dataset} names={createNames(index, createTexts('en'))} />);
}
const headed = (name: RegExp) => within(screen.getByRole('heading', { name }).closest('section')!);
const row = (party: string) =>
  [...screen.getByRole('rowheader', { name: party }).parentElement!.querySelectorAll('td')].map(
    ({ textContent }) => textContent,
  );
const outcome = (note: string) => ({ note, source: 'eeas', paragraph: null }) as Meeting['outcomes'][number];
const named = (name: string, level: 'minister') => ({
  ...buildDelegation('kazakhstan', true, level),
  head: { person: null, name, title: 'Minister', level, source: 'eeas' },
});

describe(MeetingSlide, () => {
  it('tells present, absent and not recorded apart, and says where a level is not recorded', () => {
    show({
      participants: [
        buildDelegation('eu', true, 'special-representative'),
        buildDelegation('kazakhstan', true),
        buildDelegation('uzbekistan', false),
        buildDelegation('afghanistan', null),
      ],
    });
    expect(row('European Union')).toEqual(['present', expect.stringMatching(/Special representative$/)]);
    expect(row('Kazakhstan')).toEqual(['present', 'level not recorded']);
    expect(row('Uzbekistan')).toEqual(['absent', '']);
    expect(row('Afghanistan')).toEqual(['not recorded', '']);
  });

  it('names the head of a delegation, but not of one that was absent', () => {
    show({ participants: [named('Yerlan Alimbayev', 'minister'), buildDelegation('eu', true)] });
    expect(row('Kazakhstan')).toEqual(['Yerlan Alimbayev', ' Minister']);
  });

  it('says of a head who was expected that presence is not recorded, and gives no level', () => {
    show({ participants: [{ ...named('Yerlan Alimbayev', 'minister'), present: null }] });
    expect(row('Kazakhstan')).toEqual(['Yerlan Alimbayev, not recorded', '']);
  });

  it('says that a head who was named was absent', () => {
    show({ participants: [{ ...named('Yerlan Alimbayev', 'minister'), present: false }] });
    expect(row('Kazakhstan')).toEqual(['absent', '']);
  });

  it('marks the theme groups of the agenda among all', () => {
    show({ themes: [buildEvidence('water'), buildEvidence('energy')] });
    const groups = headed(/^On the agenda/).getAllByRole('listitem');
    expect(groups.map(({ textContent }) => textContent)).toEqual(['Violence and crime', 'Resources']);
    const [not, raised] = groups;
    expect(raised!.className).not.toBe(not!.className);
  });

  it('lists outcomes, and says how many more there are or that none is recorded', () => {
    show({ outcomes: Array.from({ length: 7 }, (_, i) => outcome(`Outcome ${i + 1}`)) });
    expect(headed(/^Outcomes/).getAllByRole('listitem')).toHaveLength(5);
    expect(headed(/^Outcomes/).getByText('and 2 more')).toBeDefined();
  });

  it('says that no outcome is recorded, which is not the same as none', () => {
    show({});
    expect(headed(/^Outcomes/).getByText('No outcome recorded')).toBeDefined();
    expect(screen.queryByRole('heading', { name: 'Where sources disagree' })).toBeNull();
  });

  it('shows both versions where sources disagree, and fewer outcomes beside them', () => {
    const versions = [
      { value: '2021-07-01', source: 'eeas' },
      { value: '2021-06-01', source: 'archive' },
    ];
    show({
      disagreements: [{ field: 'start_date', versions }] as Meeting['disagreements'],
      outcomes: Array.from({ length: 5 }, (_, i) => outcome(`Outcome ${i + 1}`)),
    });
    expect(headed(/^Where sources disagree/).getByText('2021-07-01 / 2021-06-01')).toBeDefined();
    expect(headed(/^Outcomes/).getByText('and 2 more')).toBeDefined();
  });

  it('shows of every real meeting as many parties as are recorded, or says how many more', () => {
    for (const meeting of real.meetings) {
      const { unmount, container } = render(
        <MeetingSlide meeting={meeting} dataset={real} names={realNames} />,
      );
      const rows = container.querySelectorAll('tr').length;
      const left = meeting.participants.length - rows;
      const said = /and (\d+) more/.exec(container.querySelector('table')!.parentElement!.textContent)?.[1];
      expect([meeting.id, Number(said ?? 0)]).toEqual([meeting.id, left]);
      unmount();
    }
  });
});
