import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { lazy } from 'react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

import { Layer } from '../../src/app/Layer.tsx';

beforeEach(() => {
  vi.spyOn(console, 'error').mockImplementation(() => {});
});
afterEach(() => {
  vi.restoreAllMocks();
});

const missing = () =>
  lazy(() => Promise.reject(new TypeError('Failed to fetch dynamically imported module: /a.js')));

function show(isSilent: boolean) {
  const onClose = vi.fn<() => void>();
  const Missing = missing();
  render(
    <>
      <Layer name="Briefing" isSilent={isSilent} onClose={onClose}>
        <Missing />
      </Layer>
      <p>The page</p>
    </>,
  );
  return { onClose, user: userEvent.setup({ delay: null }) };
}

describe(Layer, () => {
  it('says in a sheet that can be closed that it could not be loaded, and leaves the page alone', async () => {
    const { user, onClose } = show(false);
    const sheet = await screen.findByRole('dialog', { name: 'Briefing' });
    expect(sheet.textContent).toContain('a newer version of the atlas');
    expect(screen.getByText('The page')).toBeDefined();
    await user.click(screen.getByRole('button', { name: 'Close' }));
    expect(onClose).toHaveBeenCalledOnce();
  });

  it('says nothing where nobody has asked for it', async () => {
    show(true);
    await new Promise((resolve) => {
      setTimeout(resolve);
    });
    expect(document.body.textContent).toBe('The page');
  });
});
