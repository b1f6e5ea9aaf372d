import { useTexts } from '../../i18n/texts.ts';
import type { ThemesByYear } from '../../model/select.ts';
import { classNames } from '../../ui/class-names.ts';
import styles from './YearLabels.module.css';

type Props = {
  agenda: ThemesByYear;
  chosenYears: { from: number; to: number } | null;
  /** The left edge, the width of a year and the ground line, px. */
  left: number;
  band: number;
  y: number;
};

/** Under the bars: each year, and the number of its meetings that the bars are counted of. */
export function YearLabels({ agenda, chosenYears, left, band, y }: Props) {
  const { t } = useTexts();
  const { years, meetings } = agenda;
  const isChosen = (year: number) => chosenYears && year >= chosenYears.from && year <= chosenYears.to;
  const middleOf = (at: number) => left + band * (at + 0.5);

  return (
    <g className={styles.labels}>
      <g className={styles.years}>
        {years.map((year, at) => (
          <text
            key={year}
            className={classNames(isChosen(year) && styles.chosen)}
            x={middleOf(at)}
            y={y + 14}
          >
            {year}
          </text>
        ))}
      </g>
      <text className={styles.lead} x={left - 8} y={y + 30}>
        {t.themes.meetings}
      </text>
      <g className={styles.counts}>
        {years.map((year, at) => (
          <text
            key={year}
            className={classNames(meetings[at] ? styles.some : null, isChosen(year) && styles.chosen)}
            x={middleOf(at)}
            y={y + 30}
          >
            {meetings[at] || '–'}
          </text>
        ))}
      </g>
    </g>
  );
}
