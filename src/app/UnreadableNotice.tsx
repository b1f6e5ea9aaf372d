import { useTexts } from '../i18n/texts.ts';
import type { Unreadable } from '../model/address.ts';
import { TextButton } from '../ui/TextButton.tsx';
import styles from './UnreadableNotice.module.css';

type Props = { unreadable: readonly Unreadable[]; onDismiss: () => void };

/** Names every part of the address that could not be read. */
export function UnreadableNotice({ unreadable, onDismiss }: Props) {
  const { t } = useTexts();
  if (unreadable.length === 0) return null;

  return (
    <div className={styles.notice} role="alert">
      <p>
        <b>{t.unreadable.title}.</b>{' '}
        {unreadable.map(({ parameter, value, reason }) => t.unreadable[reason](parameter, value)).join(' ')}
      </p>
      <TextButton onClick={onDismiss}>{t.unreadable.dismiss}</TextButton>
    </div>
  );
}
