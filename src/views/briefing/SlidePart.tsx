import type { ReactNode } from 'react';
import styles from './SlidePart.module.css';

type Props = { title: string; count?: number; mark?: ReactNode; children: ReactNode };

/** A part of a slide under a heading of its own. */
export function SlidePart({ title, count, mark, children }: Props) {
  return (
    <section className={styles.part}>
      <h3>
        {mark}
        {title} {count !== undefined && <small>{count}</small>}
      </h3>
      {children}
    </section>
  );
}
