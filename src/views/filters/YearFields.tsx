import { useTexts } from '../../i18n/texts.ts';
import type { Selection } from '../../model/selection.ts';
import styles from './YearFields.module.css';

type Props = {
  years: readonly number[];
  chosen: Selection['years'];
  onYears: (years: Selection['years']) => void;
};

/** The range of years as two numbers, for those who would rather type than drag. */
export function YearFields({ years, chosen, onYears }: Props) {
  const { t } = useTexts();
  const first = years[0] ?? 0;
  const last = years.at(-1) ?? 0;
  const from = chosen?.from ?? first;
  const to = chosen?.to ?? last;

  const set = (range: { from: number; to: number }) => {
    const isYear = (year: number) => Number.isInteger(year) && year >= first && year <= last;
    if (!isYear(range.from) || !isYear(range.to) || range.from > range.to) return;
    onYears(range.from === first && range.to === last ? null : range);
  };
  const field = (label: string, value: number, change: (year: number) => void) => (
    <label>
      {label}
      <input
        key={value}
        type="number"
        min={first}
        max={last}
        defaultValue={value}
        onChange={(event) => change(event.target.valueAsNumber)}
        onBlur={(event) => {
          event.target.value = String(value);
        }}
      />
    </label>
  );

  return (
    <div className={styles.fields}>
      {field(t.filters.from, from, (year) => set({ from: year, to }))}
      {field(t.filters.to, to, (year) => set({ from, to: year }))}
    </div>
  );
}
