import type { ReactNode } from 'react';
import styles from './Unknown.module.css';

/** Words for what no source records, on the hatching that always means "not known". */
export function Unknown({ children }: { children: ReactNode }) {
  return <span className={styles.unknown}>{children}</span>;
}
