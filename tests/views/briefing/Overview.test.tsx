import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';

import { Overview } from '../../../src/views/briefing/Overview.tsx';
import { buildBriefing } from '../../support/built-briefing.ts';
import { watchPlaces } from '../../support/places-in-sight.ts';

function show(at: number, size = 40) {
  const places = watchPlaces();
  const onGo = vi.fn<(at: number) => void>();
  const onClose = vi.fn<() => void>();
  const { slides } = buildBriefing(size);
  render(
    <Overview
      slides={slides}
      at={at}
      renderSlide={({ title }) => <p>Picture of {title}</p>}
      onGo={onGo}
      onClose={onClose}
    />,
  );
  const button = (n: number) => screen.getByRole('button', { name: `Slide ${n} of ${size}: Title of s${n}` });
  /** The number of the slide that has the focus. */
  const here = () => Number(/^Slide (\d+)/.exec(document.activeElement?.ariaLabel ?? '')?.[1]);
  return { user: userEvent.setup({ delay: null }), places, onGo, onClose, button, here };
}

/** Puts so many buttons in a row, for jsdom lays nothing out. */
const layOut = (columns: number) =>
  vi.spyOn(HTMLElement.prototype, 'offsetTop', 'get').mockImplementation(function offsetTop(
    this: HTMLElement,
  ) {
    const buttons = [...document.querySelectorAll('ol button')];
    return 100 * Math.floor(buttons.indexOf(this) / columns);
  });

describe(Overview, () => {
  it('begins at the slide that is up, and marks it', () => {
    const { here, button } = show(7);
    expect(here()).toBe(7);
    expect(button(7).getAttribute('aria-current')).toBe('true');
    expect(document.querySelectorAll('[aria-current]')).toHaveLength(1);
  });

  it('moves by one with left and right, by a row with up and down, and not beyond the ends', async () => {
    const rows = layOut(4);
    const { user, here } = show(7);
    const after = async (key: string) => {
      await user.keyboard(`{${key}}`);
      return here();
    };
    expect(await after('ArrowRight')).toBe(8);
    expect(await after('ArrowDown')).toBe(12);
    expect(await after('ArrowUp')).toBe(8);
    expect(await after('ArrowLeft')).toBe(7);
    expect(await after('Home')).toBe(1);
    expect(await after('ArrowUp')).toBe(1);
    expect(await after('End')).toBe(40);
    expect(await after('ArrowDown')).toBe(40);
    rows.mockRestore();
  });

  it('shows the slide of the button that is pressed', async () => {
    const { user, onGo, button } = show(1);
    await user.keyboard('{ArrowRight}{Enter}');
    await user.click(button(30));
    expect(onGo.mock.calls).toEqual([[2], [30]]);
  });

  it('is closed by the key that opens it', async () => {
    const { user, onClose } = show(1);
    await user.keyboard('o');
    expect(onClose).toHaveBeenCalledOnce();
  });

  it('draws a slide once its place comes in sight, and keeps it', () => {
    const { places } = show(1);
    expect(screen.queryAllByText(/^Picture of/)).toEqual([]);
    const first = document.querySelector('li > div');
    places.scrollTo((place) => place === first);
    expect(screen.getByText('Picture of Title of s1')).toBeDefined();
    expect(screen.getAllByText(/^Picture of/)).toHaveLength(1);
    places.scrollTo();
    expect(screen.getAllByText(/^Picture of/)).toHaveLength(40);
    expect(places.watched()).toBe(0);
  });
});
