import { useCallback, useLayoutEffect, useRef } from 'react';

/** A function that never changes and calls the newest one, for parts that are drawn later than the page. */
export function useLatest<Values extends unknown[]>(call: (...values: Values) => void) {
  const latest = useRef(call);
  useLayoutEffect(() => {
    latest.current = call;
  });
  return useCallback((...values: Values) => latest.current(...values), []);
}
