import { useEffect, useState } from 'react';
import { useBriefingTexts, type BriefingTexts } from '../../i18n/briefing-texts.ts';
import { TextButton } from '../../ui/TextButton.tsx';
import styles from './PictureMenu.module.css';

/** A picture in the making, or how that ended. */
export type Making = { what: 'png' | 'svg' | 'copy' } & (
  | { is: 'busy' | 'done' }
  | { is: 'failed'; reason: string }
);

type Props = {
  making: Making | null;
  onSave: (format: 'png' | 'svg') => void;
  onCopy: (() => void) | null;
};

const patience = 500;

/** The forms of a picture to choose from, and what became of it; in a file of its own, loaded when the menu opens. */
export function PictureItems({ making, onSave, onCopy }: Props) {
  const texts = useBriefingTexts();
  const say = texts.words.pictures;
  const isBusy = making?.is === 'busy';
  const isLate = useLate(isBusy);

  return (
    <div className={styles.items}>
      <TextButton aria-disabled={isBusy} onClick={() => onSave('png')}>
        {say.png}
      </TextButton>
      <TextButton aria-disabled={isBusy} onClick={() => onSave('svg')}>
        {say.svg}
      </TextButton>
      {onCopy && (
        <TextButton aria-disabled={isBusy} onClick={onCopy}>
          {say.copy}
        </TextButton>
      )}
      <p role="status">{isBusy ? isLate && say.making : making && sayEnd(making, texts)}</p>
    </div>
  );
}

function sayEnd(making: Making, { words }: BriefingTexts): string {
  return making.is === 'failed'
    ? words.pictures.failed(making.reason.replace(/\.$/, ''))
    : words.pictures.done[making.what];
}

/** Whether something has gone on for longer than anybody waits without a word. */
function useLate(isBusy: boolean): boolean {
  const [isLate, setIsLate] = useState(false);
  useEffect(() => {
    if (!isBusy) return undefined;
    const timer = setTimeout(() => setIsLate(true), patience);
    return () => {
      clearTimeout(timer);
      setIsLate(false);
    };
  }, [isBusy]);
  return isLate;
}
