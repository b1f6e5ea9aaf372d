import { act, renderHook } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

import { usePresenterChannel, useStageChannel } from '../../../src/app/briefing/presenter-channel.ts';
import { buildBriefing } from '../../support/built-briefing.ts';

const briefing = buildBriefing(3);
let frame: HTMLIFrameElement;
let other: Window;
let sent: [message: unknown, audience: unknown][];

// Another window of the same site: that of a frame, of which a test sees what is sent to it.
beforeEach(() => {
  frame = document.createElement('iframe');
  document.body.append(frame);
  other = frame.contentWindow!;
  sent = [];
  other.postMessage = ((message: unknown, audience: unknown) => sent.push([message, audience])) as never;
});
afterEach(() => {
  frame.remove();
  vi.useRealTimers();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

const hear = (data: unknown, part: { origin?: string; source?: Window } = {}) =>
  act(
    () =>
      void window.dispatchEvent(
        new MessageEvent('message', { data, origin: window.origin, source: other, ...part }),
      ),
  );
const greeting = { atlas: 'presenter', go: null };

describe(useStageChannel, () => {
  function present() {
    const onGo = vi.fn<(at: number) => void>();
    const { result, rerender, unmount } = renderHook(({ at }) => useStageChannel(briefing, at, onGo), {
      initialProps: { at: 1 },
    });
    return { result, onGo, goTo: (at: number) => rerender({ at }), unmount };
  }

  it('answers a window that greets with what is up, and with every turn of the page', () => {
    const { goTo } = present();
    hear(greeting);
    expect(sent).toEqual([[{ atlas: 'stage', briefing, at: 1 }, window.origin]]);
    goTo(2);
    expect(sent.at(-1)?.[0]).toMatchObject({ at: 2 });
    goTo(2);
    expect(sent).toHaveLength(2);
  });

  it('goes where the presenter window asks', () => {
    const { onGo } = present();
    hear({ atlas: 'presenter', go: 3 });
    expect(onGo).toHaveBeenCalledExactlyOnceWith(3);
  });

  it('speaks to the window that it opened, and says whether it was allowed to', () => {
    const { result, goTo } = present();
    const open = vi.spyOn(window, 'open').mockReturnValue(other);
    expect(result.current.open()).toBe(true);
    expect(open.mock.calls[0]?.[0]).toBe('/#presenter');
    goTo(2);
    expect(sent).toHaveLength(1);
    open.mockReturnValue(null);
    expect(result.current.open()).toBe(false);
  });

  it.each<[string, unknown, { origin?: string }]>([
    ['another site', greeting, { origin: 'https://elsewhere.example' }],
    ['a frame without an origin', greeting, { origin: 'null' }],
    ['another program', { hello: 1 }, {}],
    ['nobody', null, {}],
    ['itself', { atlas: 'stage', at: 2 }, {}],
  ])('does not listen to %s', (_, data, part) => {
    const { onGo } = present();
    hear(data, part);
    hear(typeof data === 'object' && data ? { ...data, go: 2 } : data, part);
    expect(sent).toEqual([]);
    expect(onGo).not.toHaveBeenCalled();
  });

  it('is silent after the presentation has ended', () => {
    const { unmount } = present();
    unmount();
    hear(greeting);
    expect(sent).toEqual([]);
  });
});

describe(usePresenterChannel, () => {
  const stage = (at: number) => ({ atlas: 'stage', briefing, at });
  function open(opener: Window | null = other) {
    vi.useFakeTimers();
    vi.stubGlobal('opener', opener);
    const { result } = renderHook(() => usePresenterChannel());
    return { result, wait: (seconds: number) => act(() => void vi.advanceTimersByTime(seconds * 1000)) };
  }

  it('greets the window that opened it, and waits for its answer', () => {
    const { result } = open();
    expect(sent).toEqual([[greeting, window.origin]]);
    expect(result.current.state).toBeNull();
    expect(result.current.isLost).toBe(false);
    hear(stage(2));
    expect(result.current.state).toEqual(stage(2));
  });

  it('greets again and again, since either window may be loaded anew', () => {
    const { wait } = open();
    wait(4);
    expect(sent.length).toBeGreaterThan(2);
    expect(sent.every(([message]) => JSON.stringify(message) === JSON.stringify(greeting))).toBe(true);
  });

  it('asks for another slide', () => {
    const { result } = open();
    act(() => result.current.go(3));
    expect(sent.at(-1)).toEqual([{ atlas: 'presenter', go: 3 }, window.origin]);
  });

  it('is lost without a window that opened it, and when that is closed', () => {
    expect(open(null).result.current.isLost).toBe(true);
    const { result, wait } = open();
    hear(stage(1));
    vi.stubGlobal('opener', { closed: true, postMessage: () => {} });
    wait(2);
    expect(result.current.isLost).toBe(true);
    expect(result.current.state).toEqual(stage(1));
  });

  it('is lost when nobody answers any more, and found again with the next answer', () => {
    const { result, wait } = open();
    hear(stage(1));
    wait(2);
    expect(result.current.isLost).toBe(false);
    wait(6);
    expect(result.current.isLost).toBe(true);
    hear(stage(2));
    expect(result.current).toMatchObject({ isLost: false, state: stage(2) });
  });

  it('is not lost as long as every greeting is answered', () => {
    const { result, wait } = open();
    for (let n = 0; n < 10; n++) {
      wait(1.5);
      hear(stage(1));
      expect(result.current.isLost).toBe(false);
    }
  });

  it('listens to none but the window that opened it', () => {
    const { result } = open();
    hear(stage(2), { source: window });
    hear(stage(2), { origin: 'https://elsewhere.example' });
    hear(stage(2), { origin: 'null' });
    expect(result.current.state).toBeNull();
  });
});

describe('from a file', () => {
  beforeEach(() => {
    vi.stubGlobal('origin', 'null');
  });

  it('the two windows speak though they have no origin', () => {
    renderHook(() => useStageChannel(briefing, 1, () => {}));
    hear(greeting, { origin: 'null' });
    expect(sent).toEqual([[{ atlas: 'stage', briefing, at: 1 }, '*']]);
    vi.stubGlobal('opener', other);
    const { result } = renderHook(() => usePresenterChannel());
    expect(sent.at(-1)).toEqual([greeting, '*']);
    hear({ atlas: 'stage', briefing, at: 2 }, { origin: 'null' });
    expect(result.current.state?.at).toBe(2);
  });
});
