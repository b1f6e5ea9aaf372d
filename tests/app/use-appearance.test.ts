import { act, renderHook } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

import type { Address } from '../../src/model/address.ts';

beforeEach(() => {
  vi.resetModules();
  localStorage.clear();
});
afterEach(() => {
  vi.restoreAllMocks();
});

/** What a page that was just loaded makes of its link and of what was chosen before. */
async function open(linked: Address['appearance'] = null) {
  const { useAppearance } = await import('../../src/app/use-appearance.ts');
  const { result, rerender, unmount } = renderHook((wanted) => useAppearance(wanted), {
    initialProps: linked,
  });
  const choose = (wanted: 'light' | 'dark' | 'projector') => act(() => result.current.choose(wanted));
  return { result, rerender, unmount, choose };
}

const onPage = () => document.documentElement.dataset['appearance'];

describe('the appearance', () => {
  it('is that of the system where nothing is chosen', async () => {
    const { result } = await open();
    expect(result.current.appearance).toBeNull();
    expect(onPage()).toBeUndefined();
  });

  it('is the one chosen, at once and at the next visit', async () => {
    const { result, choose, unmount } = await open();
    choose('dark');
    expect([result.current.appearance, onPage()]).toEqual(['dark', 'dark']);
    unmount();
    vi.resetModules();
    expect((await open()).result.current.appearance).toBe('dark');
  });

  it('is the one of the link, which is not kept for the next visit', async () => {
    const { rerender, result } = await open('projector');
    expect(onPage()).toBe('projector');
    rerender(null);
    expect(result.current.appearance).toBeNull();
    expect(onPage()).toBeUndefined();
  });

  it('is that of the system where something unknown was kept', async () => {
    localStorage.setItem('appearance', 'purple');
    expect((await open()).result.current.appearance).toBeNull();
  });

  it('follows a choice made in another tab', async () => {
    const { result } = await open();
    localStorage.setItem('appearance', 'light');
    act(() => void window.dispatchEvent(new StorageEvent('storage', { key: 'appearance' })));
    expect(result.current.appearance).toBe('light');
  });

  it('lasts as long as the page where the browser forbids storage', async () => {
    const forbid = () => {
      throw new DOMException('The operation is insecure.', 'SecurityError');
    };
    vi.spyOn(Storage.prototype, 'getItem').mockImplementation(forbid);
    vi.spyOn(Storage.prototype, 'setItem').mockImplementation(forbid);
    const { result, choose } = await open();
    expect(result.current.appearance).toBeNull();
    choose('projector');
    expect([result.current.appearance, onPage()]).toEqual(['projector', 'projector']);
    choose('light');
    expect(result.current.appearance).toBe('light');
  });
});
