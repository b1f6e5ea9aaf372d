import type { Names } from '../../i18n/names.ts';
import { useTexts } from '../../i18n/texts.ts';
import type { ThemesByYear } from '../../model/select.ts';
import { showEnd } from '../../ui/show-end.ts';
import styles from './BarsTable.module.css';

type Props = {
  agenda: ThemesByYear;
  measure: 'count' | 'share';
  groups: readonly { id: string }[];
  incompleteYear: number;
  names: Names;
  takesFocus: boolean;
  onClose: () => void;
};

/** The numbers behind the bars, to read and to copy; T and Escape lead back to the picture. */
export function BarsTable(props: Props) {
  const { agenda, measure, groups, incompleteYear, names, takesFocus, onClose } = props;
  const { t } = useTexts();
  const { years, meetings } = agenda;
  const total = meetings.reduce((sum, count) => sum + count, 0);
  const columns = [...years.keys(), years.length];
  const counts = groups.map((_, group) => [...(agenda.groups[group] ?? []), agenda.groupTotals[group] ?? 0]);
  const bases = [...meetings, total];
  const valueOf = (group: number, column: number) => {
    const count = counts[group]?.[column] ?? 0;
    const mentions = counts.reduce((sum, row) => sum + (row[column] ?? 0), 0);
    if (!bases[column]) return '–';
    return measure === 'share' && mentions > 0 ? t.themes.percent(count / mentions) : count;
  };

  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- one key leads back
    <div
      ref={takesFocus ? showAndFocus : showEnd}
      className={styles.box}
      role="region"
      aria-label={t.themes.table}
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- it scrolls
      tabIndex={0}
      onKeyDown={({ key, code }) => {
        if (key === 'Escape' || key === 't' || code === 'KeyT') onClose();
      }}
    >
      <table>
        <thead>
          <tr>
            <th scope="col">{t.themes.themeGroup}</th>
            {years.map((year) => (
              <th key={year} scope="col">
                {year}
                {year === incompleteYear && '*'}
              </th>
            ))}
            <th scope="col">{t.themes.total}</th>
          </tr>
        </thead>
        <tbody>
          {groups.map(({ id }, group) => (
            <tr key={id}>
              <th scope="row" data-group={group + 1}>
                {names.group(id)}
              </th>
              {columns.map((column) => (
                <td key={column}>{valueOf(group, column)}</td>
              ))}
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{t.themes.selected}</th>
            {columns.map((column) => (
              <td key={column}>{bases[column] || '–'}</td>
            ))}
          </tr>
        </tfoot>
      </table>
    </div>
  );
}

function showAndFocus(box: HTMLElement | null) {
  box?.focus();
  return showEnd(box);
}
