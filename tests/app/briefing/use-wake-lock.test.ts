import { act, renderHook } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

import { useWakeLock } from '../../../src/app/briefing/use-wake-lock.ts';

let isAwake: boolean[];
let request: ReturnType<typeof vi.fn<() => Promise<unknown>>>;

// A screen that stays awake as long as anybody holds it.
beforeEach(() => {
  isAwake = [];
  request = vi.fn<() => Promise<unknown>>(async () => {
    const at = isAwake.push(true) - 1;
    return { release: async () => (isAwake[at] = false) };
  });
  Object.defineProperty(navigator, 'wakeLock', { value: { request }, configurable: true });
});
afterEach(() => {
  Reflect.deleteProperty(navigator, 'wakeLock');
  vi.restoreAllMocks();
});

const settle = () => act(async () => {});
const see = (visibilityState: DocumentVisibilityState) => {
  vi.spyOn(document, 'visibilityState', 'get').mockReturnValue(visibilityState);
  document.dispatchEvent(new Event('visibilitychange'));
  return settle();
};

describe(useWakeLock, () => {
  it('keeps the screen awake for as long as it is shown', async () => {
    const { unmount } = renderHook(() => useWakeLock());
    await settle();
    expect(isAwake).toEqual([true]);
    unmount();
    await settle();
    expect(isAwake).toEqual([false]);
  });

  it('lets go of a screen that it got too late', async () => {
    const { unmount } = renderHook(() => useWakeLock());
    unmount();
    await settle();
    expect(isAwake).toEqual([false]);
  });

  it('asks again when the page comes back into sight, and not while it is out of sight', async () => {
    renderHook(() => useWakeLock());
    await see('hidden');
    expect(request).toHaveBeenCalledTimes(1);
    await see('visible');
    expect(request).toHaveBeenCalledTimes(2);
  });

  it('bears a browser that refuses or knows nothing of it', async () => {
    request.mockRejectedValue(new DOMException('No power', 'NotAllowedError'));
    const open = () => renderHook(() => useWakeLock()).unmount();
    expect(open).not.toThrow();
    await settle();
    Reflect.deleteProperty(navigator, 'wakeLock');
    expect(open).not.toThrow();
    await settle();
    expect(isAwake).toEqual([]);
  });
});
