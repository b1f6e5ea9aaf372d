import { useState } from 'react';
import { useTexts } from '../../i18n/texts.ts';
import { TextButton } from '../../ui/TextButton.tsx';
import { useNewVersion } from './use-new-version.ts';
import styles from './NewVersion.module.css';

/** Says that a newer version is there, and takes it when asked; says nothing while the page is presented. */
export function NewVersion({ isPresenting }: { isPresenting: boolean }) {
  const { t } = useTexts();
  const { isReady, take } = useNewVersion();
  const [isPutOff, setIsPutOff] = useState(false);
  const [isPresented, setIsPresented] = useState(false);

  return (
    <div className={styles.place} role="status">
      {isReady && !isPutOff && !isPresenting && (
        <p className={styles.notice}>
          {isPresented ? t.newVersion.presented : t.newVersion.ready}{' '}
          <TextButton onClick={() => void take().then((isTaken) => setIsPresented(!isTaken))}>
            {t.newVersion.take}
          </TextButton>{' '}
          <TextButton onClick={() => setIsPutOff(true)}>{t.newVersion.later}</TextButton>
        </p>
      )}
    </div>
  );
}
