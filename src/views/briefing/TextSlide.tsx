import { MixedLine } from '../../ui/MixedLine.tsx';
import { linesOf } from './lines-of.ts';
import styles from './TextSlide.module.css';

/** Bullets, a line each, smaller where there are many words. */
export function TextSlide({ text }: { text: string }) {
  const length = text.length > 620 ? styles.long : text.length > 330 ? styles.middle : styles.short;
  return (
    <ul className={`${styles.text} ${length}`}>
      {linesOf(text).map(({ line, key }) => (
        <li key={key}>
          <MixedLine line={line} />
        </li>
      ))}
    </ul>
  );
}
