import styles from './Discs.module.css';

/** Up to three discs, as many filled as the level says. Without a label the words must stand beside them. */
export function Discs({ filled, label }: { filled: number; label: string | null }) {
  return (
    <span
      className={styles.discs}
      {...(label ? { role: 'img', 'aria-label': label, title: label } : { 'aria-hidden': true })}
    >
      {[1, 2, 3].map((disc) => (
        <i key={disc} className={disc <= filled ? styles.filled : undefined} />
      ))}
    </span>
  );
}
