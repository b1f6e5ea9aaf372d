import { startTransition, useLayoutEffect, useRef, useState } from 'react';

type Size = { width: number; height: number };

/**
 * The size of an element in CSS pixels, kept up to date; the given size until it has been laid out. That is done at
 * once, before anybody sees the element, or where it would hold up a page that is being drawn, by the browser in its time.
 */
export const useSize = <Kind extends HTMLElement>(initial: Size | (() => Size), isAtOnce: boolean) =>
  useMeasure<Kind, Size>(initial, sizeOf, isSameSize, isAtOnce);

/** The same for the width alone: an element that only grows longer is not drawn again. */
export const useWidth = <Kind extends HTMLElement>(initial: number) =>
  useMeasure<Kind, number>(initial, widthOf, Object.is, false);

const sizeOf = ({ clientWidth: width, clientHeight: height }: HTMLElement): Size | null =>
  width && height ? { width, height } : null;
const isSameSize = (one: Size, other: Size) => one.width === other.width && one.height === other.height;
const widthOf = ({ clientWidth }: HTMLElement) => clientWidth || null;

function useMeasure<Kind extends HTMLElement, Measure>(
  initial: Measure | (() => Measure),
  read: (element: HTMLElement) => Measure | null,
  isSame: (one: Measure, other: Measure) => boolean,
  isAtOnce: boolean,
) {
  const element = useRef<Kind>(null);
  const [measure, setMeasure] = useState(initial);
  const first = useRef(measure);

  useLayoutEffect(() => {
    const observed = element.current;
    if (!observed) return;
    let last = first.current;
    const update = () => {
      const next = read(observed);
      if (next === null || isSame(last, next)) return;
      last = next;
      setMeasure(next);
    };
    if (isAtOnce) update();
    let isFirst = !isAtOnce;
    const observer = new ResizeObserver(() => {
      if (isFirst) startTransition(update);
      else update();
      isFirst = false;
    });
    observer.observe(observed);
    // Observers of size hear nothing of the sheet of paper that the page is laid out for.
    const print = window.matchMedia('print');
    print.addEventListener('change', update);
    return () => {
      observer.disconnect();
      print.removeEventListener('change', update);
    };
  }, [read, isSame, isAtOnce]);

  return [element, measure] as const;
}
