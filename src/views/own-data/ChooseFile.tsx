import { useOwnDataTexts } from '../../i18n/own-data-texts.ts';
import { FileButton } from './FileButton.tsx';
import styles from './ChooseFile.module.css';

type Props = {
  /** Why the last file was not opened. */
  said: string | null;
  most: { bytes: number; rows: number };
  onFile: (file: File) => void;
};

/** What can be opened, what becomes of it, and the button. */
export function ChooseFile({ said, most, onFile }: Props) {
  const { words } = useOwnDataTexts();
  const { what, needs, privacy, limits, button, drop } = words.choose;

  return (
    <>
      <p role="status">{said}</p>
      <p>{what}</p>
      <p>{needs}</p>
      <p className={styles.privacy}>{privacy}</p>
      <p className={styles.actions}>
        <FileButton kind="primary" onFile={onFile}>
          {button}
        </FileButton>{' '}
        <span>{drop}</span>
      </p>
      <p className={styles.quiet}>{limits(most.bytes, most.rows)}</p>
    </>
  );
}
