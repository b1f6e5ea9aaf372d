import { useId, useRef, useState, type ReactNode, type ToggleEvent } from 'react';
import styles from './Popover.module.css';

type Props = {
  label: string;
  buttonClass: string | undefined;
  button: ReactNode;
  children: ReactNode;
};

const gap = 4;

/** A button that opens a panel below itself; the panel exists only while it is open. */
export function Popover({ label, buttonClass, button, children }: Props) {
  const id = useId();
  const buttonElement = useRef<HTMLButtonElement>(null);
  const panel = useRef<HTMLDivElement>(null);
  const [isOpen, setIsOpen] = useState(false);

  const place = (event: ToggleEvent<HTMLDivElement>) => {
    setIsOpen(event.newState === 'open');
    if (event.newState !== 'open' || !buttonElement.current || !panel.current) return;
    const { left, bottom } = buttonElement.current.getBoundingClientRect();
    const room = document.documentElement.clientWidth - panel.current.offsetWidth - gap;
    panel.current.style.left = `${Math.max(gap, Math.min(left, room))}px`;
    panel.current.style.top = `${bottom + gap}px`;
    panel.current.style.maxHeight = `calc(100dvh - ${bottom + 4 * gap}px)`;
  };

  return (
    <>
      <button
        ref={buttonElement}
        type="button"
        className={buttonClass}
        popoverTarget={id}
        aria-haspopup="dialog"
        aria-expanded={isOpen}
      >
        {button}
      </button>
      <div
        ref={panel}
        id={id}
        popover="auto"
        role="dialog"
        aria-label={label}
        className={styles.panel}
        onToggle={place}
      >
        {isOpen && children}
      </div>
    </>
  );
}
