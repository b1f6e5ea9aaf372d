import styles from './TextSlide.module.css';

/** Bullets, a line each. */
export function TextSlide({ text }: { text: string }) {
  const lines = text.split('\n').filter((line) => line.trim());
  const length = text.length > 620 ? styles.long : text.length > 330 ? styles.middle : styles.short;
  return (
    <ul className={`${styles.text} ${length}`}>
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}
