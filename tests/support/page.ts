import { cleanup, configure } from '@testing-library/react';
import { afterEach } from 'vitest';

// A page in jsdom lacks what draws and measures; real Chromium has it in the journeys.
configure({ asyncUtilTimeout: 5000 });
afterEach(cleanup);

class NoResizeObserver implements ResizeObserver {
  observe() {}
  unobserve() {}
  disconnect() {}
}
window.ResizeObserver = NoResizeObserver;

window.matchMedia = (media) =>
  ({
    matches: media.includes('width >='),
    media,
    addEventListener() {},
    removeEventListener() {},
  }) as unknown as MediaQueryList;

HTMLDialogElement.prototype.showModal = function showModal() {
  this.open = true;
};
HTMLDialogElement.prototype.close = function close() {
  this.open = false;
};

// Popovers: the button with `popovertarget` toggles, and the panel hears of it as in a browser.
document.addEventListener('click', (event) => {
  const button = event.target instanceof Element ? event.target.closest('button[popovertarget]') : null;
  const panel = button && document.getElementById(button.getAttribute('popovertarget') ?? '');
  if (!panel) return;
  const isOpening = !panel.hasAttribute('data-open');
  panel.toggleAttribute('data-open', isOpening);
  panel.dispatchEvent(Object.assign(new Event('toggle'), { newState: isOpening ? 'open' : 'closed' }));
});
