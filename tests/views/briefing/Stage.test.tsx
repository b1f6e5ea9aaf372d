import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { afterEach, describe, expect, it, vi } from 'vitest';

import { Stage } from '../../../src/views/briefing/Stage.tsx';
import { buildBriefing, buildSlide } from '../../support/built-briefing.ts';
import { watchPlaces } from '../../support/places-in-sight.ts';

const briefing = buildBriefing(
  Array.from({ length: 12 }, (_, i) =>
    buildSlide(`s${i + 1}`, { title: `Takeaway ${i + 1}`, notes: i === 1 ? 'Speak slowly' : '' }),
  ),
);

afterEach(() => {
  document.getElementById('root')?.remove();
});

/** The stage over a page that has a button, on slides that have a control of their own. */
function show(start = 1, notice = '') {
  watchPlaces();
  const page = document.createElement('div');
  page.id = 'root';
  page.innerHTML = '<button>Present</button>';
  document.body.append(page);
  const opener = page.querySelector('button')!;
  opener.focus();
  const onPresenter = vi.fn<() => void>();
  const onNoFullScreen = vi.fn<() => void>();
  const onExit = vi.fn<() => void>();
  const heard = vi.fn<(key: string) => void>();

  function Page() {
    const [at, setAt] = useState(start);
    return (
      <Stage
        briefing={briefing}
        at={at}
        notice={notice}
        renderSlide={({ title }) => (
          <>
            <p>Picture of {title}</p>
            <button type="button" onKeyDown={({ key }) => heard(key)}>
              Tashkent
            </button>
          </>
        )}
        onGo={setAt}
        onPresenter={onPresenter}
        onNoFullScreen={onNoFullScreen}
        onExit={onExit}
      />
    );
  }

  const shown = render(<Page />);
  const stage = () => screen.getByRole('dialog', { name: 'Presentation: Water and borders' });
  return {
    ...shown,
    user: userEvent.setup({ delay: null }),
    page,
    opener,
    onPresenter,
    onExit,
    heard,
    stage,
    said: () => within(stage()).getByRole('status').textContent,
    at: () => Number(/^Slide (\d+) of 12/.exec(within(stage()).getByRole('status').textContent)?.[1]),
    city: () => within(stage()).getByRole('button', { name: 'Tashkent' }),
  };
}

