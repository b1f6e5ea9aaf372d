import { isMissingPart } from '../i18n/reason.ts';
import { useTexts } from '../i18n/texts.ts';
import styles from './FailedPart.module.css';
import { TextButton } from './TextButton.tsx';

type Props = { name: string; error: unknown };

/** Says why a part of the page is not shown; where its file is missing, offers to load the page again. */
export function FailedPart({ name, error }: Props) {
  const { t } = useTexts();
  const isMissing = isMissingPart(error);
  return (
    <div className={styles.failed} role="alert">
      <p>{isMissing ? t.failed.part : t.failed.view(name)}</p>
      {isMissing && (
        <TextButton kind="outlined" onClick={() => window.location.reload()}>
          {t.failed.reload}
        </TextButton>
      )}
    </div>
  );
}
