import type { ReactNode } from 'react';
import { TextsProvider, type Texts } from '../i18n/texts.ts';
import { TextButton } from '../ui/TextButton.tsx';
import { useLanguage } from './use-language.ts';
import styles from './UnreadableNotice.module.css';

type Props = {
  /** The texts with which the page opens. */
  first: Texts;
  children: ReactNode;
};

/** Gives the page its language, and says where the words of one could not be loaded. */
export function Speaking({ first, children }: Props) {
  const { texts, missing } = useLanguage(first);
  const { t } = texts;

  return (
    <TextsProvider value={texts}>
      {missing && (
        <div className={styles.notice} role="alert">
          <p>{t.language.notLoaded(missing)}</p>
          <TextButton onClick={() => window.location.reload()}>{t.failed.reload}</TextButton>
        </div>
      )}
      {children}
    </TextsProvider>
  );
}
