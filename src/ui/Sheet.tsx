import { useEffect, useRef, type ReactNode } from 'react';
import { classNames } from './class-names.ts';
import styles from './Sheet.module.css';

type Props = {
  label: string;
  place: 'right' | 'wide' | 'bottom';
  onClose: () => void;
  children: ReactNode;
};

/** A modal sheet over the page. Escape, a click beside it and its own buttons close it. */
export function Sheet({ label, place, onClose, children }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);

  useEffect(() => {
    const element = dialog.current;
    if (!element) return undefined;
    // Kept here, because a dialog that is taken out of the page while open does not give the focus back.
    const opener = document.activeElement;
    if (!element.open) element.showModal();
    return () => {
      element.close();
      if (opener instanceof HTMLElement || opener instanceof SVGElement) opener.focus();
    };
  }, []);

  useEffect(() => {
    const element = dialog.current;
    // A text selected from inside to beside the sheet ends in a click beside it too.
    let isFromBeside = false;
    const begin = (event: PointerEvent) => {
      isFromBeside = event.target === element;
    };
    const closeFromBeside = (event: MouseEvent) => {
      if (isFromBeside && event.target === element) onClose();
    };
    element?.addEventListener('pointerdown', begin);
    element?.addEventListener('click', closeFromBeside);
    return () => {
      element?.removeEventListener('pointerdown', begin);
      element?.removeEventListener('click', closeFromBeside);
    };
  }, [onClose]);

  return (
    <dialog
      ref={dialog}
      aria-label={label}
      className={classNames(styles.sheet, styles[place])}
      onCancel={(event) => {
        // Giving up the choice of a file is told the same way, and bubbles up to here.
        if (event.target !== event.currentTarget) return;
        event.preventDefault();
        onClose();
      }}
    >
      <div className={styles.inside}>{children}</div>
    </dialog>
  );
}
