import type { ReactNode } from 'react';
import { Emblem } from '../../ui/Emblem.tsx';
import styles from './SlideFrame.module.css';

type Props = {
  title: string;
  context: string;
  /** How its picture is to be read, and by whom it is published; empty for nothing to say. */
  note: string;
  /** Where it comes from. */
  origin: string;
  page: string;
  children: ReactNode;
};

/** A title has ten words at most; one that a person made longer leaves the picture its room. */
const sizeOf = ({ length }: string) =>
  length > 130 ? styles.longest : length > 80 ? styles.long : undefined;

/** One picture with its takeaway above and where it comes from below. */
export function SlideFrame({ title, context, note, origin, page, children }: Props) {
  return (
    <article className={styles.slide}>
      <header>
        <h2 className={sizeOf(title)}>{title}</h2>
        {context && <p>{context}</p>}
      </header>
      <div className={styles.main}>{children}</div>
      <footer>
        <Emblem />
        <p>
          {note && <span>{note}</span>}
          <span>{origin}</span>
        </p>
        <b>{page}</b>
      </footer>
    </article>
  );
}
