import styles from './RisingBars.module.css';

/** Five rising bars, as many filled as the rank; always beside the words for it. */
export function RisingBars({ rank }: { rank: number }) {
  return (
    <span className={styles.bars} aria-hidden="true">
      {[1, 2, 3, 4, 5].map((bar) => (
        <i key={bar} className={bar <= rank ? styles.filled : undefined} />
      ))}
    </span>
  );
}
