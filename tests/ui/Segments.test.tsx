import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';

import { Segments } from '../../src/ui/Segments.tsx';

const options = [
  { value: 'count', label: 'Count' },
  { value: 'share', label: 'Share' },
  { value: 'dark', label: 'Dark', icon: 'moon', iconOnly: true },
] as const;

describe(Segments, () => {
  it('is a named group of buttons of which the chosen one is pressed', () => {
    render(<Segments label="Measure" options={options} chosen="share" onChoose={() => {}} />);
    expect(screen.getByRole('group', { name: 'Measure' }).textContent).toBe('CountShare');
    expect(
      screen.getAllByRole('button').map((button) => [button.ariaLabel, button.getAttribute('aria-pressed')]),
    ).toEqual([
      [null, 'false'],
      [null, 'true'],
      ['Dark', 'false'],
    ]);
  });

  it('has nothing pressed where nothing is chosen', () => {
    render(<Segments label="Measure" options={options} chosen={null} onChoose={() => {}} />);
    expect(screen.queryByRole('button', { pressed: true })).toBeNull();
  });

  it('chooses by mouse and by keyboard, also where a button shows only an icon', async () => {
    const user = userEvent.setup();
    const onChoose = vi.fn<(value: string) => void>();
    render(<Segments label="Measure" options={options} chosen="count" onChoose={onChoose} />);
    await user.click(screen.getByRole('button', { name: 'Share' }));
    await user.tab();
    await user.keyboard('{Enter}');
    expect(onChoose.mock.calls).toEqual([['share'], ['dark']]);
  });
});
