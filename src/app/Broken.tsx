import { useTexts } from '../i18n/texts.ts';
import { TextButton } from '../ui/TextButton.tsx';
import styles from './Failed.module.css';

/** The last resort where the page itself fails. */
export function Broken() {
  const { t } = useTexts();
  return (
    <div className={styles.failed} role="alert">
      <h1>{t.failed.page}</h1>
      <p>{t.failed.pageWhy}</p>
      <TextButton kind="primary" onClick={() => window.location.reload()}>
        {t.failed.reload}
      </TextButton>
    </div>
  );
}
