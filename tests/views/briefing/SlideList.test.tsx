import { createEvent, fireEvent, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { describe, expect, it, vi } from 'vitest';

import { duplicateSlide, moveSlide, removeSlide } from '../../../src/model/briefing-edits.ts';
import { SlideList } from '../../../src/views/briefing/SlideList.tsx';
import { buildBriefing, buildSlide } from '../../support/built-briefing.ts';

const four = buildBriefing([
  buildSlide('a', { title: 'Where', kind: 'map' }),
  buildSlide('b', { title: 'What', kind: 'themes' }),
  buildSlide('c', { title: '', kind: 'meeting' }),
  buildSlide('d', { title: 'Questions', kind: 'closing' }),
]);

function show(start = four) {
  const onMove = vi.fn<(id: string, to: number) => void>();

  function Page() {
    const [briefing, setBriefing] = useState(start);
    const [chosen, setChosen] = useState(start.slides[0]?.id ?? null);
    return (
      <SlideList
        slides={briefing.slides}
        chosen={chosen}
        onChoose={setChosen}
        onMove={(id, to) => {
          onMove(id, to);
          setBriefing(moveSlide(briefing, id, to));
        }}
        onRemove={(id) => {
          const next = removeSlide(briefing, id);
          setBriefing(next);
          setChosen(next.slides[0]?.id ?? null);
        }}
        onDuplicate={(id) => setBriefing(duplicateSlide(briefing, id))}
      />
    );
  }

  render(<Page />);
  const items = () => screen.queryAllByRole('listitem');
  const open = (title: RegExp) => screen.getByRole('button', { name: title });
  return {
    user: userEvent.setup({ delay: null }),
    onMove,
    items,
    open,
    /** The slides in their order, by the id that each button carries. */
    order: () =>
      items()
        .map((item) => item.querySelector<HTMLElement>('[data-slide]')?.dataset['slide'])
        .join(''),
    chosen: () => document.querySelector('[aria-current]')?.getAttribute('aria-label'),
    focused: () => document.activeElement?.getAttribute('aria-label'),
  };
}

/** What a browser gives along with a slide that is dragged. */
const dataTransfer = () => ({ setData: vi.fn<() => void>(), effectAllowed: '' });

describe(SlideList, () => {
  it('names each slide by its place, its kind and its title, or that it has none', () => {
    const { items, chosen } = show();
    expect(items().map((item) => item.querySelector('button')?.ariaLabel)).toEqual([
      'Slide 1 of 4, Map: Where',
      'Slide 2 of 4, Themes by year: What',
      'Slide 3 of 4, Meeting: no title',
      'Slide 4 of 4, Closing: Questions',
    ]);
    expect(items()[2]?.textContent).toContain('No title');
    expect(chosen()).toBe('Slide 1 of 4, Map: Where');
  });

  it('chooses with a click or the arrow keys, and not beyond the ends', async () => {
    const { user, open, chosen, focused } = show();
    await user.click(open(/Meeting/));
    expect(chosen()).toBe('Slide 3 of 4, Meeting: no title');
    await user.keyboard('{ArrowDown}{ArrowDown}');
    expect([chosen(), focused()]).toEqual(Array(2).fill('Slide 4 of 4, Closing: Questions'));
    await user.keyboard('{ArrowUp}');
    expect([chosen(), focused()]).toEqual(Array(2).fill('Slide 3 of 4, Meeting: no title'));
  });

  it('is one stop of the Tab key, at the chosen slide; its tools come next', async () => {
    const { user, focused } = show();
    await user.tab();
    expect(focused()).toBe('Slide 1 of 4, Map: Where');
    await user.tab();
    expect(focused()).toBe('Move down');
    await user.tab();
    await user.tab();
    expect(focused()).toBe('Delete');
    await user.tab();
    expect(document.activeElement).toBe(document.body);
  });

  it('moves a slide with Alt and an arrow, and keeps the focus on it', async () => {
    const { user, open, order, focused } = show();
    await user.click(open(/Themes/));
    await user.keyboard('{Alt>}{ArrowDown}{/Alt}');
    expect(order()).toBe('acbd');
    expect(focused()).toBe('Slide 3 of 4, Themes by year: What');
    await user.keyboard('{Alt>}{ArrowUp}{ArrowUp}{ArrowUp}{/Alt}');
    expect(order()).toBe('bacd');
    expect(focused()).toBe('Slide 1 of 4, Themes by year: What');
  });

  it('moves, duplicates and deletes the chosen slide with its buttons', async () => {
    const { user, open, order } = show();
    await user.click(open(/Map/));
    expect(screen.getByRole<HTMLButtonElement>('button', { name: 'Move up' }).disabled).toBe(true);
    await user.click(screen.getByRole('button', { name: 'Move down' }));
    expect(order()).toBe('bacd');
    await user.click(screen.getByRole('button', { name: 'Move up' }));
    expect(order()).toBe('abcd');
    await user.click(screen.getByRole('button', { name: 'Duplicate' }));
    expect(order()).toMatch(/^as\d+bcd$/);
    await user.click(screen.getByRole('button', { name: 'Delete' }));
    expect(order()).toMatch(/^s\d+bcd$/);
  });

  it.each(['the key', 'the button'])(
    'goes on with the slide that takes the place of one deleted by %s',
    async (way) => {
      const { user, open, order, focused } = show();
      const remove = async (title: RegExp) => {
        await user.click(open(title));
        if (way === 'the key') await user.keyboard('{Delete}');
        else await user.click(screen.getByRole('button', { name: 'Delete' }));
      };
      await remove(/Themes/);
      await waitFor(() => expect(focused()).toBe('Slide 2 of 3, Meeting: no title'));
      await remove(/Closing/);
      await waitFor(() => expect(focused()).toBe('Slide 2 of 2, Meeting: no title'));
      expect(order()).toBe('ac');
    },
  );

  it('moves a slide to where it is dropped', () => {
    const { items, order } = show();
    fireEvent.dragStart(items()[0]!, { dataTransfer: dataTransfer() });
    fireEvent.dragOver(items()[2]!);
    const drop = createEvent.drop(items()[2]!);
    fireEvent(items()[2]!, drop);
    fireEvent.dragEnd(items()[0]!);
    expect(order()).toBe('bacd');
    expect(drop.defaultPrevented).toBe(true);
  });

  it('leaves a slide where it was when dragging is given up', () => {
    const { items, order, onMove } = show();
    fireEvent.dragStart(items()[0]!, { dataTransfer: dataTransfer() });
    fireEvent.dragOver(items()[2]!);
    fireEvent.dragEnd(items()[0]!);
    expect(order()).toBe('abcd');
    expect(onMove).not.toHaveBeenCalled();
  });

  it('moves nothing for a file that is dropped, and keeps the page open', () => {
    const { items, order } = show();
    fireEvent.dragOver(items()[2]!);
    const drop = createEvent.drop(items()[2]!);
    fireEvent(items()[2]!, drop);
    expect(order()).toBe('abcd');
    expect(drop.defaultPrevented).toBe(true);
  });
});
