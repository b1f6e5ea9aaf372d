import { useCallback, useEffect, useRef, type RefObject } from 'react';
import { afterFrame } from '../../ui/after-frame.ts';
import { useRootScale } from '../../ui/root-scale.ts';

/** No card is lower, and no heading of a year: in pixels at the usual size of text. */
const lowestCard = 106;
const lowestHead = 38;

/** So many cards at most are drawn at once, for who has scrolled far down. */
const most = 30;

/**
 * Gives a way to draw in the frame that answers a click what is in sight and no more: browsers skip at first what was far
 * from the window, and lay out what is only near to it. The cards that can be in sight are not skipped until the list changes
 * again, and the next one stands far away for that frame. It takes the cards to be shown in their order, and returns what
 * brings that card back at once.
 */
export function useFirstFrame(list: RefObject<HTMLElement | null>, columns: number) {
  const scale = useRootScale();
  // Measured before a click is answered: later it would cost a layout. Known for that click alone, which is answered in
  // the next frame at the latest: who goes back, or waits for the records, may be somewhere else when the list changes.
  const room = useRef(Infinity);
  const wasDrawn = useRef<ReadonlySet<Element | null>>(new Set());

  useEffect(() => {
    const measure = () => {
      room.current = window.innerHeight - (list.current?.getBoundingClientRect().top ?? -Infinity);
      const forget = () => {
        room.current = Infinity;
      };
      // What is done when that frame has been painted may be the answer.
      afterFrame(() => setTimeout(forget));
    };
    window.addEventListener('click', measure, { capture: true });
    return () => window.removeEventListener('click', measure, { capture: true });
  }, [list]);

  return useCallback(
    (shown: readonly HTMLElement[]) => {
      const inSight = countInSight(shown, room.current / scale, columns);
      if (inSight > most) return undefined;
      const near = shown.slice(0, inSight);
      const drawn = new Set([...near, ...near.map((slot) => slot.closest('[data-year]'))]);
      for (const part of wasDrawn.current) part?.toggleAttribute('data-in-sight', drawn.has(part));
      for (const part of drawn) part?.setAttribute('data-in-sight', '');
      wasDrawn.current = drawn;

      const next = shown[inSight];
      next?.setAttribute('data-parted', '');
      const bringBack = () => next?.removeAttribute('data-parted');
      const frame = afterFrame(bringBack);
      return () => {
        cancelAnimationFrame(frame);
        bringBack();
      };
    },
    [columns, scale],
  );
}

/** How many of the cards there can be room for, in pixels at the usual size of text. */
function countInSight(shown: readonly HTMLElement[], room: number, columns: number): number {
  let left = room;
  let count = 0;
  let last: Element | null = null;
  while (left > 0 && count < shown.length && count <= most) {
    const year = shown[count]!.closest('[data-year]');
    if (year !== last) left -= lowestHead;
    last = year;
    left -= lowestCard;
    count += columns;
  }
  return count;
}
