import { useEffect, useRef } from 'react';
import { useOwnDataTexts } from '../../i18n/own-data-texts.ts';
import { TextButton } from '../../ui/TextButton.tsx';
import styles from './OwnDataLine.module.css';

type Props = { fileName: string; meetings: number; leftOut: number; onBack: () => void };

/** Says whose data the page shows, and leads back to the atlas's. */
export function OwnDataLine({ fileName, meetings, leftOut, onBack }: Props) {
  const { words } = useOwnDataTexts();
  const { of, leftOut: sayLeftOut, back } = words.line;
  const line = useRef<HTMLElement>(null);
  // The dialog that opened the file is gone with the page that it stood on.
  useEffect(() => line.current?.focus(), []);

  return (
    <section ref={line} className={styles.line} aria-label={words.edition.of(fileName)} tabIndex={-1}>
      <p>
        {of(fileName, meetings)}
        {leftOut > 0 && `; ${sayLeftOut(leftOut)}`}
      </p>
      <TextButton icon="undo" onClick={onBack}>
        {back}
      </TextButton>
    </section>
  );
}
