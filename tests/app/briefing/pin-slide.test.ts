import { beforeEach, describe, expect, it, vi } from 'vitest';

import { home } from '../../../src/model/address.ts';
import { limits } from '../../../src/model/briefing.ts';
import { buildBriefing } from '../../support/built-briefing.ts';
import { dataset, index, names, positionsOf, texts } from '../../support/real-deck.ts';

beforeEach(() => {
  localStorage.clear();
});

/** A page that was just loaded and finds some briefings, of which the last is in work. */
async function load(...briefings: ReturnType<typeof buildBriefing>[]) {
  localStorage.setItem('briefings', JSON.stringify({ current: briefings.at(-1)?.id ?? null, briefings }));
  vi.resetModules();
  const { pinSlide } = await import('../../../src/app/briefing/pin-slide.ts');
  const { readShelf } = await import('../../../src/app/briefing/shelf-store.ts');
  const pin = (kind: Parameters<typeof pinSlide>[0], part = {}) =>
    pinSlide(kind, { ...home, ...part }, positionsOf(), { index, dataset, names, texts });
  return { pin, shelf: readShelf };
}
type Loaded = Awaited<ReturnType<typeof load>>;
const kindsOf = ({ shelf }: Loaded) =>
  shelf().briefings.map(({ id, slides }) => `${id}: ${slides.map(({ kind }) => kind).join(' ')}`);

describe('a pin', () => {
  it('begins a briefing where there is none', async () => {
    const page = await load();
    expect(page.pin('map')).toBe('Pinned as slide 1');
    const [briefing] = page.shelf().briefings;
    expect(briefing).toMatchObject({ id: 'b1', title: 'Untitled briefing', datasetVersion: dataset.version });
    expect(kindsOf(page)).toEqual(['b1: map']);
  });

  it('puts view after view at the end of the briefing in work, and leaves the others alone', async () => {
    const page = await load(buildBriefing(1, { id: 'b1' }), buildBriefing(1, { id: 'b2' }));
    expect([page.pin('map'), page.pin('heat')]).toEqual(['Pinned as slide 2', 'Pinned as slide 3']);
    expect(kindsOf(page)).toEqual(['b1: text', 'b2: text map heat']);
  });

  it('keeps the view of the page', async () => {
    const page = await load();
    page.pin('meeting', { meeting: '2021-07-01-tashkent-hlpsd' });
    expect(page.shelf().briefings[0]?.slides[0]?.view).toBe('meeting=2021-07-01-tashkent-hlpsd');
  });

  it('says so where the briefing is full, and changes nothing', async () => {
    const full = buildBriefing(limits.slides);
    const page = await load(full);
    expect(page.pin('map')).toBe('The briefing has as many slides as it may have.');
    expect(page.shelf().briefings).toEqual([full]);
  });

  it('is there at the next visit', async () => {
    (await load()).pin('levels');
    vi.resetModules();
    const { readShelf } = await import('../../../src/app/briefing/shelf-store.ts');
    expect(readShelf().briefings[0]?.slides.map(({ kind }) => kind)).toEqual(['levels']);
  });
});
