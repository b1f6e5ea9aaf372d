import type { ReactNode } from 'react';
import { useRootScale } from '../../ui/root-scale.ts';
import { useSize } from '../../ui/use-size.ts';
import styles from './Scaled.module.css';

/** A slide is laid out at this size, px of a root of 16, at which the smallest text, 12 px, is 2.5 % of its height. */
const slide = { width: 853, height: 480 };

/** A 16:9 slide as large as its place allows, in the middle of it. */
export function Scaled({ children }: { children: ReactNode }) {
  const root = useRootScale();
  const [place, size] = useSize<HTMLDivElement>(slide, true);
  const [width, height] = [slide.width * root, slide.height * root];
  const scale = Math.min(size.width / width, size.height / height);
  const left = (size.width - width * scale) / 2;
  const top = (size.height - height * scale) / 2;

  return (
    <div ref={place} className={styles.place}>
      <div
        className={styles.slide}
        style={{ width, height, transform: `translate(${left}px, ${top}px) scale(${scale})` }}
      >
        {children}
      </div>
    </div>
  );
}
