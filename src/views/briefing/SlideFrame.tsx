import type { ReactNode } from 'react';
import { Emblem } from '../../ui/Emblem.tsx';
import styles from './SlideFrame.module.css';

type Props = {
  title: string;
  context: string;
  foot: string;
  page: string;
  children: ReactNode;
};

/** One picture with its takeaway above and where it comes from below. */
export function SlideFrame({ title, context, foot, page, children }: Props) {
  return (
    <div className={styles.slide}>
      <header>
        <h2>{title}</h2>
        {context && <p>{context}</p>}
      </header>
      <div className={styles.main}>{children}</div>
      <footer>
        <Emblem />
        <span>{foot}</span>
        <b>{page}</b>
      </footer>
    </div>
  );
}
