import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';

import { BriefingActions } from '../../../src/views/briefing/BriefingActions.tsx';

type Task = Parameters<typeof BriefingActions>[0]['task'];

function show({ link = 'https://atlas.example/#b=1', task = null as Task } = {}) {
  const done: string[] = [];
  const does = (what: string) => () => void done.push(what);
  const user = userEvent.setup({ delay: null });
  vi.spyOn(window, 'prompt').mockReturnValue(null);
  render(
    <BriefingActions
      link={link}
      task={task}
      onPresent={does('present')}
      onSave={does('save')}
      onPowerPoint={does('powerpoint')}
      onHandout={does('handout')}
      onPack={does('pack')}
      onCancel={does('cancel')}
    />,
  );
  return { user, done };
}
const button = (name: string) => screen.getByRole('button', { name });

describe(BriefingActions, () => {
  it('does what each of its buttons says', async () => {
    const { user, done } = show();
    for (const name of ['Present', 'PowerPoint', 'Handout', 'Offline pack', 'Save file'])
      await user.click(button(name));
    expect(done).toEqual(['present', 'powerpoint', 'handout', 'pack', 'save']);
    expect(screen.queryByRole('progressbar')).toBeNull();
  });

  it('copies the link that carries the whole briefing', async () => {
    const { user } = show();
    await user.click(button('Copy link'));
    expect(await navigator.clipboard.readText()).toBe('https://atlas.example/#b=1');
  });

  it('offers no link while it is in the making', () => {
    show({ link: '' });
    expect(screen.queryByRole('button', { name: 'Copy link' })).toBeNull();
  });

  it('shows how far something in the making is, and cancels it', async () => {
    const { user, done } = show({ task: { what: 'PowerPoint', done: 3, of: 12 } });
    const progress = screen.getByRole<HTMLProgressElement>('progressbar', { name: 'PowerPoint: 3 of 12' });
    expect([progress.value, progress.max]).toEqual([3, 12]);
    await user.click(button('Cancel'));
    expect(done).toEqual(['cancel']);
  });

  it('shows that something is in the making where nobody knows how far', () => {
    show({ task: { what: 'Offline pack', done: 0, of: 0 } });
    const progress = screen.getByRole('progressbar', { name: 'Offline pack: in the making' });
    expect(progress.hasAttribute('value')).toBe(false);
  });
});
