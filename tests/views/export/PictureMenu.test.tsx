import { render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';

import { PictureMenu } from '../../../src/views/export/PictureMenu.tsx';

type Save = (format: 'png' | 'svg') => Promise<void>;

/** A promise to keep or to break later. */
function hold() {
  let keep = () => {};
  let fail: (error: Error) => void = () => {};
  const promise = new Promise<void>((resolve, reject) => {
    keep = resolve;
    fail = reject;
  });
  return { promise, keep: () => keep(), fail: (error: Error) => fail(error) };
}

async function open(props: Partial<Parameters<typeof PictureMenu>[0]> = {}) {
  const onSave = vi.fn<Save>(async () => {});
  render(<PictureMenu subject="Map of host cities" onSave={onSave} {...props} />);
  const user = userEvent.setup();
  const button = screen.getByRole('button', { name: 'Picture' });
  await user.click(button);
  await screen.findByRole('button', { name: 'Save as PNG' });
  return { user, onSave, button, status: screen.getByRole('status') };
}

const name = (text: string) => screen.getByRole('button', { name: text });

describe(PictureMenu, () => {
  afterEach(() => vi.unstubAllGlobals());

  it('offers the view it stands at as PNG and as SVG', async () => {
    const { user, onSave } = await open();
    expect(screen.getByRole('dialog', { name: 'Picture: Map of host cities' })).toBeDefined();
    await user.click(name('Save as SVG'));
    await user.click(name('Save as PNG'));
    expect(onSave.mock.calls).toEqual([['svg'], ['png']]);
  });

  it('says when a picture was saved', async () => {
    const { user, status } = await open();
    await user.click(name('Save as PNG'));
    await waitFor(() => expect(status.textContent).toBe('Saved as PNG.'));
  });

  it('says after half a second that a picture is in the making, and makes one at a time', async () => {
    const held = hold();
    const onSave = vi.fn<Save>(() => held.promise);
    const { user, status } = await open({ onSave });
    await user.click(name('Save as PNG'));
    expect(status.textContent).toBe('');
    await waitFor(() => expect(status.textContent).toBe('Drawing the picture…'));
    await user.click(name('Save as SVG'));
    expect(onSave).toHaveBeenCalledTimes(1);
    held.keep();
    await waitFor(() => expect(status.textContent).toBe('Saved as PNG.'));
  });

  it('says why a picture could not be made, and can be asked again', async () => {
    const held = hold();
    const onSave = vi.fn<Save>(async () => {}).mockImplementationOnce(() => held.promise);
    const { user, status } = await open({ onSave });
    await user.click(name('Save as PNG'));
    held.fail(new Error('this browser has no room for a picture of this size'));
    await waitFor(() =>
      expect(status.textContent).toBe(
        'The picture could not be made: this browser has no room for a picture of this size. Everything is as it was.',
      ),
    );
    await user.click(name('Save as PNG'));
    await waitFor(() => expect(status.textContent).toBe('Saved as PNG.'));
  });

  it('remembers how it ended while it was closed', async () => {
    const held = hold();
    const { user, button } = await open({ onSave: () => held.promise });
    await user.click(name('Save as PNG'));
    await user.keyboard('{Escape}');
    expect(screen.queryByRole('status')).toBeNull();
    held.keep();
    await user.click(button);
    await waitFor(() => expect(screen.getByRole('status').textContent).toBe('Saved as PNG.'));
  });

  it('does not offer to copy where the browser cannot', async () => {
    await open({ onCopy: async () => {} });
    expect(screen.queryByRole('button', { name: 'Copy picture' })).toBeNull();
  });

  it('offers to copy where page and browser can, and says that it did', async () => {
    vi.stubGlobal('ClipboardItem', Blob);
    vi.stubGlobal('navigator', { clipboard: { write: async () => {} } });
    const onCopy = vi.fn<() => Promise<void>>(async () => {});
    const { user, status } = await open({ onCopy });
    await user.click(name('Copy picture'));
    expect(onCopy).toHaveBeenCalledTimes(1);
    await waitFor(() => expect(status.textContent).toBe('Copied.'));
  });
});
