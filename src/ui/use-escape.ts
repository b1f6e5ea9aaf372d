import { useEffect } from 'react';

/** Calls back at Escape, wherever the focus is. */
export function useEscape(onEscape: () => void) {
  useEffect(() => {
    const hear = (event: KeyboardEvent) => {
      if (event.key === 'Escape') onEscape();
    };
    document.addEventListener('keydown', hear);
    return () => document.removeEventListener('keydown', hear);
  }, [onEscape]);
}
