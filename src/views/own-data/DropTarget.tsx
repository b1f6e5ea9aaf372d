import { useEffect, useState } from 'react';
import styles from './DropTarget.module.css';

type Props = { label: string; onFile: (file: File) => void };

/** Takes a file dropped anywhere on the page, and shows that it will; a folder or a text is none. */
export function DropTarget({ label, onFile }: Props) {
  const [isOver, setIsOver] = useState(false);

  useEffect(() => {
    const over = (event: DragEvent) => {
      if (!carriesFiles(event)) return;
      event.preventDefault();
      setIsOver(true);
    };
    const leave = (event: DragEvent) => {
      if (event.relatedTarget === null) setIsOver(false);
    };
    const drop = (event: DragEvent) => {
      setIsOver(false);
      if (!carriesFiles(event)) return;
      event.preventDefault();
      const file = fileIn(event);
      if (file) onFile(file);
    };
    window.addEventListener('dragover', over);
    window.addEventListener('dragleave', leave);
    window.addEventListener('drop', drop);
    return () => {
      window.removeEventListener('dragover', over);
      window.removeEventListener('dragleave', leave);
      window.removeEventListener('drop', drop);
    };
  }, [onFile]);

  return (
    <div className={styles.target} popover="manual" ref={(element) => show(element, isOver)}>
      <p>{label}</p>
    </div>
  );
}

const carriesFiles = ({ dataTransfer }: DragEvent) => dataTransfer?.types.includes('Files') === true;

function fileIn({ dataTransfer }: DragEvent): File | null {
  const [item] = dataTransfer?.items ?? [];
  const isFolder = item?.webkitGetAsEntry?.()?.isDirectory === true;
  return isFolder ? null : (dataTransfer?.files[0] ?? null);
}

/** Above the page and any dialog on it. */
function show(element: HTMLElement | null, isOver: boolean): void {
  if (!element?.isConnected || typeof element.showPopover !== 'function') return;
  if (isOver !== element.matches(':popover-open')) element.togglePopover(isOver);
}
