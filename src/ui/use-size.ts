import { useLayoutEffect, useRef, useState } from 'react';

export type Size = { width: number; height: number };

/** The size of an element in CSS pixels, kept up to date; the given size until it has been laid out. */
export function useSize<Kind extends HTMLElement>(initial: Size) {
  const element = useRef<Kind>(null);
  const [size, setSize] = useState(initial);

  useLayoutEffect(() => {
    const observed = element.current;
    if (!observed) return;
    const measure = () => {
      const { clientWidth: width, clientHeight: height } = observed;
      if (width && height)
        setSize((old) => (old.width === width && old.height === height ? old : { width, height }));
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(observed);
    return () => observer.disconnect();
  }, []);

  return [element, size] as const;
}
