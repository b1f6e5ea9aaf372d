import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';

import { Clocks } from '../../../src/views/briefing/Clocks.tsx';

function show(seconds: number, isRunning = true) {
  const onPause = vi.fn<() => void>();
  const onReset = vi.fn<() => void>();
  const now = new Date(2026, 11, 1, 14, 5);
  render(<Clocks {...{ seconds, isRunning, now, onPause, onReset }} />);
  return { user: userEvent.setup({ delay: null }), onPause, onReset };
}
const timer = () => screen.getByRole('timer', { name: 'Time' }).textContent;

describe(Clocks, () => {
  it.each([
    [0, '00:00'],
    [59, '00:59'],
    [60, '01:00'],
    [3599, '59:59'],
    [3600, '1:00:00'],
    [36_061, '10:01:01'],
  ])('shows %i seconds as %s', (seconds, shown) => {
    show(seconds);
    expect(timer()).toBe(shown);
  });

  it('shows the time of day', () => {
    show(0);
    expect(screen.getByLabelText('Clock').textContent).toMatch(/^02:05\sPM$/);
  });

  it('pauses, goes on and begins anew', async () => {
    const { user, onPause, onReset } = show(5);
    await user.click(screen.getByRole('button', { name: 'Pause' }));
    await user.click(screen.getByRole('button', { name: 'Reset' }));
    expect([onPause.mock.calls.length, onReset.mock.calls.length]).toEqual([1, 1]);
  });

  it('offers to go on while it stands', () => {
    show(5, false);
    expect(screen.getByRole('button', { name: 'Go on' })).toBeDefined();
  });
});
