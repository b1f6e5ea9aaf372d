import { lazy, Suspense, useEffect, useState } from 'react';
import type { Names } from '../../i18n/names.ts';
import { useTexts } from '../../i18n/texts.ts';
import type { MeetingIndex } from '../../model/meeting-index.ts';
import type { Selected } from '../../model/select.ts';
import { toggleCell, toggleValue, type Selection } from '../../model/selection.ts';
import { ErrorBoundary } from '../../ui/ErrorBoundary.tsx';
import { EventsSwitch } from './EventsSwitch.tsx';
import { Legend } from './Legend.tsx';
import { ThemesHeader } from './ThemesHeader.tsx';
import styles from './ThemesView.module.css';

const Bars = lazy(async () => ({ default: (await import('./Bars.tsx')).Bars }));
const BarsTable = lazy(async () => ({ default: (await import('./BarsTable.tsx')).BarsTable }));
const HeatMap = lazy(async () => ({ default: (await import('./HeatMap.tsx')).HeatMap }));

type Props = {
  index: MeetingIndex;
  selected: Selected;
  selection: Selection;
  names: Names;
  chart: 'bars' | 'heat';
  measure: 'count' | 'share';
  onSelect: (selection: Selection) => void;
  onChart: (chart: 'bars' | 'heat') => void;
  onMeasure: (measure: 'count' | 'share') => void;
};

export function ThemesView(props: Props) {
  const { index, selected, selection, names, chart, measure, onSelect, onChart, onMeasure } = props;
  const { t } = useTexts();
  const isTurn = useAfterFirstPaint();
  const [form, setForm] = useState({ isTable: false, takesFocus: false });
  const [hasEvents, setHasEvents] = useState(true);
  const { groups, themes } = index.overview.themes;
  const emphasised = new Set([
    ...selection.groups,
    ...themes.filter((theme) => selection.themes.includes(theme.id)).map((theme) => theme.group),
  ]);
  const shared = { agenda: selected.agenda, incompleteYear: index.lastYear, names };
  const grouped = {
    ...shared,
    groups,
    emphasised,
    onToggleGroup: (id: string) => onSelect(toggleValue(selection, 'groups', id)),
  };
  const placeholder = <p className={styles.waiting}>{t.loading.chart}</p>;

  return (
    <section className={styles.themes} aria-label={t.themes.title} id="themes">
      <ThemesHeader
        count={selected.count}
        chart={chart}
        measure={measure}
        isTable={form.isTable}
        onChart={onChart}
        onMeasure={onMeasure}
        onTable={(isTable) => setForm({ isTable, takesFocus: false })}
      />
      <ErrorBoundary key={chart} instead={<p className={styles.waiting}>{t.failed.view(t.themes.title)}</p>}>
        {chart === 'heat' ? (
          <Suspense fallback={placeholder}>
            <HeatMap
              {...shared}
              codebook={index.overview.themes}
              selection={selection}
              onToggleCell={(theme, year) => onSelect(toggleCell(selection, theme, year))}
            />
          </Suspense>
        ) : (
          <div className={styles.figure}>
            <div className={styles.plot}>
              {!form.isTable && <EventsSwitch isOn={hasEvents} onSwitch={setHasEvents} />}
              <Suspense fallback={placeholder}>
                {form.isTable ? (
                  <BarsTable
                    {...grouped}
                    measure={measure}
                    takesFocus={form.takesFocus}
                    onClose={() => setForm({ isTable: false, takesFocus: true })}
                  />
                ) : isTurn ? (
                  <Bars
                    {...grouped}
                    measure={measure}
                    chosenYears={selection.years}
                    hasEvents={hasEvents}
                    takesFocus={form.takesFocus}
                    onShowTable={() => setForm({ isTable: true, takesFocus: true })}
                  />
                ) : (
                  placeholder
                )}
              </Suspense>
            </div>
            <Legend {...grouped} count={selected.count} chosen={selection.groups} />
          </div>
        )}
      </ErrorBoundary>
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
