import { useBriefingTexts } from '../../i18n/briefing-texts.ts';
import { TextButton } from '../../ui/TextButton.tsx';
import styles from './Clocks.module.css';

export type ClockProps = {
  /** The seconds that the presentation has run. */
  seconds: number;
  isRunning: boolean;
  now: Date;
  onPause: () => void;
  onReset: () => void;
};

/** The time since the presentation began, and the time of day. */
export function Clocks({ seconds, isRunning, now, onPause, onReset }: ClockProps) {
  const { words, language } = useBriefingTexts();
  return (
    <div className={styles.clocks}>
      <p role="timer" aria-label={words.stage.timer}>
        {formatTimer(seconds)}
      </p>
      <TextButton onClick={onPause}>{isRunning ? words.stage.pause : words.stage.resume}</TextButton>
      <TextButton onClick={onReset}>{words.stage.reset}</TextButton>
      <time aria-label={words.stage.clock}>
        {now.toLocaleTimeString(language, { hour: '2-digit', minute: '2-digit' })}
      </time>
    </div>
  );
}

const two = (number: number) => String(number).padStart(2, '0');
const formatTimer = (seconds: number) =>
  `${seconds >= 3600 ? `${Math.floor(seconds / 3600)}:` : ''}${two(Math.floor(seconds / 60) % 60)}:${two(seconds % 60)}`;
