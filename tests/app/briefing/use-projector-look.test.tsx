import { renderHook } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { useProjectorLook } from '../../../src/app/briefing/use-projector-look.ts';

const root = document.documentElement;
const goFullScreen = (element: Element | null) => {
  Object.defineProperty(document, 'fullscreenElement', { configurable: true, value: element });
  document.dispatchEvent(new Event('fullscreenchange'));
};

const forget = () => {
  goFullScreen(null);
  delete root.dataset['appearance'];
};
beforeEach(forget);
afterEach(forget);

describe(useProjectorLook, () => {
  it('is black on white in full screen beside a second display, and for no longer', () => {
    vi.stubGlobal('screen', { isExtended: true });
    const { unmount } = renderHook(useProjectorLook);
    expect(root.dataset['appearance']).toBeUndefined();
    goFullScreen(root);
    expect(root.dataset['appearance']).toBe('projector');
    goFullScreen(null);
    expect(root.dataset['appearance']).toBeUndefined();
    goFullScreen(root);
    unmount();
    expect(root.dataset['appearance']).toBeUndefined();
  });

  it('leaves the appearance that a person has chosen', () => {
    vi.stubGlobal('screen', { isExtended: true });
    root.dataset['appearance'] = 'dark';
    const { unmount } = renderHook(useProjectorLook);
    goFullScreen(root);
    unmount();
    expect(root.dataset['appearance']).toBe('dark');
  });

  it('changes nothing where one display is all there is', () => {
    vi.stubGlobal('screen', { isExtended: false });
    renderHook(useProjectorLook);
    goFullScreen(root);
    expect(root.dataset['appearance']).toBeUndefined();
  });
});
