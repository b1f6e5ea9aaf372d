import styles from './Discs.module.css';

/** Up to three discs, as many filled as the level says; the words are for screen readers. */
export function Discs({ filled, label }: { filled: number; label: string }) {
  return (
    <span className={styles.discs} role="img" aria-label={label} title={label}>
      {[1, 2, 3].map((disc) => (
        <i key={disc} className={disc <= filled ? styles.filled : undefined} />
      ))}
    </span>
  );
}
