import { useTexts } from '../../i18n/texts.ts';
import { classNames } from '../../ui/class-names.ts';
import styles from './YearsFilter.module.css';

type Range = { from: number; to: number };
type Props = {
  years: readonly number[];
  /** Meetings in each year with every other filter applied; null while a search is waiting. */
  counts: ArrayLike<number> | null;
  chosen: Range | null;
  /** `null` takes the filter back. `draft` while dragging, `final` on release. */
  onYears: (years: Range | null, stage: 'draft' | 'final') => void;
};

const top = 24;

/** The histogram of meetings with a handle at either end; a click on a bar chooses its year. */
export function YearsFilter({ years, counts, chosen, onYears }: Props) {
  const { t } = useTexts();
  const first = years[0] ?? 0;
  const last = years.at(-1) ?? 0;
  const from = chosen?.from ?? first;
  const to = chosen?.to ?? last;
  const highest = Math.max(1, ...years.map((_, at) => counts?.[at] ?? 0));

  const set = (range: Range, stage: 'draft' | 'final') =>
    onYears(range.from === first && range.to === last ? null : range, stage);
  const chooseYear = (year: number) =>
    onYears(from === year && to === year ? null : { from: year, to: year }, 'final');

  const pathOf = (isDrawn: (year: number) => boolean) =>
    years.map((year, at) => (isDrawn(year) ? barPath(at, counts?.[at] ?? 0, highest) : '')).join('');

  const handle = (
    label: string,
    value: number,
    ranged: (year: number) => Range,
    side: string | undefined,
  ) => (
    <input
      type="range"
      className={classNames(styles.handle, side, chosen && styles.active)}
      min={first}
      max={last}
      step={1}
      value={value}
      aria-label={label}
      aria-valuetext={String(value)}
      onChange={(event) => set(ranged(event.target.valueAsNumber), 'draft')}
      onPointerUp={(event) => set(ranged(event.currentTarget.valueAsNumber), 'final')}
      onKeyUp={(event) => set(ranged(event.currentTarget.valueAsNumber), 'final')}
      onBlur={(event) => set(ranged(event.currentTarget.valueAsNumber), 'final')}
    />
  );

  return (
    <div className={styles.years} role="group" aria-label={t.filters.years}>
      <div className={styles.plot}>
        <svg viewBox={`0 0 ${years.length * 10} 26`} preserveAspectRatio="none" aria-hidden="true">
          {chosen && (
            <rect
              className={styles.range}
              x={(from - first) * 10}
              width={(to - from + 1) * 10}
              y={0}
              height={26}
            />
          )}
          <path className={styles.bar} d={pathOf((year) => year >= from && year <= to)} />
          <path className={styles.out} d={pathOf((year) => year < from || year > to)} />
          {years.map((year, at) => (
            <rect
              key={year}
              className={styles.band}
              x={at * 10}
              width={10}
              height={26}
              onClick={() => chooseYear(year)}
            >
              <title>{t.filters.inYear(year, counts?.[at] ?? 0)}</title>
            </rect>
          ))}
          <path className={styles.base} d={`M0 26H${years.length * 10}`} />
        </svg>
        {handle(t.filters.from, from, (year) => ({ from: Math.min(year, to), to }), styles.start)}
        {handle(t.filters.to, to, (year) => ({ from, to: Math.max(year, from) }), styles.end)}
      </div>
      <p className={styles.ends} aria-hidden="true">
        <span>{from}</span>
        <span>{to}</span>
      </p>
    </div>
  );
}

const barPath = (at: number, count: number, highest: number) =>
  count === 0 ? '' : `M${at * 10 + 1.5} 26v${-Math.max(2, (count / highest) * top)}h7V26Z`;
