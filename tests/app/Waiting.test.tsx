import { act, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

import { Waiting } from '../../src/app/Waiting.tsx';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe(Waiting, () => {
  it('says after five seconds that it is still on the way', () => {
    render(<Waiting what="Loading the meetings…" className={undefined} />);
    act(() => void vi.advanceTimersByTime(4900));
    expect(screen.getByRole('status').textContent).toBe('Loading the meetings…');
    act(() => void vi.advanceTimersByTime(200));
    expect(screen.getByRole('status').textContent).toBe(
      'Still loading: the connection or the server is slow.',
    );
  });
});
