import { lazy, Suspense, useEffect, useState } from 'react';
import type { Names } from '../../i18n/names.ts';
import { useTexts } from '../../i18n/texts.ts';
import type { MeetingIndex } from '../../model/meeting-index.ts';
import type { Selected } from '../../model/select.ts';
import { toggleValue, type Selection } from '../../model/selection.ts';
import { ErrorBoundary } from '../../ui/ErrorBoundary.tsx';
import { Legend } from './Legend.tsx';
import styles from './ThemesView.module.css';

const Bars = lazy(async () => ({ default: (await import('./Bars.tsx')).Bars }));

type Props = {
  index: MeetingIndex;
  selected: Selected;
  selection: Selection;
  names: Names;
  onSelect: (selection: Selection) => void;
};

export function ThemesView({ index, selected, selection, names, onSelect }: Props) {
  const { t } = useTexts();
  const isTurn = useAfterFirstPaint();
  const { groups, themes } = index.overview.themes;
  const emphasised = new Set([
    ...selection.groups,
    ...themes.filter((theme) => selection.themes.includes(theme.id)).map((theme) => theme.group),
  ]);
  const shared = {
    agenda: selected.agenda,
    groups,
    emphasised,
    incompleteYear: index.lastYear,
    names,
    onToggleGroup: (id: string) => onSelect(toggleValue(selection, 'groups', id)),
  };
  const placeholder = <p className={styles.waiting}>{t.loading.chart}</p>;

  return (
    <section className={styles.themes} aria-label={t.themes.title} id="themes">
      <header>
        <h2>{t.themes.heading}</h2>
        <span>{t.themes.note}</span>
      </header>
      <div className={styles.figure}>
        <div className={styles.plot}>
          <ErrorBoundary instead={<p className={styles.waiting}>{t.failed.view(t.themes.title)}</p>}>
            {isTurn ? (
              <Suspense fallback={placeholder}>
                <Bars {...shared} chosenYears={selection.years} />
              </Suspense>
            ) : (
              placeholder
            )}
          </ErrorBoundary>
        </div>
        <Legend {...shared} count={selected.count} chosen={selection.groups} />
      </div>
    </section>
  );
}

/** False until map and cards have been painted once. */
function useAfterFirstPaint() {
  const [isTurn, setIsTurn] = useState(false);
  useEffect(() => {
    const frame = requestAnimationFrame(() => setTimeout(() => setIsTurn(true)));
    return () => cancelAnimationFrame(frame);
  }, []);
  return isTurn;
}
