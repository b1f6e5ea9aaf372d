import { useEffect, useRef, type ReactNode } from 'react';
import { classNames } from './class-names.ts';
import styles from './Sheet.module.css';

type Props = {
  label: string;
  place: 'right' | 'bottom';
  onClose: () => void;
  children: ReactNode;
};

/** A modal sheet over the page. Escape, a click beside it and its own buttons close it. */
export function Sheet({ label, place, onClose, children }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);

  useEffect(() => {
    const element = dialog.current;
    if (element && !element.open) element.showModal();
    return () => element?.close();
  }, []);

  return (
    <dialog
      ref={dialog}
      aria-label={label}
      className={classNames(styles.sheet, styles[place])}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
      onClick={(event) => {
        if (event.target === event.currentTarget) onClose();
      }}
    >
      <div className={styles.inside}>{children}</div>
    </dialog>
  );
}
