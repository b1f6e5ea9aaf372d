import { act, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';

import { CopyButton } from '../../src/ui/CopyButton.tsx';

afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

function show() {
  const user = userEvent.setup({ delay: null });
  const prompt = vi.spyOn(window, 'prompt').mockReturnValue(null);
  let text = '7 of 128 meetings';
  render(<CopyButton icon="copy" label="Copy sentence" text={() => text} />);
  const change = (next: string) => (text = next);
  return { user, prompt, change, button: screen.getByRole('button', { name: 'Copy sentence' }) };
}

describe(CopyButton, () => {
  it('copies the text as it is when it is pressed', async () => {
    const { user, change, button } = show();
    change('2 of 128 meetings');
    await user.click(button);
    expect(await navigator.clipboard.readText()).toBe('2 of 128 meetings');
  });

  it('says that it copied, and after two seconds its name again', async () => {
    vi.useFakeTimers({ shouldAdvanceTime: true });
    const { user, prompt, button } = show();
    await user.click(button);
    await within(button).findByText('Copied');
    await act(() => vi.advanceTimersByTimeAsync(1500));
    expect(button.textContent).toBe('Copied');
    await act(() => vi.advanceTimersByTimeAsync(1000));
    expect(button.textContent).toBe('Copy sentence');
    expect(prompt).not.toHaveBeenCalled();
  });

  it('announces that it did, politely, and never its own name', async () => {
    const { user, button } = show();
    const said = () => button.querySelector('[aria-live="polite"]')?.textContent;
    expect(said()).toBe('');
    await user.click(button);
    await screen.findByRole('button', { name: 'Copied' });
    expect(said()).toBe('Copied');
  });

  it('offers the text to copy by hand where the browser refuses', async () => {
    const { user, prompt, button } = show();
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('NotAllowedError'));
    await user.click(button);
    expect(prompt.mock.lastCall?.[0]).toContain('did not allow');
    expect(prompt.mock.lastCall?.[1]).toBe('7 of 128 meetings');
    expect(button.textContent).toBe('Copy sentence');
  });

  it('offers the text to copy by hand where there is no clipboard', async () => {
    const { user, prompt, button } = show();
    vi.spyOn(navigator, 'clipboard', 'get').mockReturnValue(undefined as unknown as Clipboard);
    await user.click(button);
    expect(prompt.mock.lastCall?.[1]).toBe('7 of 128 meetings');
    expect(button.textContent).toBe('Copy sentence');
  });
});
