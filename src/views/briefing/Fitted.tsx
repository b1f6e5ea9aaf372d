import { useLayoutEffect, useRef, type ReactNode } from 'react';
import styles from './Fitted.module.css';

/** What is over in px by roundings, and by less than stands free below, is let be. */
const spare = 3;

/** Words and tables in the room there is: where they need more, they get it and are drawn smaller, so that none is cut. */
export function Fitted({ children }: { children: ReactNode }) {
  const inside = useRef<HTMLDivElement>(null);

  useLayoutEffect(() => {
    const element = inside.current;
    const place = element?.parentElement;
    if (!element || !place) return undefined;
    const fit = () => {
      element.style.cssText = '';
      const needed = element.scrollHeight;
      if (needed <= place.clientHeight + spare) return;
      const scale = place.clientHeight / needed;
      const larger = `${100 / scale}%`;
      Object.assign(element.style, { width: larger, height: larger, transform: `scale(${scale})` });
    };
    fit();
    const resized = new ResizeObserver(fit);
    resized.observe(place);
    const changed = new MutationObserver(fit);
    changed.observe(element, { childList: true, characterData: true, subtree: true });
    document.fonts?.addEventListener('loadingdone', fit);
    return () => {
      resized.disconnect();
      changed.disconnect();
      document.fonts?.removeEventListener('loadingdone', fit);
    };
  }, []);

  return (
    <div className={styles.place}>
      <div ref={inside} className={styles.inside}>
        {children}
      </div>
    </div>
  );
}
