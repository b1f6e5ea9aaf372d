import type { Insight } from '../../model/insights.ts';
import styles from './KindMark.module.css';

/** A shape for each kind of insight; always beside the word for it. */
export function KindMark({ kind }: { kind: Insight['kind'] }) {
  return (
    <svg className={styles.mark} viewBox="0 0 14 14" aria-hidden="true">
      {kind === 'new' && (
        <>
          <circle className={styles.filled} cx="7" cy="7" r="6" />
          <path className={styles.cut} d="M7 4v6M4 7h6" />
        </>
      )}
      {kind === 'rising' && <path className={styles.filled} d="M7 2 13 12H1Z" />}
      {kind === 'fading' && <path className={styles.outline} d="M7 12 1.500 2.500h11Z" />}
      {kind === 'silent' && <circle className={styles.dashed} cx="7" cy="7" r="5.400" />}
      {kind === 'host' && (
        <>
          <circle className={styles.outline} cx="7" cy="7" r="5.400" />
          <circle className={styles.filled} cx="7" cy="7" r="1.800" />
        </>
      )}
      {kind === 'round' && (
        <>
          <circle className={styles.outline} cx="7" cy="7" r="5.400" />
          <path className={styles.outline} d="M7 3.800V7l2.400 1.500" />
        </>
      )}
    </svg>
  );
}
