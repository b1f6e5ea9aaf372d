import { render, screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';

import { createNames } from '../../../src/i18n/names.ts';
import { createTexts } from '../../../src/i18n/texts.ts';
import { DifferenceSlide } from '../../../src/views/briefing/DifferenceSlide.tsx';
import { buildDataset, buildEvidence, buildMeeting } from '../../support/built-dataset.ts';
import { dataset, index, names } from '../../support/real-deck.ts';

const part = (name: RegExp) => {
  const heading = screen.getByRole('heading', { name });
  const section = within(heading.closest('section')!);
  return {
    count: Number(/\d+$/.exec(heading.textContent)?.[0]),
    items: section.queryAllByRole('listitem').map(({ textContent }) => textContent),
    section,
  };
};

function show(before: readonly string[], after: readonly string[]) {
  const meetings = [
    buildMeeting({
      id: 'a',
      themes: before.map((theme) => buildEvidence(theme, { note: `${theme}, then.` })),
    }),
    buildMeeting({ id: 'b', themes: after.map((theme) => buildEvidence(theme, { note: `${theme}, now.` })) }),
  ] as const;
  const built = buildDataset(meetings);
  const its = createNames(built.index, createTexts('en'));
  render(<DifferenceSlide before={meetings[0]} after={meetings[1]} {...built} names={its} />);
}

describe(DifferenceSlide, () => {
  it('says what was added, kept and no longer found, with the note of the meeting where it was', () => {
    show(['terrorism', 'water'], ['water', 'energy']);
    expect(part(/Added/).items).toEqual(['Energyenergy, now.']);
    expect(part(/Kept/).items).toEqual(['Water']);
    expect(part(/No longer found/).items).toEqual(['Terrorismterrorism, then.']);
  });

  it('counts the themes of two real meetings as they are counted from the records', () => {
    const [before, after] = ['2020-10-20-video-hlpsd', '2021-07-01-tashkent-hlpsd'].map((id) =>
      dataset.meetings.find((meeting) => meeting.id === id)!,
    );
    const themesOf = (meeting = before!) => new Set(meeting.themes.map(({ theme }) => theme));
    const [then, now] = [themesOf(before), themesOf(after)];
    render(<DifferenceSlide {...{ before: before!, after: after!, index, dataset, names }} />);
    const added = [...now].filter((theme) => !then.has(theme));
    const gone = [...then].filter((theme) => !now.has(theme));
    expect([part(/Added/).count, part(/Kept/).count, part(/No longer found/).count]).toEqual([
      added.length,
      now.size - added.length,
      gone.length,
    ]);
    expect(part(/Added/).items).toHaveLength(added.length);
  });

  it('leaves the notes out where there are many themes on one side', () => {
    const themes = dataset.themes.themes.slice(0, 5).map(({ id }) => id);
    const record = dataset.meetings[0]!;
    const before = { ...record, themes: [] };
    const after = { ...record, themes: themes.map((theme) => buildEvidence(theme)) };
    render(<DifferenceSlide {...{ before, after, index, dataset, names }} />);
    expect(part(/Added/).items).toEqual(themes.map((theme) => names.theme(theme)));
  });
});
