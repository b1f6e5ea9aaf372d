import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';

import type { Briefing, SlideKind } from '../../../src/model/briefing.ts';
import { Handout } from '../../../src/views/briefing/Handout.tsx';
import { buildBriefing, buildSlide } from '../../support/built-briefing.ts';
import { dataset } from '../../support/real-deck.ts';

const sources = dataset.sources.slice(0, 12);
const of = (...numbers: number[]) => numbers.map((number) => sources[number]!);
const slides = [
  buildSlide('s1', { kind: 'cover', notes: 'Welcome' }),
  buildSlide('s2', { kind: 'map', notes: 'First line\nSecond line' }),
  buildSlide('s3', { kind: 'themes' }),
  buildSlide('s4', { kind: 'closing' }),
];
const shown: Record<string, (typeof sources)[number][]> = { s2: of(4, 5, 6, 0), s3: of(7, 6) };

function show(part: Partial<Briefing> = {}, given = slides) {
  const onClose = vi.fn<() => void>();
  const result = render(
    <Handout
      briefing={buildBriefing(given, part)}
      origin="Dataset 1.0.0"
      sourcesOf={({ id }) => shown[id] ?? []}
      renderSlide={({ title }) => <p>Picture of {title}</p>}
      onClose={onClose}
    />,
  );
  const page = (n: number) =>
    within(screen.getByRole('region', { name: `Slide ${n} of ${given.length}: Title of s${n}` }));
  return { ...result, user: userEvent.setup({ delay: null }), onClose, page };
}
const list = () => within(screen.getByRole('region', { name: 'Sources' }));

describe(Handout, () => {
  it('has a page for each slide with its picture and its notes', () => {
    const { page } = show();
    expect(page(1).getByText('Picture of Title of s1')).toBeDefined();
    expect(page(1).getByText('Welcome')).toBeDefined();
    expect(page(2).getByText(/^First line\s+Second line$/)).toBeDefined();
    expect(page(3).getByText('No notes for this slide.')).toBeDefined();
    expect(screen.getAllByRole('region')).toHaveLength(5);
  });

  it('lists every source once, and names on each page the numbers of its own', () => {
    const { page } = show();
    expect(
      list()
        .getAllByRole('listitem')
        .map(({ textContent }) => textContent),
    ).toEqual(of(4, 5, 6, 0, 7).map(({ title }) => expect.stringContaining(title)));
    expect(page(2).getByText('Sources: 1–4')).toBeDefined();
    expect(page(3).getByText('Sources: 3, 5')).toBeDefined();
    expect(page(1).queryByText(/^Sources/)).toBeNull();
    expect(page(4).queryByText(/^Sources/)).toBeNull();
  });

  it('gives publisher, day and address of a source', () => {
    show();
    const [first] = of(4);
    const row = list().getAllByRole('listitem')[0]!.textContent;
    expect(row).toContain(first!.publisher);
    expect(row).toContain(first!.url ?? first!.publisher);
  });

  it('has no page of sources where no slide has any', () => {
    show({}, [slides[0]!, slides[3]!]);
    expect(screen.queryByRole('region', { name: 'Sources' })).toBeNull();
  });

  it.each<[SlideKind, boolean]>([
    ['cover', false],
    ['figures', true],
    ['map', true],
    ['themes', true],
    ['heat', true],
    ['difference', true],
    ['levels', true],
    ['meeting', true],
    ['text', false],
    ['closing', false],
  ])('names sources on a page of the kind “%s”: %s', (kind, isNamed) => {
    show({}, [buildSlide('s2', { kind })]);
    expect(screen.queryByText('Sources: 1–4') !== null).toBe(isNamed);
  });

  it('says at the foot of each page what it is a page of', () => {
    const { page } = show({ author: 'Desk', audience: 'Council', date: '2026-12-01' });
    const foot = page(2).getByText('2 / 4').parentElement!.textContent;
    expect(foot).toContain('Water and borders · Desk · Council · 1 December 2026');
    expect(foot).toContain('Dataset 1.0.0');
  });

  it('prints', async () => {
    const print = vi.spyOn(window, 'print').mockReturnValue();
    const { user } = show();
    await user.click(screen.getByRole('button', { name: 'Print' }));
    expect(print).toHaveBeenCalledOnce();
    print.mockRestore();
  });

  it('closes by its button and by Escape', async () => {
    const { user, onClose } = show();
    expect(document.activeElement).toBe(screen.getByRole('dialog', { name: 'Handout' }));
    await user.keyboard('{Escape}');
    await user.click(screen.getByRole('button', { name: 'Close' }));
    expect(onClose).toHaveBeenCalledTimes(2);
  });

  it('leaves the page below out of reach and out of print while it is open', () => {
    const page = document.createElement('div');
    page.id = 'root';
    document.body.append(page);
    const { unmount } = show();
    expect(page.hasAttribute('inert')).toBe(true);
    expect(document.documentElement.dataset['handout']).toBe('');
    unmount();
    expect(page.hasAttribute('inert')).toBe(false);
    expect(document.documentElement.dataset['handout']).toBeUndefined();
    page.remove();
  });
});
