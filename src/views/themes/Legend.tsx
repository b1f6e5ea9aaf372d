import type { Names } from '../../i18n/names.ts';
import { useTexts } from '../../i18n/texts.ts';
import type { ThemesByYear } from '../../model/select.ts';
import { Icon } from '../../ui/Icon.tsx';
import styles from './Legend.module.css';

type Props = {
  agenda: ThemesByYear;
  groups: readonly { id: string }[];
  count: number;
  chosen: readonly string[];
  emphasised: ReadonlySet<string>;
  incompleteYear: number;
  names: Names;
  onToggleGroup: (id: string) => void;
};

/** The theme groups in the order of the stack, with the meetings that took them up: the filter of the chart. */
export function Legend({
  agenda,
  groups,
  count,
  chosen,
  emphasised,
  incompleteYear,
  names,
  onToggleGroup,
}: Props) {
  const { t } = useTexts();
  const rows = groups.map(({ id }, at) => ({ id, at, meetings: agenda.groupTotals[at] ?? 0 })).toReversed();

  return (
    <div className={styles.legend} role="group" aria-label={t.themes.groups}>
      {rows.map(({ id, at, meetings }) => (
        <button
          key={id}
          type="button"
          data-group={at + 1}
          aria-pressed={chosen.includes(id)}
          aria-label={t.themes.group(names.group(id), meetings, count)}
          className={
            emphasised.size === 0 ? undefined : emphasised.has(id) ? styles.emphasised : styles.aside
          }
          onClick={() => onToggleGroup(id)}
        >
          <i />
          <b>{names.group(id)}</b>
          {chosen.includes(id) && <Icon name="tick" />}
          <span>{meetings}</span>
        </button>
      ))}
      <p>{emphasised.size > 0 ? t.themes.outlined : t.themes.incomplete(incompleteYear)}</p>
    </div>
  );
}
