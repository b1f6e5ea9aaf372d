import type { Page } from 'playwright-core';

declare global {
  interface Window {
    /** Resolves when the next frame has been painted, before what the page does then. */
    framePainted: () => Promise<void>;
    /** Each card in sight and where it stands. */
    cardsInSight: () => string[];
  }
}

/** Gives a page what journeys ask of its frames. */
export const tellFrames = (page: Page) =>
  page.evaluate(() => {
    window.framePainted = () =>
      new Promise<void>((resolve) => {
        requestAnimationFrame(() => {
          const { port1, port2 } = new MessageChannel();
          port1.addEventListener('message', () => resolve(), { once: true });
          port1.start();
          port2.postMessage(null);
        });
      });
    window.cardsInSight = () =>
      [...document.querySelectorAll('#meetings article')]
        .filter((card) => card.checkVisibility({ visibilityProperty: true }))
        .map((card) => ({ name: card.getAttribute('aria-labelledby'), box: card.getBoundingClientRect() }))
        .filter(({ box }) => box.height > 0 && box.top < window.innerHeight && box.bottom > 0)
        .map(({ name, box }) => `${name} at ${Math.round(box.top)}`);
  });
