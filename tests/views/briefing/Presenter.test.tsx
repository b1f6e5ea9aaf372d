import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';

import { Presenter } from '../../../src/views/briefing/Presenter.tsx';
import { buildBriefing, buildSlide } from '../../support/built-briefing.ts';

const briefing = buildBriefing([
  buildSlide('s1', { notes: 'Welcome' }),
  buildSlide('s2', { notes: 'Two\nlines' }),
  buildSlide('s3'),
]);
const clocks = { seconds: 65, isRunning: true, now: new Date(), onPause: () => {}, onReset: () => {} };

function show(at: number, isLost = false) {
  const onGo = vi.fn<(at: number) => void>();
  render(
    <Presenter
      briefing={briefing}
      at={at}
      isLost={isLost}
      clocks={clocks}
      renderSlide={({ title }) => <p>Picture of {title}</p>}
      onGo={onGo}
    />,
  );
  const button = (name: string) => screen.getByRole<HTMLButtonElement>('button', { name });
  const notes = () => screen.getByText(/Welcome|Two|No notes/);
  return { user: userEvent.setup({ delay: null }), onGo, button, notes };
}
const window = () => within(screen.getByRole('main', { name: 'Presenter window' }));
const pictures = () => screen.getAllByText(/^Picture of/).map(({ textContent }) => textContent);

describe(Presenter, () => {
  it('shows what is up and what comes next, the notes, the time and the place', () => {
    const { notes } = show(2);
    expect(pictures()).toEqual(['Picture of Title of s2', 'Picture of Title of s3']);
    expect(notes().textContent).toBe('Two\nlines');
    expect(window().getByRole('timer').textContent).toBe('01:05');
    expect(window().getByText('2 / 3')).toBeDefined();
    expect(window().getByRole('status').textContent).toBe('Slide 2 of 3: Title of s2');
  });

  it('says where the presentation ends, and that there are no notes', () => {
    const { button } = show(3);
    expect(pictures()).toEqual(['Picture of Title of s3']);
    expect(window().getByText('End of the presentation')).toBeDefined();
    expect(window().getByText('No notes for this slide.')).toBeDefined();
    expect([button('Previous slide').disabled, button('Next slide').disabled]).toEqual([false, true]);
  });

  it('turns the page with its buttons', async () => {
    const { user, onGo, button } = show(2);
    await user.click(button('Next slide'));
    await user.click(button('Previous slide'));
    expect(onGo.mock.calls).toEqual([[3], [1]]);
  });

  it('turns the page with the keys of the stage, and not beyond the ends', async () => {
    const { user, onGo } = show(2);
    await user.keyboard('{PageDown}{ArrowLeft}{Home}{End} {PageUp}');
    expect(onGo.mock.calls.flat()).toEqual([3, 1, 1, 3, 3, 1]);
  });

  it('asks for nothing beyond the last slide, and nothing by any other key', async () => {
    const { user, onGo } = show(3);
    await user.keyboard('{PageDown}bon7{Escape}');
    expect(onGo).not.toHaveBeenCalled();
  });

  it('makes the notes larger and smaller', async () => {
    const { user, button, notes } = show(1);
    const sizes = [notes().style.fontSize];
    for (let step = 0; step < 2; step++) {
      await user.click(button('Larger notes'));
      sizes.push(notes().style.fontSize);
    }
    expect(sizes.map(Number.parseFloat)).toEqual(sizes.map(Number.parseFloat).toSorted((a, b) => a - b));
    expect(new Set(sizes).size).toBe(3);
    expect(button('Larger notes').disabled).toBe(true);
    for (let step = 0; step < 3; step++) await user.click(button('Smaller notes'));
    expect(Number.parseFloat(notes().style.fontSize)).toBe(1);
    expect(button('Smaller notes').disabled).toBe(true);
  });

  it('says that the presentation is gone, and keeps what it shows', () => {
    show(2, true);
    expect(window().getByRole('status').textContent).toBe(
      'The presentation has ended, or its window is closed.',
    );
    expect(pictures()).toHaveLength(2);
  });
});
