import { useTexts } from '../../i18n/texts.ts';
import type { ThemesByYear } from '../../model/select.ts';
import { span } from '../../pictures/heat-rows.ts';
import styles from './HeatMap.module.css';

type Props = {
  agenda: ThemesByYear;
  chosenYears: { from: number; to: number } | null;
  /** The position of the cell that is the tab stop, -1 where it is in another row. */
  tabStop: number;
};

/** What the numbers above are out of: the selected meetings of each year. */
export function HeatFoot({ agenda, chosenYears, tabStop }: Props) {
  const { t } = useTexts();
  const { years, meetings } = agenda;
  const { first, last } = span(meetings, years);
  const total = meetings.reduce((sum, count) => sum + count, 0);
  const cells = [...meetings, total, first, last];

  return (
    <tfoot>
      <tr>
        <th scope="row" colSpan={2} className={styles.theme}>
          {t.themes.selected}
        </th>
        {cells.map((value, at) => {
          const year = years[at];
          const isChosen =
            chosenYears && year !== undefined && year >= chosenYears.from && year <= chosenYears.to;
          return (
            <td
              key={year ?? at}
              data-at={at}
              className={isChosen ? styles.chosen : undefined}
              tabIndex={at === tabStop ? 0 : -1}
            >
              {value || '–'}
            </td>
          );
        })}
      </tr>
    </tfoot>
  );
}
