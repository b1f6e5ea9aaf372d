import type { ReactNode } from 'react';
import { useTexts } from '../../i18n/texts.ts';
import { Segments } from '../../ui/Segments.tsx';
import { TextButton } from '../../ui/TextButton.tsx';
import { HeatRamp } from './HeatRamp.tsx';
import styles from './ThemesHeader.module.css';

type Props = {
  /** The selected meetings. */
  count: number;
  chart: 'bars' | 'heat';
  measure: 'count' | 'share';
  isTable: boolean;
  /** The forms to choose from. */
  switcher: ReactNode;
  onMeasure: (measure: 'count' | 'share') => void;
  onTable: (isTable: boolean) => void;
};

/** The title of the chart, what it counts, and its forms. */
export function ThemesHeader(props: Props) {
  const { count, chart, measure, isTable, switcher, onMeasure, onTable } = props;
  const { t } = useTexts();
  const isBars = chart === 'bars';
  const barsNote = measure === 'share' ? t.themes.shareNote(count) : t.themes.note;

  return (
    <header className={styles.header}>
      <h2>{t.themes.heading}</h2>
      <p>{isBars ? barsNote : t.themes.heatNote}</p>
      <div className={styles.controls}>
        {isBars && (
          <TextButton
            icon="list"
            aria-label={t.themes.asTable}
            title={t.themes.asTable}
            aria-pressed={isTable}
            onClick={() => onTable(!isTable)}
          />
        )}
        {!isBars && <HeatRamp />}
        {isBars && (
          <Segments
            label={t.themes.measure}
            options={[
              { value: 'count', label: t.themes.count },
              { value: 'share', label: t.themes.share },
            ]}
            chosen={measure}
            onChoose={onMeasure}
          />
        )}
        {switcher}
      </div>
    </header>
  );
}
