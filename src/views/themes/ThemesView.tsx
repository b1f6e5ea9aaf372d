import { lazy, Suspense, useEffect, useState, type ReactNode } from 'react';
import type { Names } from '../../i18n/names.ts';
import { useTexts } from '../../i18n/texts.ts';
import type { MeetingIndex } from '../../model/meeting-index.ts';
import type { Selected } from '../../model/select.ts';
import { toggleCell, toggleValue, type Selection } from '../../model/selection.ts';
import { afterFrame } from '../../ui/after-frame.ts';
import { Part } from '../../ui/Part.tsx';
import { EventsSwitch } from './EventsSwitch.tsx';
import { Legend } from './Legend.tsx';
import { ThemesHeader } from './ThemesHeader.tsx';
import { themeRows } from '../../pictures/theme-rows.ts';
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
  /** The forms to choose from, for the header. */
  switcher: ReactNode;
  onSelect: (selection: Selection) => void;
  onMeasure: (measure: 'count' | 'share') => void;
};

export function ThemesView(props: Props) {
  const { index, selected, selection, names, chart, measure, switcher, onSelect, onMeasure } = props;
  const { t } = useTexts();
  const isTurn = useAfterFirstPaint();
  const [form, setForm] = useState({ isTable: false, takesFocus: false });
  const [hasEvents, setHasEvents] = useState(true);
  const rows = themeRows(index, selected, selection, names);
  const toggleGroup = (id: string) => onSelect(toggleValue(selection, 'groups', id));
  const toggleThemeInYear = (theme: string, year: number) => onSelect(toggleCell(selection, theme, year));
  const placeholder = <p className={styles.waiting}>{t.loading.chart}</p>;
  const showTable = () => setForm({ isTable: true, takesFocus: true });
  const showBars = () => setForm({ isTable: false, takesFocus: true });

  return (
    <section className={styles.themes} aria-label={t.themes.title} id="themes">
      <ThemesHeader
        count={selected.count}
        chart={chart}
        measure={measure}
        isTable={form.isTable}
        switcher={switcher}
        onMeasure={onMeasure}
        onTable={(isTable) => setForm({ isTable, takesFocus: false })}
      />
      <Part key={chart} name={t.themes.title} waiting={placeholder}>
        {chart === 'heat' && <HeatMap current={rows} onToggleCell={toggleThemeInYear} />}
        {chart === 'bars' && form.isTable && (
          <BarsTable {...rows} measure={measure} takesFocus={form.takesFocus} onClose={showBars} />
        )}
        {chart === 'bars' && !form.isTable && (
          <div className={styles.figure}>
            <div className={styles.plot}>
              <EventsSwitch isOn={hasEvents} onSwitch={setHasEvents} />
              <Suspense fallback={placeholder}>
                {isTurn ? (
                  <Bars
                    {...rows}
                    measure={measure}
                    hasEvents={hasEvents}
                    takesFocus={form.takesFocus}
                    onToggleGroup={toggleGroup}
                    onShowTable={showTable}
                  />
                ) : (
                  placeholder
                )}
              </Suspense>
            </div>
            <Legend {...rows} count={selected.count} chosen={selection.groups} onToggleGroup={toggleGroup} />
          </div>
        )}
      </Part>
    </section>
  );
}

/** False until map and cards have been painted once. */
function useAfterFirstPaint() {
  const [isTurn, setIsTurn] = useState(false);
  useEffect(() => {
    const frame = afterFrame(() => setIsTurn(true));
    return () => cancelAnimationFrame(frame);
  }, []);
  return isTurn;
}
