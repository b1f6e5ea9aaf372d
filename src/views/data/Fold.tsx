import { useState, type ReactNode } from 'react';
import { Icon } from '../../ui/Icon.tsx';
import styles from './Fold.module.css';

/** A long list under its title; it exists only once it has been unfolded. */
export function Fold({ title, children }: { title: string; children: ReactNode }) {
  const [wasOpen, setWasOpen] = useState(false);
  return (
    <details className={styles.fold} onToggle={() => setWasOpen(true)}>
      <summary>
        <Icon name="right" />
        {title}
      </summary>
      {wasOpen && <div className={styles.inside}>{children}</div>}
    </details>
  );
}
