import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

import { limits, type Briefing } from '../../../src/model/briefing.ts';
import { buildBriefing } from '../../support/built-briefing.ts';

const water = buildBriefing(2, { id: 'b1', title: 'Water' });
const borders = buildBriefing(1, { id: 'b2', title: 'Borders' });

beforeEach(() => {
  localStorage.clear();
});
afterEach(() => {
  vi.restoreAllMocks();
});

/** The store of a page that was just loaded. */
async function load() {
  vi.resetModules();
  return import('../../../src/app/briefing/shelf-store.ts');
}
const titles = ({ briefings }: { briefings: readonly Briefing[] }) => briefings.map(({ title }) => title);
const kept = (name = 'briefings') => localStorage.getItem(name);
const keep = (value: unknown) =>
  localStorage.setItem('briefings', typeof value === 'string' ? value : JSON.stringify(value));
/** What a browser tells a page of after another page of the same site has kept something. */
const tellOfOther = (key: string | null = 'briefings') =>
  window.dispatchEvent(new StorageEvent('storage', { key }));
const refuse = (method: 'setItem' | 'getItem', isRefused: (key: string) => boolean = () => true) => {
  const does = Storage.prototype[method] as (...parts: string[]) => string | null;
  vi.spyOn(Storage.prototype, method).mockImplementation(function store(this: Storage, ...parts: string[]) {
    if (isRefused(parts[0]!)) throw new DOMException('No room', 'QuotaExceededError');
    return does.apply(this, parts);
  });
};

describe('the shelf', () => {
  it('is empty at the first visit', async () => {
    const { readShelf } = await load();
    expect(readShelf()).toEqual({ briefings: [], current: null, isKept: true, isSetAside: false });
    expect(readShelf()).toBe(readShelf());
  });

  it('is there at the next visit as it was left, with the briefing in work', async () => {
    const { readShelf, writeShelf } = await load();
    writeShelf([water, borders], 'b1');
    const next = await load();
    expect(next.readShelf()).toEqual(readShelf());
    expect(next.readShelf()).toMatchObject({ briefings: [water, borders], current: 'b1', isKept: true });
  });

  it('takes the last briefing in work where the one that was is gone', async () => {
    keep({ current: 'b7', briefings: [water, borders] });
    expect((await load()).readShelf().current).toBe('b2');
  });

  it('tells those who listen of every change, until they listen no more', async () => {
    const { subscribeShelf, writeShelf, readShelf } = await load();
    const heard: number[] = [];
    const leave = subscribeShelf(() => heard.push(readShelf().briefings.length));
    writeShelf([water], 'b1');
    writeShelf([water, borders], 'b1');
    leave();
    writeShelf([], null);
    expect(heard).toEqual([1, 2]);
  });
});

describe('a browser that does not keep', () => {
  it('holds briefings as long as the page, and says so', async () => {
    const { readShelf, writeShelf } = await load();
    refuse('setItem');
    writeShelf([water], 'b1');
    expect(readShelf()).toMatchObject({ briefings: [water], current: 'b1', isKept: false });
    expect(kept()).toBeNull();
  });

  it('keeps them again as soon as there is room', async () => {
    const { readShelf, writeShelf } = await load();
    refuse('setItem');
    writeShelf([water], 'b1');
    vi.restoreAllMocks();
    writeShelf([water, borders], 'b2');
    expect(readShelf().isKept).toBe(true);
    expect(titles((await load()).readShelf())).toEqual(['Water', 'Borders']);
  });

  it('keeps what was there while there is no room for more', async () => {
    const { writeShelf } = await load();
    writeShelf([water], 'b1');
    refuse('setItem');
    writeShelf([water, borders], 'b2');
    vi.restoreAllMocks();
    expect(titles((await load()).readShelf())).toEqual(['Water']);
  });

  it('may forbid storage altogether', async () => {
    refuse('getItem');
    refuse('setItem');
    const { readShelf, writeShelf } = await load();
    expect(readShelf()).toMatchObject({ briefings: [], isKept: false });
    writeShelf([water], 'b1');
    expect(titles(readShelf())).toEqual(['Water']);
  });

  it('does not let go of them when another page changes what it keeps itself', async () => {
    const { readShelf, writeShelf } = await load();
    refuse('setItem');
    writeShelf([water], 'b1');
    tellOfOther();
    expect(titles(readShelf())).toEqual(['Water']);
  });
});

