import { useState } from 'react';
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

  return (
    <div className={styles.fields}>
      <YearField
        label={t.filters.from}
        value={from}
        limits={{ first, last }}
        onYear={(year) => set({ from: year, to })}
      />
      <YearField
        label={t.filters.to}
        value={to}
        limits={{ first, last }}
        onYear={(year) => set({ from, to: year })}
      />
    </div>
  );
}

type FieldProps = {
  label: string;
  value: number;
  limits: { first: number; last: number };
  onYear: (year: number) => void;
};

/** What is typed stands until the field is left, also while it is not a year yet. */
function YearField({ label, value, limits, onYear }: FieldProps) {
  const [typed, setTyped] = useState<string | null>(null);
  return (
    <label>
      {label}
      <input
        type="number"
        min={limits.first}
        max={limits.last}
        value={typed ?? value}
        onChange={(event) => {
          setTyped(event.target.value);
          onYear(event.target.valueAsNumber);
        }}
        onBlur={() => setTyped(null)}
      />
    </label>
  );
}
