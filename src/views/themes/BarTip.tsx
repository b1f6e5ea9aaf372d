import type { Names } from '../../i18n/names.ts';
import { useTexts } from '../../i18n/texts.ts';
import type { ThemesByYear } from '../../model/select.ts';
import { inRem } from '../../ui/root-scale.ts';
import { useEscape } from '../../ui/use-escape.ts';
import styles from './BarTip.module.css';

type Props = {
  agenda: ThemesByYear;
  measure: 'count' | 'share';
  groups: readonly { id: string }[];
  incompleteYear: number;
  names: Names;
  /** The position of the year, and the group that is pointed at. */
  at: number;
  group: number | null;
  /** The head of the stack, px. */
  x: number;
  y: number;
  onClose: () => void;
};

/** What a stack says when it is pointed at. It can be pointed at itself, and Escape closes it. */
export function BarTip(props: Props) {
  const { agenda, measure, groups, incompleteYear, names, at, group, x, y, onClose } = props;
  const { t } = useTexts();
  const year = agenda.years[at];
  const meetings = agenda.meetings[at] ?? 0;
  const rows = groups.map(({ id }, number) => ({ id, number, count: agenda.groups[number]?.[at] ?? 0 }));
  const mentions = rows.reduce((sum, { count }) => sum + count, 0);

  useEscape(onClose);

  return (
    <div
      className={styles.tip}
      aria-hidden="true"
      data-tip=""
      data-measure={measure}
      style={{ left: `clamp(var(--width) / 2, ${inRem(x)}, 100% - var(--width) / 2)`, top: inRem(y) }}
      onPointerLeave={onClose}
    >
      <div>
        <b>{year}</b>
        <p>
          {t.themes.tip(meetings)}
          {year === incompleteYear && `, ${t.themes.key.incomplete}`}
        </p>
        {mentions > 0 && (
          <ul>
            {rows.toReversed().map(({ id, number, count }) => (
              <li key={id} className={number === group ? styles.pointed : undefined}>
                <i data-group={number + 1} />
                {names.group(id)}
                <span>
                  {measure === 'share' && count > 0 && `${t.themes.percent(count / mentions)}, `}
                  {t.themes.ofYear(count, meetings)}
                </span>
              </li>
            ))}
          </ul>
        )}
      </div>
    </div>
  );
}
