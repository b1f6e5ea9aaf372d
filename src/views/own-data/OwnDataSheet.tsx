import { useEffect, useRef, type ReactNode } from 'react';
import { useOwnDataTexts } from '../../i18n/own-data-texts.ts';
import { Icon } from '../../ui/Icon.tsx';
import { Sheet } from '../../ui/Sheet.tsx';
import styles from './OwnDataSheet.module.css';

type Props = {
  /** How far the opening has come; what a new step shows takes the focus. */
  step: string;
  onClose: () => void;
  children: ReactNode;
};

/** Steps whose own heading names what takes the focus; why a file is refused is said by itself. */
const hasHeading = new Set(['looking', 'reading', 'columns', 'read']);

/** The dialog in which a file is opened in place of the atlas's records. */
export function OwnDataSheet({ step, onClose, children }: Props) {
  const { t, words } = useOwnDataTexts();
  const body = useRef<HTMLDivElement>(null);
  const shown = useRef(step);

  useEffect(() => {
    if (shown.current === step) return;
    shown.current = step;
    body.current?.focus();
  }, [step]);

  return (
    <Sheet label={words.title} place="wide" onClose={onClose}>
      <div className={styles.head}>
        <h1 id="own-data-title">{words.title}</h1>
        <button type="button" className={styles.close} aria-label={t.site.close} onClick={onClose}>
          <Icon name="cross" />
        </button>
      </div>
      <div
        ref={body}
        className={styles.body}
        role="group"
        aria-labelledby={hasHeading.has(step) ? 'own-data-step' : 'own-data-title'}
        tabIndex={-1}
      >
        {children}
      </div>
    </Sheet>
  );
}
