import { useDataTexts } from '../../i18n/data-texts.ts';
import styles from './CoverageKey.module.css';

/** What the marks in the table of coverage mean. */
export function CoverageKey() {
  const { words } = useDataTexts();
  const say = words.coverage;
  return (
    <p className={styles.key}>
      <span>
        <i className={styles.none}>·</i> {say.none}
      </span>
      <span>
        <i className={styles.expected}>?</i> {say.expected}
      </span>
      <span>* {say.incomplete}</span>
    </p>
  );
}
