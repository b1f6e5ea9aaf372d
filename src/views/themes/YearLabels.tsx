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
  return (
    <g className={styles.labels}>
      <text className={styles.lead} x={left - 8} y={y + 30}>
        {t.themes.meetings}
      </text>
      {agenda.years.map((year, at) => {
        const meetings = agenda.meetings[at] ?? 0;
        const isChosen = chosenYears && year >= chosenYears.from && year <= chosenYears.to;
        return (
          <g
            key={year}
            className={classNames(isChosen && styles.chosen)}
            transform={`translate(${left + band * (at + 0.5)} ${y})`}
          >
            <text className={styles.year} y={14}>
              {year}
            </text>
            <text className={meetings > 0 ? styles.some : undefined} y={30}>
              {meetings > 0 ? meetings : '–'}
            </text>
          </g>
        );
      })}
    </g>
  );
}
