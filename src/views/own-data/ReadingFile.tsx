import { useOwnDataTexts } from '../../i18n/own-data-texts.ts';
import { TextButton } from '../../ui/TextButton.tsx';
import styles from './ReadingFile.module.css';

type Props = {
  fileName: string;
  /** Null while only the beginning of the file is looked at. */
  progress: { share: number; found: number; faulty: number } | null;
  onCancel: () => void;
};

/** A file being read: how far, with what result so far, and the way to stop it. */
export function ReadingFile({ fileName, progress, onCancel }: Props) {
  const { words } = useOwnDataTexts();
  const label = progress ? words.reading(fileName) : words.looking(fileName);

  return (
    <>
      <h2 id="own-data-step">{label}</h2>
      <progress className={styles.bar} aria-label={label} value={progress?.share ?? undefined} />
      {progress && <p>{words.soFar(progress.found, progress.faulty)}</p>}
      <p>
        <TextButton kind="outlined" onClick={onCancel}>
          {words.cancel}
        </TextButton>
      </p>
    </>
  );
}
