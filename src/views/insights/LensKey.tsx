import { useTexts } from '../../i18n/texts.ts';
import { RisingBars } from '../../ui/RisingBars.tsx';
import { StandingMark } from './StandingMark.tsx';
import styles from './LensKey.module.css';

const ranks = [5, 4, 3, 2, 1] as const;

/** What bars, shapes and blanks stand for. */
export function LensKey() {
  const { t } = useTexts();
  const words = t.lens;

  return (
    <ul className={styles.key} aria-label={words.key}>
      {ranks.map((rank) => (
        <li key={rank}>
          <RisingBars rank={rank} /> {words.ranks[rank]}
        </li>
      ))}
      <li>
        <StandingMark level={null} present /> {words.levelUnknown}
      </li>
      <li>
        <StandingMark level={null} present={null} /> {words.presenceUnknown}
      </li>
      <li>
        <StandingMark level={null} present={false} /> {words.absent}
      </li>
      <li>{words.blank}</li>
    </ul>
  );
}
