import type { ReactNode } from 'react';
import styles from './Section.module.css';

type Props = { id: string; title: string; note?: string; children: ReactNode };

/** A titled part of a record. */
export function Section({ id, title, note, children }: Props) {
  return (
    <section className={styles.section} id={id}>
      <h2>
        {title} {note && <span>{note}</span>}
      </h2>
      {children}
    </section>
  );
}
