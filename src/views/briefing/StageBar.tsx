import { useEffect, useState } from 'react';
import { useBriefingTexts } from '../../i18n/briefing-texts.ts';
import { classNames } from '../../ui/class-names.ts';
import { Icon } from '../../ui/Icon.tsx';
import type { StageCommand } from './stage-keys.ts';
import styles from './StageBar.module.css';

type Props = { at: number; of: number; onCommand: (command: StageCommand) => void };

const restsAfter = 2500;

/** The commands as buttons, in sight while the pointer moves and while one has the focus. */
export function StageBar({ at, of, onCommand }: Props) {
  const { words } = useBriefingTexts();
  const [isAwake, setIsAwake] = useState(false);

  useEffect(() => {
    let timer: ReturnType<typeof setTimeout>;
    const wake = () => {
      setIsAwake(true);
      clearTimeout(timer);
      timer = setTimeout(() => setIsAwake(false), restsAfter);
    };
    // A finger taps and does not move.
    window.addEventListener('pointermove', wake);
    window.addEventListener('pointerdown', wake);
    return () => {
      clearTimeout(timer);
      window.removeEventListener('pointermove', wake);
      window.removeEventListener('pointerdown', wake);
    };
  }, []);

  return (
    <div
      className={classNames(styles.bar, isAwake && styles.awake)}
      role="toolbar"
      aria-label={words.stage.controls}
    >
      <button
        type="button"
        aria-label={words.stage.previous}
        disabled={at === 1}
        onClick={() => onCommand('previous')}
      >
        <Icon name="left" />
      </button>
      <span>{words.stage.page(at, of)}</span>
      <button
        type="button"
        aria-label={words.stage.next}
        disabled={at === of}
        onClick={() => onCommand('next')}
      >
        <Icon name="right" />
      </button>
      {(['overview', 'notes', 'presenter', 'help'] as const).map((command) => (
        <button key={command} type="button" onClick={() => onCommand(command)}>
          {words.stage[command]}
        </button>
      ))}
      <button type="button" onClick={() => onCommand('leave')}>
        {words.stage.exit}
      </button>
    </div>
  );
}
