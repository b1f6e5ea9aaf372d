import { act, renderHook } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

import { useTimer } from '../../../src/app/briefing/use-timer.ts';

beforeEach(() => {
  sessionStorage.clear();
  vi.useFakeTimers({ now: new Date('2026-12-01T10:00:00') });
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

function open() {
  const { result, unmount } = renderHook(() => useTimer());
  const after = (seconds: number) => {
    act(() => void vi.advanceTimersByTime(seconds * 1000));
    return result.current.seconds;
  };
  return {
    result,
    unmount,
    after,
    press: (name: 'onPause' | 'onReset') => act(() => result.current[name]()),
  };
}

describe(useTimer, () => {
  it('runs from the start, and tells the time of day', () => {
    const { result, after } = open();
    expect([result.current.seconds, result.current.isRunning]).toEqual([0, true]);
    expect(after(90)).toBe(90);
    expect(result.current.now.toTimeString()).toMatch(/^10:01:30/);
  });

  it('stands while it is paused, and goes on from there', () => {
    const { result, after, press } = open();
    after(10);
    press('onPause');
    expect(result.current.isRunning).toBe(false);
    expect(after(60)).toBe(10);
    press('onPause');
    expect(result.current.isRunning).toBe(true);
    expect(after(5)).toBe(15);
  });

  it('begins anew, running or standing as before', () => {
    const { result, after, press } = open();
    after(10);
    press('onReset');
    expect(result.current.isRunning).toBe(true);
    expect(after(3)).toBe(3);
    press('onPause');
    press('onReset');
    expect(after(3)).toBe(0);
    expect(result.current.isRunning).toBe(false);
  });

  it('goes on when the window is loaded anew', () => {
    const first = open();
    first.after(30);
    first.unmount();
    vi.advanceTimersByTime(5000);
    const second = open();
    expect(second.after(0.5)).toBe(35);
    second.press('onPause');
    second.unmount();
    vi.advanceTimersByTime(5000);
    expect(open().after(1)).toBe(35);
  });

  it.each(['hello', '{}', '{"before":"1"}', 'null'])('begins anew where %s was kept', (text) => {
    sessionStorage.setItem('presenter-timer', text);
    expect(open().after(2)).toBe(2);
  });

  it('runs where nothing may be kept', () => {
    const refuse = () => {
      throw new DOMException('Forbidden', 'SecurityError');
    };
    vi.spyOn(Storage.prototype, 'getItem').mockImplementation(refuse);
    vi.spyOn(Storage.prototype, 'setItem').mockImplementation(refuse);
    expect(open().after(2)).toBe(2);
  });
});
