import { useEffect, useState } from 'react';

/** True once the page has been painted and has nothing better to do. */
export function useIdle(): boolean {
  const [isIdle, setIsIdle] = useState(false);

  useEffect(() => {
    if (typeof requestIdleCallback === 'undefined') {
      const timer = setTimeout(() => setIsIdle(true), 1500);
      return () => clearTimeout(timer);
    }
    const request = requestIdleCallback(() => setIsIdle(true), { timeout: 5000 });
    return () => cancelIdleCallback(request);
  }, []);

  return isIdle;
}
