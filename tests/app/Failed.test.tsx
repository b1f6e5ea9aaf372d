import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';

import { Failed } from '../../src/app/Failed.tsx';
import { LoadError } from '../../src/app/load-json.ts';

const path = 'data/overview.json';

function show(error: LoadError) {
  const onRetry = vi.fn<() => void>();
  render(<Failed title="The meetings could not be loaded" error={error} onRetry={onRetry} />);
  return { user: userEvent.setup({ delay: null }), onRetry, alert: within(screen.getByRole('alert')) };
}

describe(Failed, () => {
  it.each([
    ['did not answer', new LoadError('no-answer', path)],
    ['status 503', new LoadError('status', path, { status: 503 })],
    ['is not JSON, or was cut short', new LoadError('not-json', path)],
    ['“meetings”', new LoadError('wrong-shape', path, { what: '“meetings”' })],
  ])('names the file and says why it could not be used: %s', (words, error) => {
    const { alert } = show(error);
    expect(alert.getByRole('heading', { name: 'The meetings could not be loaded' })).toBeDefined();
    const reason = alert.getByText(new RegExp(words)).textContent;
    expect(reason).toContain(path);
    expect(alert.queryByRole('table')).toBeNull();
  });

  it('names file, field, value and rule of every problem of the records', () => {
    const problems = [
      { file: 'cities.json', field: '[tashkent].name', value: '', message: 'must not be empty' },
      { file: 'meetings/2014-a.json', field: 'sources[0]', value: 'atlantis', message: 'is not a source' },
      { file: 'meetings/2015-b.json', field: '', value: undefined, message: 'is missing' },
    ];
    const { alert } = show(new LoadError('problems', path, { problems }));
    expect(alert.getByText(/3 problems/)).toBeDefined();
    expect(alert.getAllByRole('columnheader').map((cell) => cell.textContent)).toEqual([
      'File',
      'Field',
      'Value',
      'Problem',
    ]);
    const rows = alert.getAllByRole('row').slice(1);
    expect(
      rows.map((row) =>
        within(row)
          .getAllByRole('cell')
          .map((cell) => cell.textContent),
      ),
    ).toEqual([
      ['cities.json', '[tashkent].name', '""', 'must not be empty'],
      ['meetings/2014-a.json', 'sources[0]', '"atlantis"', 'is not a source'],
      ['meetings/2015-b.json', '', '', 'is missing'],
    ]);
  });

  it('counts one problem as one', () => {
    const problems = [{ file: 'cities.json', field: 'name', value: 1, message: 'must be a text' }];
    const { alert } = show(new LoadError('problems', path, { problems }));
    expect(alert.getByText(/1 problem\./)).toBeDefined();
  });

  it('tries again when asked to', async () => {
    const { user, onRetry, alert } = show(new LoadError('no-answer', path));
    expect(onRetry).not.toHaveBeenCalled();
    await user.click(alert.getByRole('button', { name: 'Try again' }));
    expect(onRetry).toHaveBeenCalledOnce();
  });
});