describe(Stage, () => {
  it('shows one slide, takes the focus, and leaves the page below out of reach', () => {
    const { stage, said, page } = show();
    expect(screen.getAllByText(/^Picture of/).map(({ textContent }) => textContent)).toEqual([
      'Picture of Takeaway 1',
    ]);
    expect(document.activeElement).toBe(stage());
    expect(page.hasAttribute('inert')).toBe(true);
    expect(said()).toBe('Slide 1 of 12: Takeaway 1');
  });

  it('gives the page and its focus back in the end', () => {
    const { unmount, page, opener } = show();
    unmount();
    expect(page.hasAttribute('inert')).toBe(false);
    expect(document.activeElement).toBe(opener);
  });

  it('goes from slide to slide with a clicker, and stops at both ends', async () => {
    const { user, at, said } = show();
    await user.keyboard('{PageUp}');
    expect(at()).toBe(1);
    await user.keyboard('{PageDown}');
    expect(said()).toBe('Slide 2 of 12: Takeaway 2');
    await user.keyboard('{PageDown>12/}');
    expect(at()).toBe(12);
    await user.keyboard('{PageDown}{PageUp}');
    expect(at()).toBe(11);
  });

  it('goes with arrows, the space bar, Home and End', async () => {
    const { user, at } = show(5);
    const after = async (keys: string) => {
      await user.keyboard(keys);
      return at();
    };
    expect(await after('{ArrowRight}')).toBe(6);
    expect(await after(' ')).toBe(7);
    expect(await after('{ArrowLeft}{ArrowUp}')).toBe(5);
    expect(await after('{End}')).toBe(12);
    expect(await after('{Home}')).toBe(1);
  });

  it('jumps to a number and Enter, to the last slide where there is no such slide', async () => {
    const { user, at, stage } = show();
    await user.keyboard('11');
    expect(stage().textContent).toContain('Slide 11: press Enter');
    expect(at()).toBe(1);
    await user.keyboard('{Enter}');
    expect(at()).toBe(11);
    expect(stage().textContent).not.toContain('press Enter');
    await user.keyboard('99{Enter}');
    expect(at()).toBe(12);
    await user.keyboard('0{Enter}');
    expect(at()).toBe(1);
  });

  it('forgets the digits at Escape, and stays', async () => {
    const { user, at, onExit } = show();
    await user.keyboard('7{Escape}{Enter}');
    expect(at()).toBe(1);
    expect(onExit).not.toHaveBeenCalled();
  });

  it('goes dark, and any key brings the same slide back', async () => {
    const { user, said, at, onExit } = show(3);
    for (const key of ['{PageDown}', '{Escape}', 'b', ' ']) {
      await user.keyboard('b');
      expect(said()).toBe('The screen is dark. Any key brings the slide back.');
      await user.keyboard(key);
      expect(at()).toBe(3);
    }
    await user.keyboard('.');
    await user.click(
      screen.getByRole('button', { name: 'The screen is dark. Any key brings the slide back.' }),
    );
    expect(at()).toBe(3);
    expect(onExit).not.toHaveBeenCalled();
  });

  it('stays dark while Shift or Tab is pressed', async () => {
    const { user, said } = show();
    await user.keyboard('b{Shift}{Control}');
    expect(said()).toContain('dark');
  });

  it('leaves a focused control its keys, and turns pages with a clicker all the same', async () => {
    const { user, at, city, heard, stage } = show(3);
    city().focus();
    await user.keyboard('{ArrowRight}{End}b7');
    expect(at()).toBe(3);
    expect(heard.mock.calls.flat()).toEqual(['ArrowRight', 'End', 'b', '7']);
    await user.keyboard('{PageDown}');
    expect(at()).toBe(4);
    expect(document.activeElement).toBe(stage());
  });

  it('leaves a control at the first Escape and the presentation at the second', async () => {
    const { user, city, stage, onExit } = show();
    city().focus();
    await user.keyboard('{Escape}');
    expect(document.activeElement).toBe(stage());
    expect(onExit).not.toHaveBeenCalled();
    await user.keyboard('{Escape}');
    expect(onExit).toHaveBeenCalledOnce();
  });

  it('does not act on a key that something on the slide has taken', async () => {
    const { user, at, stage } = show();
    const take = (event: KeyboardEvent) => event.preventDefault();
    stage().addEventListener('keydown', take);
    await user.keyboard('{PageDown}');
    expect(at()).toBe(1);
    stage().removeEventListener('keydown', take);
  });

  it('shows the notes until they are put away, from slide to slide', async () => {
    const { user, stage, onExit } = show();
    await user.keyboard('n');
    expect(within(stage()).getByText('No notes for this slide.')).toBeDefined();
    await user.keyboard('{PageDown}');
    expect(within(stage()).getByText('Speak slowly')).toBeDefined();
    await user.keyboard('n');
    expect(within(stage()).queryByText('Speak slowly')).toBeNull();
    await user.keyboard('n{Escape}');
    expect(within(stage()).queryByText('Speak slowly')).toBeNull();
    expect(onExit).not.toHaveBeenCalled();
  });

  it('shows all slides and goes to the one that is chosen', async () => {
    const { user, at, stage } = show(2);
    await user.keyboard('o');
    const overview = screen.getByRole('list', { name: 'Overview' });
    expect(within(overview).getAllByRole('button')).toHaveLength(12);
    await user.click(within(overview).getByRole('button', { name: 'Slide 9 of 12: Takeaway 9' }));
    expect(at()).toBe(9);
    expect(screen.queryByRole('list', { name: 'Overview' })).toBeNull();
    expect(document.activeElement).toBe(stage());
  });

  it('puts the overview away with the key that opened it or Escape, and keeps the focus', async () => {
    const { user, at, stage, onExit } = show(2);
    for (const key of ['o', '{Escape}']) {
      await user.keyboard('o');
      expect(screen.getByRole('list', { name: 'Overview' })).toBeDefined();
      await user.keyboard(key);
      expect(screen.queryByRole('list', { name: 'Overview' })).toBeNull();
      expect(document.activeElement).toBe(stage());
    }
    expect(at()).toBe(2);
    expect(onExit).not.toHaveBeenCalled();
  });

  it('names its keys', async () => {
    const { user, stage } = show();
    await user.keyboard('?');
    const help = screen.getByRole('region', { name: 'Keys' });
    expect(within(help).getByText('presenter window')).toBeDefined();
    await user.click(within(help).getByRole('button', { name: 'Close' }));
    expect(screen.queryByRole('region', { name: 'Keys' })).toBeNull();
    expect(document.activeElement).toBe(stage());
  });

  it('asks for the presenter window, and says what could not be done', async () => {
    const { user, onPresenter } = show(1, 'The browser did not allow the window.');
    await user.keyboard('p');
    expect(onPresenter).toHaveBeenCalledOnce();
    expect(screen.getByRole('alert').textContent).toBe('The browser did not allow the window.');
  });

  it('has a button for every command, and gives the keys back after a turn of the page', async () => {
    const { user, at, stage, onExit, onPresenter } = show(11);
    const bar = () => within(screen.getByRole('toolbar', { name: 'Presentation' }));
    await user.click(bar().getByRole('button', { name: 'Next slide' }));
    expect(at()).toBe(12);
    expect(document.activeElement).toBe(stage());
    expect(bar().getByRole<HTMLButtonElement>('button', { name: 'Next slide' }).disabled).toBe(true);
    await user.click(bar().getByRole('button', { name: 'Previous slide' }));
    expect(at()).toBe(11);
    await user.click(bar().getByRole('button', { name: 'Presenter window' }));
    expect(onPresenter).toHaveBeenCalledOnce();
    await user.click(bar().getByRole('button', { name: 'Overview' }));
    expect(screen.getByRole('list', { name: 'Overview' })).toBeDefined();
    await user.click(bar().getByRole('button', { name: 'Notes' }));
    expect(stage().textContent).toContain('No notes for this slide.');
    await user.keyboard('{Escape}');
    await user.click(bar().getByRole('button', { name: 'End presentation' }));
    await user.keyboard('{Escape}');
    expect(onExit).toHaveBeenCalled();
  });
});
