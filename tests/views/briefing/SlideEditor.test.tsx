import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { describe, expect, it, vi } from 'vitest';

import type { Slide } from '../../../src/model/briefing.ts';
import type { NewSlide } from '../../../src/model/briefing-edits.ts';
import { pointsOfSlide } from '../../../src/model/slide-points.ts';
import { sayPoint } from '../../../src/i18n/point-sentences.ts';
import { SlideEditor } from '../../../src/views/briefing/SlideEditor.tsx';
import { buildSlide } from '../../support/built-briefing.ts';
import { dataset, index, names, positionsOf, texts } from '../../support/real-deck.ts';

function show(part: Partial<Slide>) {
  const changes: [Partial<NewSlide>, boolean][] = [];
  const onShow = vi.fn<() => void>();
  const start = buildSlide('s2', part);
  const points = pointsOfSlide(index, dataset, start, positionsOf());
  let slide = start;

  function Page() {
    const [now, setNow] = useState(start);
    return (
      <SlideEditor
        slide={now}
        at={2}
        of={9}
        groups={dataset.themes.groups.map(({ id }) => id)}
        names={names}
        points={points}
        preview={<p>Picture</p>}
        onChange={(change, isTyped) => {
          changes.push([change, isTyped]);
          slide = { ...now, ...change };
          setNow(slide);
        }}
        onShow={onShow}
      />
    );
  }

  render(<Page />);
  return {
    user: userEvent.setup({ delay: null }),
    slide: () => slide,
    changes,
    onShow,
    sentences: points.map((point) => sayPoint(point, names, texts)),
  };
}

describe(SlideEditor, () => {
  it('says which slide it is', () => {
    show({ kind: 'map', title: 'Where they met' });
    expect(screen.getByRole('region', { name: 'Slide 2 of 9, Map: Where they met' })).toBeDefined();
  });

  it('changes title and notes letter by letter, as typing', async () => {
    const { user, slide, changes } = show({ kind: 'map', title: '' });
    await user.type(screen.getByRole('textbox', { name: 'Takeaway title' }), 'Ok');
    await user.type(screen.getByRole('textbox', { name: /^Speaker notes/ }), 'a{Enter}b');
    expect([slide().title, slide().notes]).toEqual(['Ok', 'a\nb']);
    expect(changes.every(([, isTyped]) => isTyped)).toBe(true);
  });

  it.each<[Slide['kind'], boolean, boolean]>([
    ['text', true, false],
    ['cover', true, false],
    ['closing', true, false],
    ['map', false, true],
    ['meeting', false, true],
    ['sources', false, false],
  ])('of the kind “%s” has a text: %s; is shown on the page: %s', (kind, hasText, isOnPage) => {
    show({ kind });
    expect(screen.queryByRole('textbox', { name: 'Text, a bullet a line' }) !== null).toBe(hasText);
    expect(screen.queryByRole('button', { name: 'Show on the page' }) !== null).toBe(isOnPage);
  });

  it('counts the notes, and says when they are too long for a link', async () => {
    const { user } = show({ notes: 'x'.repeat(299) });
    expect(screen.getByText('299 of 300 characters that a link carries')).toBeDefined();
    await user.type(screen.getByRole('textbox', { name: /^Speaker notes/ }), 'yz');
    expect(screen.getByText('301 characters: too long for the link, kept in files')).toBeDefined();
  });

  it('emphasises two groups of a themes slide at most, and none twice', async () => {
    const { user, slide } = show({ kind: 'themes' });
    const [first, second, ...more] = screen.getAllByRole('combobox');
    expect(more).toEqual([]);
    await user.selectOptions(second!, names.group('violence-crime'));
    expect(slide().emphasis).toEqual(['violence-crime']);
    await user.selectOptions(screen.getAllByRole('combobox')[1]!, names.group('resources-climate'));
    expect(slide().emphasis).toEqual(['violence-crime', 'resources-climate']);
    await user.selectOptions(screen.getAllByRole('combobox')[0]!, names.group('resources-climate'));
    expect(slide().emphasis).toEqual(['resources-climate']);
    await user.selectOptions(first!, 'nothing');
    expect(slide().emphasis).toEqual([]);
  });

  it('emphasises nothing on other slides', () => {
    show({ kind: 'heat' });
    expect(screen.queryByRole('group', { name: 'Emphasise' })).toBeNull();
  });

  it('leads to the view on the page', async () => {
    const { user, onShow } = show({ kind: 'map' });
    await user.click(screen.getByRole('button', { name: 'Show on the page' }));
    expect(onShow).toHaveBeenCalledOnce();
  });
});

describe('the talking points of a slide', () => {
  const list = () => within(screen.getByRole('group'));

  it('are those of its meetings, counted', async () => {
    const { user, sentences } = show({ kind: 'map' });
    await user.click(screen.getByText('Talking points'));
    expect(
      list()
        .getAllByRole('button')
        .map(({ textContent }) => textContent),
    ).toEqual(sentences);
    expect(screen.getByText('Talking points').textContent).toBe(`Talking points ${sentences.length}`);
  });

  it('become a line of the notes and go again, and leave the other lines alone', async () => {
    const own = 'First of all.\n\nA paragraph of our own.';
    const { user, slide, changes, sentences } = show({ kind: 'map', notes: own });
    const [one = '', two = ''] = sentences;
    const point = (name: string) => screen.getByRole('button', { name });
    await user.click(point(one));
    await user.click(point(two));
    expect(slide().notes).toBe(`${own}\n${one}\n${two}`);
    expect(point(one).getAttribute('aria-pressed')).toBe('true');
    await user.click(point(one));
    expect(slide().notes).toBe(`${own}\n${two}`);
    expect(point(one).getAttribute('aria-pressed')).toBe('false');
    await user.click(point(two));
    expect(slide().notes).toBe(own);
    expect(changes.some(([, isTyped]) => isTyped)).toBe(false);
  });

  it('say so where there are none', async () => {
    const { user } = show({ kind: 'closing' });
    await user.click(screen.getByText('Talking points'));
    expect(screen.getByText('The record has nothing to say about this slide.')).toBeDefined();
  });
});
