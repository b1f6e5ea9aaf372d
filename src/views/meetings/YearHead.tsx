import { memo } from 'react';
import { useTexts } from '../../i18n/texts.ts';
import styles from './YearHead.module.css';

type Props = { year: number; count: number; total: number; isIncomplete: boolean };

export const YearHead = memo(function YearHead({ year, count, total, isIncomplete }: Props) {
  const { t } = useTexts();
  return (
    <p className={styles.head}>
      <b>{year}</b>
      <span>
        {t.meetings.year(count, total)}
        {isIncomplete && `, ${t.meetings.incomplete}`}
      </span>
    </p>
  );
});
