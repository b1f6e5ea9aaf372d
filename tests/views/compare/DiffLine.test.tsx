import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';

import type { MeetingCard } from '../../../src/dataset/schema.ts';
import { DiffLine } from '../../../src/views/compare/DiffLine.tsx';
import { buildDesk } from '../../support/built-desk.ts';
import { buildOverview } from '../../support/built-overview.ts';

function show(before: Partial<MeetingCard>, after: Partial<MeetingCard>) {
  const { index, names } = buildDesk(
    buildOverview([
      { id: 'a', ...before },
      { id: 'b', start_date: '2021', ...after },
    ]),
  );
  const onCompare = vi.fn<(pair: readonly [string, string]) => void>();
  const { container } = render(
    <DiffLine before={index.meetings[0]!} after={index.meetings[1]!} names={names} onCompare={onCompare} />,
  );
  return { onCompare, text: () => container.textContent };
}

describe(DiffLine, () => {
  it('says against what, and how many themes were added, kept and no longer found', () => {
    const { text } = show(
      {
        round: 7,
        format: 'video',
        start_date: '2020-10-20',
        end_date: '2020-10-20',
        themes: ['water', 'drugs'],
      },
      { themes: ['drugs', 'energy', 'terrorism'] },
    );
    expect(text()).toBe(
      'Against the previous round (by video, 20 October 2020)+2 added1 kept−1 no longer foundShow the difference',
    );
  });

  it('puts no sign before nothing, and speaks of rounds only where one is numbered', () => {
    const { text } = show({ city: 'astana', themes: ['water'] }, { themes: ['water'] });
    expect(text()).toContain(
      'Against the previous meeting (Astana, 1 May 2019)0 added1 kept0 no longer found',
    );
  });

  it('opens the difference of the pair', async () => {
    const { onCompare } = show({}, {});
    await userEvent.click(screen.getByRole('button', { name: 'Show the difference' }));
    expect(onCompare).toHaveBeenCalledExactlyOnceWith(['a', 'b']);
  });
});
