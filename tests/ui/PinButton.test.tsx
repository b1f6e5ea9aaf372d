import { act, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';

import { PinButton } from '../../src/ui/PinButton.tsx';

afterEach(() => {
  vi.useRealTimers();
});

function show(onPin: () => Promise<string>, hasWords = false) {
  const user = userEvent.setup({ delay: null });
  render(<PinButton hasWords={hasWords} onPin={onPin} />);
  return { user, button: screen.getByRole('button') };
}
const icon = (button: HTMLElement) => button.querySelector('svg')?.innerHTML;

describe(PinButton, () => {
  it.each([true, false])('has a name with words (%s) and without', (hasWords) => {
    const { button } = show(async () => 'Pinned', hasWords);
    expect(screen.getByRole('button', { name: 'Pin to briefing' })).toBe(button);
    expect(button.textContent).toBe(hasWords ? 'Pin to briefing' : '');
  });

  it('says politely what came of it, with a tick, and after a while its name again', async () => {
    vi.useFakeTimers({ shouldAdvanceTime: true });
    const { user, button } = show(async () => 'Pinned as slide 3');
    const pin = icon(button);
    await user.click(button);
    await screen.findByRole('button', { name: 'Pinned as slide 3' });
    expect(button.querySelector('[aria-live="polite"]')?.textContent).toBe('Pinned as slide 3');
    expect(icon(button)).not.toBe(pin);
    await act(() => vi.advanceTimersByTimeAsync(2000));
    expect(button.textContent).toBe('Pinned as slide 3');
    await act(() => vi.advanceTimersByTimeAsync(1000));
    expect(screen.getByRole('button', { name: 'Pin to briefing' })).toBe(button);
    expect(icon(button)).toBe(pin);
  });

  it('says that it failed, without a tick, and can be pressed again', async () => {
    const onPin = vi.fn<() => Promise<string>>().mockRejectedValueOnce(new Error('offline'));
    onPin.mockResolvedValue('Pinned as slide 1');
    const { user, button } = show(onPin);
    const pin = icon(button);
    await user.click(button);
    await screen.findByRole('button', { name: 'Not pinned: not everything could be loaded' });
    expect(icon(button)).toBe(pin);
    await user.click(button);
    await screen.findByRole('button', { name: 'Pinned as slide 1' });
  });

  it('says the same again for as long, when it is pressed again', async () => {
    vi.useFakeTimers({ shouldAdvanceTime: true });
    const { user, button } = show(async () => 'The briefing is full');
    await user.click(button);
    await screen.findByRole('button', { name: 'The briefing is full' });
    await act(() => vi.advanceTimersByTimeAsync(1400));
    await user.click(button);
    await act(() => vi.advanceTimersByTimeAsync(1400));
    expect(button.textContent).toBe('The briefing is full');
    await act(() => vi.advanceTimersByTimeAsync(1300));
    expect(button.textContent).toBe('');
  });
});
