import { act } from '@testing-library/react';
import { vi } from 'vitest';

/** Puts places of the page in sight when a test says so, for jsdom has no sight. */
export function watchPlaces() {
  const watched = new Map<Element, (entries: IntersectionObserverEntry[]) => void>();
  class Watch {
    readonly #notify;
    constructor(notify: (entries: IntersectionObserverEntry[]) => void) {
      this.#notify = notify;
    }
    observe(place: Element) {
      watched.set(place, this.#notify);
    }
    disconnect() {
      for (const [place, notify] of watched) if (notify === this.#notify) watched.delete(place);
    }
  }
  vi.stubGlobal('IntersectionObserver', Watch);
  /** Scrolls to the places that the test chooses, all without a choice. */
  const scrollTo = (isInSight: (place: Element) => boolean = () => true) =>
    act(() => {
      const seen = [...watched].filter(([place]) => isInSight(place));
      for (const [, notify] of seen) notify([{ isIntersecting: true } as IntersectionObserverEntry]);
    });
  return { scrollTo, watched: () => watched.size };
}
