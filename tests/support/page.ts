import { cleanup, configure } from '@testing-library/react';
import { afterEach, beforeEach } from 'vitest';

// A page in jsdom lacks what draws and measures; real Chromium has it in the journeys.
configure({ asyncUtilTimeout: 5000 });
afterEach(cleanup);

// Nothing is painted in it either, so that it is as a page that is not seen: what waits for the next frame does not.
Object.defineProperty(document, 'hidden', { configurable: true, value: true });

// A wide window; a test of a phone sets a smaller width before it shows anything.
// The window is shared by test files, so each test begins at the same address with nothing stored.
beforeEach(() => {
  window.innerWidth = 1440;
  window.history.replaceState(null, '', '/');
  localStorage.clear();
});

window.matchMedia = (media) => {
  const [, relation, pixels] = /\(width (<|>=) (\d+)px\)/.exec(media) ?? [];
  const isBelow = window.innerWidth < Number(pixels);
  return {
    matches: relation === '<' ? isBelow : relation === '>=' && !isBelow,
    media,
    addEventListener() {},
    removeEventListener() {},
  } as unknown as MediaQueryList;
};

class NoResizeObserver implements ResizeObserver {
  observe() {}
  unobserve() {}
  disconnect() {}
}
window.ResizeObserver = NoResizeObserver;
Element.prototype.scrollIntoView = () => {};

// Recharts asks how much room it has.
HTMLDivElement.prototype.getBoundingClientRect = function getBoundingClientRect() {
  const isChart = this.classList.contains('recharts-responsive-container');
  return isChart ? new DOMRect(0, 0, 724, 246) : Element.prototype.getBoundingClientRect.call(this);
};

HTMLDialogElement.prototype.showModal = function showModal() {
  this.open = true;
};
HTMLDialogElement.prototype.close = function close() {
  this.open = false;
};

const openPanel = () => document.querySelector<HTMLElement>('[popover][data-open]');

function toggle(panel: HTMLElement, isOpening: boolean) {
  panel.toggleAttribute('data-open', isOpening);
  panel.style.display = isOpening ? 'block' : '';
  panel.dispatchEvent(Object.assign(new Event('toggle'), { newState: isOpening ? 'open' : 'closed' }));
}

HTMLElement.prototype.hidePopover = function hidePopover() {
  if (this.hasAttribute('data-open')) toggle(this, false);
};

function clickPopover({ target }: MouseEvent) {
  if (!(target instanceof Element)) return;
  const wanted = document.getElementById(
    target.closest('button[popovertarget]')?.getAttribute('popovertarget') ?? '',
  );
  const open = openPanel();
  if (open && open !== wanted && !open.contains(target)) toggle(open, false);
  if (wanted) toggle(wanted, wanted !== open);
}

// Escape closes what is on top: a popover, else a modal dialog, which may refuse.
function closeOnEscape({ key, defaultPrevented }: KeyboardEvent) {
  if (key !== 'Escape' || defaultPrevented) return;
  const panel = openPanel();
  if (panel) {
    toggle(panel, false);
    return;
  }
  const dialog = [...document.querySelectorAll('dialog')].findLast(({ open }) => open);
  if (dialog?.dispatchEvent(new Event('cancel', { cancelable: true }))) dialog.close();
}

// Popovers: the button with `popovertarget` toggles, and the panel hears of it as in a browser. Closed ones are not
// shown. This file runs again for every test file in the same window, which must hear each click once.
if (!document.head.querySelector('style[data-popovers]')) {
  const style = document.createElement('style');
  style.dataset['popovers'] = '';
  style.textContent = '[popover] { display: none }';
  document.head.append(style);
  document.addEventListener('click', clickPopover);
  document.addEventListener('keydown', closeOnEscape);
}
