import { useTexts } from '../../i18n/texts.ts';
import styles from './EventsSwitch.module.css';

type Props = {
  isOn: boolean;
  onSwitch: (isOn: boolean) => void;
};

/** Shows or hides the events; it stands at the head of the strip they are named in. */
export function EventsSwitch({ isOn, onSwitch }: Props) {
  const { t } = useTexts();
  return (
    <label className={styles.events}>
      <input
        type="checkbox"
        checked={isOn}
        onChange={({ currentTarget }) => onSwitch(currentTarget.checked)}
      />
      {t.themes.events}
    </label>
  );
}
