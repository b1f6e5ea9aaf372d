import { useTexts } from '../../i18n/texts.ts';
import styles from './HeatMap.module.css';

type Props = {
  years: readonly number[];
  chosenYears: { from: number; to: number } | null;
  incompleteYear: number;
};

export function HeatHead({ years, chosenYears, incompleteYear }: Props) {
  const { t } = useTexts();
  return (
    <thead>
      <tr>
        <th scope="col" className={styles.group}>
          <span>{t.themes.groupColumn}</span>
        </th>
        <th scope="col" className={styles.theme}>
          {t.themes.theme}
        </th>
        {years.map((year) => {
          const isChosen = chosenYears && year >= chosenYears.from && year <= chosenYears.to;
          return (
            <th
              key={year}
              scope="col"
              aria-label={`${year}`}
              className={isChosen ? styles.chosen : undefined}
            >
              {t.themes.shortYear(year)}
              {year === incompleteYear && '*'}
            </th>
          );
        })}
        <th scope="col" className={styles.sum}>
          {t.themes.total}
        </th>
        <th scope="col" className={styles.span} title={t.themes.firstYear}>
          {t.themes.first}
        </th>
        <th scope="col" className={styles.span} title={t.themes.lastYear}>
          {t.themes.last}
        </th>
      </tr>
    </thead>
  );
}
