import { useTexts } from '../../i18n/texts.ts';
import styles from './HeatRamp.module.css';

const steps = [1, 2, 3, 4, 5, 6];

/** The key to the six steps of the heat map. */
export function HeatRamp() {
  const { t } = useTexts();
  return (
    <span className={styles.ramp}>
      {t.themes.fewest}
      {steps.map((step) => (
        <i key={step} data-step={step} />
      ))}
      {t.themes.most}
    </span>
  );
}
