import { useSyncExternalStore } from 'react';

const usual = 16;

let scale: number | null = null;

/**
 * How much larger than usual the text of the page is: in the projector appearance, on a very wide window, on paper, or
 * by the person's own setting. Pictures are laid out in px at the usual size and drawn that much larger.
 */
export const useRootScale = (): number => useSyncExternalStore(subscribe, scaleNow);

/** A length of a picture, in px at the usual size, for what stands in the page beside it. */
export const inRem = (length: number) => `${length / usual}rem`;

function scaleNow() {
  if (scale === null) scale = readScale();
  return scale;
}

const readScale = () => Number.parseFloat(getComputedStyle(document.documentElement).fontSize) / usual || 1;

function subscribe(notify: () => void) {
  const update = () => {
    scale = readScale();
    notify();
  };
  const print = window.matchMedia('print');
  print.addEventListener('change', update);
  window.addEventListener('resize', update);
  // An appearance sets a size of its own.
  const appearance = new MutationObserver(update);
  appearance.observe(document.documentElement, { attributeFilter: ['data-appearance'] });
  return () => {
    print.removeEventListener('change', update);
    window.removeEventListener('resize', update);
    appearance.disconnect();
  };
}
