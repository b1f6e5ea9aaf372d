import type { ReactNode } from 'react';
import styles from './NoteList.module.css';

/** Lines with something at their right end, as a source. */
export function NoteList({ notes }: { notes: readonly { key: string; text: ReactNode; end?: ReactNode }[] }) {
  return (
    <ul className={styles.list}>
      {notes.map(({ key, text, end }) => (
        <li key={key}>
          <div>{text}</div>
          {end}
        </li>
      ))}
    </ul>
  );
}
