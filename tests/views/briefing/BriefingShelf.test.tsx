import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';

import { BriefingShelf } from '../../../src/views/briefing/BriefingShelf.tsx';

function show(titles: readonly string[] = ['Water', ''], current: string | null = 'b1') {
  const done: string[] = [];
  const onOpen = vi.fn<(file: File) => void>();
  const { container } = render(
    <BriefingShelf
      briefings={titles.map((title, at) => ({ id: `b${at + 1}`, title }))}
      current={current}
      onChoose={(id) => done.push(`choose ${id}`)}
      onMakeDeck={() => done.push('deck')}
      onBlank={() => done.push('blank')}
      onOpen={onOpen}
      onRemove={() => done.push('remove')}
    />,
  );
  const file = container.querySelector<HTMLInputElement>('input[type=file]')!;
  return { user: userEvent.setup({ delay: null }), done, onOpen, file };
}

describe(BriefingShelf, () => {
  it('offers all briefings, those without a title too, and takes one of them in work', async () => {
    const { user, done } = show();
    const which = screen.getByRole<HTMLSelectElement>('combobox', { name: 'Briefing' });
    expect([...which.options].map(({ text }) => text)).toEqual(['Water', 'Untitled briefing']);
    expect(which.value).toBe('b1');
    await user.selectOptions(which, 'Untitled briefing');
    expect(done).toEqual(['choose b2']);
  });

  it('begins another one, and deletes the one in work', async () => {
    const { user, done } = show();
    for (const name of ['New from the selection', 'New, empty', 'Delete briefing'])
      await user.click(screen.getByRole('button', { name }));
    expect(done).toEqual(['deck', 'blank', 'remove']);
  });

  it('has nothing to choose and nothing to delete at first', () => {
    show([], null);
    expect(screen.queryByRole('combobox')).toBeNull();
    expect(screen.queryByRole('button', { name: 'Delete briefing' })).toBeNull();
    expect(screen.getByRole('button', { name: 'New from the selection' })).toBeDefined();
  });

  it('opens a file, and the same one again', async () => {
    const { user, onOpen, file } = show();
    const clicked = vi.spyOn(file, 'click');
    await user.click(screen.getByRole('button', { name: 'Open file' }));
    expect(clicked).toHaveBeenCalledOnce();
    const chosen = new File(['{}'], 'water.json', { type: 'application/json' });
    await user.upload(file, chosen);
    await user.upload(file, chosen);
    expect(onOpen.mock.calls).toEqual([[chosen], [chosen]]);
    expect(file.value).toBe('');
  });
});
