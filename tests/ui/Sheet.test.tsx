import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';

import { Sheet } from '../../src/ui/Sheet.tsx';

function show() {
  const onClose = vi.fn<() => void>();
  const shown = render(
    <Sheet label="Fifth dialogue" place="right" onClose={onClose}>
      <p>Agenda</p>
      <button type="button" onClick={onClose}>
        Close
      </button>
    </Sheet>,
  );
  const dialog = screen.getByRole<HTMLDialogElement>('dialog', { name: 'Fifth dialogue' });
  return { ...shown, user: userEvent.setup(), dialog, onClose };
}

describe(Sheet, () => {
  it('opens as a modal dialog with its name', () => {
    const { dialog } = show();
    expect(dialog.open).toBe(true);
    expect(dialog.textContent).toBe('AgendaClose');
  });

  it('asks to be closed by Escape, and stays until it is', async () => {
    const { user, dialog, onClose } = show();
    await user.keyboard('{Escape}');
    expect(onClose).toHaveBeenCalledOnce();
    expect(dialog.open).toBe(true);
  });

  it('asks to be closed by a click beside it', async () => {
    const { user, dialog, onClose } = show();
    await user.click(dialog);
    expect(onClose).toHaveBeenCalledOnce();
  });

  it('does not close at a click inside', async () => {
    const { user, onClose } = show();
    await user.click(screen.getByText('Agenda'));
    expect(onClose).not.toHaveBeenCalled();
  });

  it('closes by its own button, once', async () => {
    const { user, onClose } = show();
    await user.click(screen.getByRole('button', { name: 'Close' }));
    expect(onClose).toHaveBeenCalledOnce();
  });

  it('gives the page back when it is gone', () => {
    const { dialog, unmount } = show();
    unmount();
    expect(dialog.open).toBe(false);
    expect(screen.queryByRole('dialog')).toBeNull();
  });
});
