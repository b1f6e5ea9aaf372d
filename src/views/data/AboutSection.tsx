import type { ReactNode } from 'react';
import styles from './AboutSection.module.css';

type Props = { id: string; title: string; note?: string; children: ReactNode };

/** A titled part of the sheet, to which its list of parts leads. */
export function AboutSection({ id, title, note, children }: Props) {
  return (
    <section className={styles.section} id={id} tabIndex={-1} aria-label={title}>
      <h2>
        {title} {note !== undefined && <span>{note}</span>}
      </h2>
      {children}
    </section>
  );
}
