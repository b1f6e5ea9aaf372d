import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { goTo, here, moveTo, onAddressChange } from '../../src/app/address-bar.ts';

const bar = () => window.location.pathname + window.location.search + window.location.hash;
const known = () => {
  const { pathname, search, hash } = here();
  return pathname + search + hash;
};

let frames: FrameRequestCallback[] = [];
/** Paints a frame, and lets pass what was to be done after it. */
async function paint() {
  for (const frame of frames.splice(0)) frame(0);
  await new Promise((resolve) => {
    setTimeout(resolve);
  });
}

beforeEach(() => {
  frames = [];
  vi.spyOn(document, 'hidden', 'get').mockReturnValue(false);
  vi.spyOn(window, 'requestAnimationFrame').mockImplementation((frame) => frames.push(frame));
});

afterEach(async () => {
  await paint();
  vi.restoreAllMocks();
});

describe('the address bar', () => {
  it('is known at once, and written when a frame has been painted', async () => {
    const before = window.history.length;
    const hear = vi.fn<() => void>();
    const stop = onAddressChange(hear);
    goTo('/?city=astana#data');
    expect(known()).toBe('/?city=astana#data');
    expect(bar()).toBe('/');
    expect(hear).toHaveBeenCalledOnce();
    await paint();
    expect(bar()).toBe('/?city=astana#data');
    expect(window.history.length - before).toBe(1);
    stop();
    goTo('/');
    expect(hear).toHaveBeenCalledOnce();
  });

  it('keeps the order of what was asked for within one frame', async () => {
    window.history.pushState(null, '', '/');
    const before = window.history.length;
    moveTo('/?q=r');
    moveTo('/?q=ri');
    goTo('/?q=riv');
    moveTo('/?q=river');
    goTo('/?q=');
    expect(known()).toBe('/?q=');
    await paint();
    expect(window.history.length - before).toBe(2);
    window.history.back();
    await vi.waitFor(() => expect(bar()).toBe('/?q=river'));
    window.history.back();
    await vi.waitFor(() => expect(bar()).toBe('/?q=ri'));
  });

  it('is written at once where no frame will come: in a page that is not seen, or that is left', () => {
    goTo('/?city=astana');
    expect(bar()).toBe('/');
    window.dispatchEvent(new Event('pagehide'));
    expect(bar()).toBe('/?city=astana');
    vi.spyOn(document, 'hidden', 'get').mockReturnValue(true);
    goTo('/?city=tashkent');
    expect(bar()).toBe('/?city=tashkent');
  });

  it('is where the person has gone meanwhile', async () => {
    const hear = vi.fn<() => void>();
    onAddressChange(hear);
    goTo('/?city=astana');
    window.dispatchEvent(new Event('popstate'));
    expect(known()).toBe('/');
    expect(hear).toHaveBeenCalledTimes(2);
    await paint();
    expect(bar()).toBe('/');
  });
});
