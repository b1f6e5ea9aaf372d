import { useId, type ReactNode } from 'react';
import { classNames } from '../../ui/class-names.ts';
import styles from './Part.module.css';

const signs = { added: '+', kept: '=', gone: '−' };

type Props = { sign?: keyof typeof signs; title: string; note: ReactNode; children: ReactNode };

/** A titled part of the difference, with a sign where it lists themes. */
export function Part({ sign, title, note, children }: Props) {
  const id = useId();
  return (
    <section aria-labelledby={id} className={styles.part}>
      <h2>
        {sign && (
          <i className={classNames(styles.sign, styles[sign])} aria-hidden="true">
            {signs[sign]}
          </i>
        )}
        <span id={id}>{title}</span> <small>{note}</small>
      </h2>
      {children}
    </section>
  );
}