describe('what cannot be read', () => {
  it.each([
    ['cut short', '{"current":"b1","briefings":[{"id":'],
    ['something else', '"hello"'],
    ['a list', '[1,2]'],
    ['null', 'null'],
    ['without briefings', '{"current":"b1"}'],
  ])('is set aside whole where it is %s', async (_, text) => {
    keep(text);
    const { readShelf, writeShelf } = await load();
    expect(readShelf()).toMatchObject({ briefings: [], current: null, isSetAside: true });
    writeShelf([water], 'b1');
    expect(kept('briefings-unreadable')).toBe(text);
    expect(readShelf().isSetAside).toBe(true);
  });

  it.each([
    ['one of the briefings', [water, 'hello', borders], ['Water', 'Borders']],
    ['a slide', [{ ...water, slides: [...water.slides, { kind: 'film' }] }], ['Water']],
    ['slides beyond the limit', [buildBriefing(limits.slides + 1, { title: 'Long' })], ['Long']],
  ])('is set aside where it is %s, and the rest is there', async (_, briefings, read) => {
    const text = JSON.stringify({ current: 'b1', briefings });
    keep(text);
    const { readShelf } = await load();
    expect(titles(readShelf())).toEqual(read);
    expect(readShelf().isSetAside).toBe(true);
    expect(kept('briefings-unreadable')).toBe(text);
  });

  it('is set aside beside what was set aside before, and the same only once', async () => {
    for (const text of ['first', 'second', 'second', 'first', 'third']) {
      keep(text);
      (await load()).readShelf();
    }
    const aside = Object.entries(localStorage).filter(([name]) => name.startsWith('briefings-'));
    expect(aside.map(([, text]) => text as string).toSorted()).toEqual(['first', 'second', 'third']);
  });

  it('is not written over where there is no room to set it aside', async () => {
    keep('unreadable');
    refuse('setItem', (name) => name.startsWith('briefings-'));
    const { readShelf, writeShelf } = await load();
    writeShelf([water], 'b1');
    expect(readShelf()).toMatchObject({ briefings: [water], isKept: false, isSetAside: true });
    expect(kept()).toBe('unreadable');
  });

  it('is set aside also where the first thing that happens is a change', async () => {
    keep('unreadable');
    const { writeShelf } = await load();
    writeShelf([water], 'b1');
    expect(kept('briefings-unreadable')).toBe('unreadable');
  });
});

describe('two pages', () => {
  it('show the same shelf', async () => {
    const { readShelf, subscribeShelf } = await load();
    const heard = vi.fn<() => void>();
    readShelf();
    subscribeShelf(heard);
    keep({ current: 'b1', briefings: [water] });
    tellOfOther();
    expect(heard).toHaveBeenCalledOnce();
    expect(titles(readShelf())).toEqual(['Water']);
  });

  it('do not take each other’s briefing out of work', async () => {
    const { readShelf, writeShelf } = await load();
    writeShelf([water, borders], 'b1');
    keep({ current: 'b2', briefings: [water, borders] });
    tellOfOther();
    expect(readShelf().current).toBe('b1');
    keep({ current: 'b2', briefings: [borders] });
    tellOfOther();
    expect(readShelf().current).toBe('b2');
  });

  it('do not undo what the other has kept while nothing of it was shown here', async () => {
    const { readShelf, writeShelf } = await load();
    expect(titles(readShelf())).toEqual([]);
    keep({ current: 'b1', briefings: [water] });
    tellOfOther();
    const { briefings } = readShelf();
    writeShelf([...briefings, borders], 'b2');
    expect(titles((await load()).readShelf())).toEqual(['Water', 'Borders']);
  });

  it('notice that everything was cleared, and nothing else', async () => {
    const { readShelf, writeShelf } = await load();
    writeShelf([water], 'b1');
    localStorage.clear();
    tellOfOther('appearance');
    expect(titles(readShelf())).toEqual(['Water']);
    tellOfOther(null);
    expect(titles(readShelf())).toEqual([]);
  });
});
