import { useTexts } from '../../i18n/texts.ts';
import { classNames } from '../../ui/class-names.ts';
import { Icon } from '../../ui/Icon.tsx';
import { heatStep, type HeatRow as Row } from '../../pictures/heat-rows.ts';
import styles from './HeatMap.module.css';

type Props = {
  row: Row;
  name: string;
  /** Given for the first row of a group only; its header spans all `groupSize` rows. */
  groupName: string | null;
  groupSize: number;
  isGroupChosen: boolean;
  isThemeChosen: boolean;
  /** The position of the only chosen year, -1 without one. */
  chosenAt: number;
  /** The position of the cell that is the tab stop, -1 where it is in another row. */
  tabStop: number;
  years: readonly number[];
  /** The selected meetings of each year, and of all. */
  meetings: Uint32Array;
  total: number;
  incompleteYear: number;
};

export function HeatRow(props: Props) {
  const { row, name, groupName, groupSize, isGroupChosen, isThemeChosen, chosenAt, tabStop } = props;
  const { years, meetings, total, incompleteYear } = props;
  const { t } = useTexts();

  return (
    <tr data-theme={row.theme}>
      {groupName !== null && (
        <th
          scope="rowgroup"
          rowSpan={groupSize}
          className={classNames(styles.group, isGroupChosen && styles.chosen)}
        >
          <span>{groupName}</span>
          {isGroupChosen && <Icon name="tick" />}
        </th>
      )}
      <th scope="row" className={classNames(styles.theme, isThemeChosen && styles.chosen)}>
        {name}
        {isThemeChosen && <Icon name="tick" />}
      </th>
      {years.map((year, at) => {
        const count = row.counts[at] ?? 0;
        const of = meetings[at] ?? 0;
        return (
          <td
            key={year}
            data-at={at}
            data-step={heatStep(count) || undefined}
            className={classNames(
              of === 0 ? styles.unknown : count === 0 && styles.none,
              year === incompleteYear && styles.incomplete,
            )}
            aria-label={of > 0 ? t.themes.cell(name, year, count, of) : t.themes.noMeeting(name, year)}
            aria-selected={isThemeChosen && at === chosenAt}
            tabIndex={at === tabStop ? 0 : -1}
          >
            {count > 0 && count}
          </td>
        );
      })}
      <td
        data-at={years.length}
        className={classNames(total > 0 && row.total === 0 && styles.none)}
        aria-label={t.themes.allYears(name, row.total, total)}
        tabIndex={tabStop === years.length ? 0 : -1}
      >
        {row.total > 0 ? row.total : total === 0 && '–'}
      </td>
      {[row.first, row.last].map((year, column) => {
        const at = years.length + 1 + column;
        return (
          <td key={at} data-at={at} tabIndex={at === tabStop ? 0 : -1}>
            {year ?? '–'}
          </td>
        );
      })}
    </tr>
  );
}
