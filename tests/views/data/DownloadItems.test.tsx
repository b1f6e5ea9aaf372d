import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';

import { downloadKinds, type DownloadKind } from '../../../src/formats/downloads.ts';
import { DownloadItems } from '../../../src/views/data/DownloadItems.tsx';

type Download = (kind: DownloadKind) => Promise<string>;

const counts = Object.fromEntries(downloadKinds.map((kind) => [kind, 7])) as Record<DownloadKind, number>;

function show(onDownload: Download) {
  render(<DownloadItems selected={{ count: 2, total: 9 }} counts={counts} onDownload={onDownload} />);
  return { user: userEvent.setup(), status: screen.getByRole('status') };
}

const click = (name: RegExp) => screen.getByRole('button', { name });

describe(DownloadItems, () => {
  it('says that a file is in the making, and makes one at a time', async () => {
    let keep: (name: string) => void = () => {};
    const onDownload = vi.fn<Download>(
      () =>
        new Promise((resolve) => {
          keep = resolve;
        }),
    );
    const { user, status } = show(onDownload);
    await user.click(click(/^RIS/));
    expect(status.textContent).toBe('Making the file…');
    await user.click(click(/^JSON/));
    expect(onDownload.mock.calls).toEqual([['ris']]);
    keep('atlas.ris');
    await screen.findByText('Saved as atlas.ris');
    await user.click(click(/^JSON/));
    expect(onDownload.mock.calls).toEqual([['ris'], ['json']]);
  });

  it('says why a file could not be made, and offers it again', async () => {
    const { user, status } = show(() => Promise.reject(new Error('No room left.')));
    await user.click(click(/^Calendar/));
    expect(status.textContent).toBe(
      'The file could not be made: No room left. Try again, or load the page anew.',
    );
    expect(click(/^Calendar/).getAttribute('aria-disabled')).toBe('false');
  });

  it('parts tables, whole records, and references by named groups', () => {
    show(() => Promise.resolve(''));
    expect(screen.getAllByRole('group').map(({ ariaLabel }) => ariaLabel)).toEqual([
      'Tables (CSV)',
      'Whole records',
      'References and calendar',
    ]);
  });
});
