import { useCallback, useId, useState, type KeyboardEvent } from 'react';
import type { Names } from '../../i18n/names.ts';
import { useTexts, type Texts } from '../../i18n/texts.ts';
import type { ThemesByYear } from '../../model/select.ts';
import { groupAt, moveCursor, type BarCursor } from '../../pictures/bar-cursor.ts';
import { BarsContext } from './bars-picture.ts';
import { BarsFrame } from './BarsFrame.tsx';
import { axisOf, shareAxis, stackSegments, stackShares } from '../../pictures/stacks.ts';
import styles from './Bars.module.css';

type Props = {
  agenda: ThemesByYear;
  measure: 'count' | 'share';
  groups: readonly { id: string }[];
  /** Groups chosen themselves or through a theme. */
  emphasised: ReadonlySet<string>;
  chosenYears: { from: number; to: number } | null;
  /** The year in which the record ends. */
  incompleteYear: number;
  hasEvents: boolean;
  /** Whether it was called for by a key, and goes on with the keys. */
  takesFocus: boolean;
  names: Names;
  onToggleGroup: (id: string) => void;
  onShowTable: () => void;
};

/** Theme groups by year, stacked: axes and lines by Recharts, one path for each group. One tab stop. */
export function Bars(props: Props) {
  const { agenda, measure, groups, incompleteYear, hasEvents } = props;
  const { takesFocus, onToggleGroup, onShowTable } = props;
  const texts = useTexts();
  const { t } = texts;
  const keysId = useId();
  const [frame, setFrame] = useState<HTMLElement | null>(null);
  const [pointed, setPointed] = useState<BarCursor | null>(null);
  const [cursor, setCursor] = useState<BarCursor | null>(null);
  const isShare = measure === 'share';
  const segments = isShare ? stackShares(agenda) : stackSegments(agenda);
  const { top, ticks } = isShare ? shareAxis : axisOf(segments);
  const total = agenda.meetings.reduce((sum, meetings) => sum + meetings, 0);

  const setUp = useCallback(
    (element: HTMLElement | null) => {
      setFrame(element);
      if (takesFocus) element?.focus();
    },
    [takesFocus],
  );
  const letGo = () => {
    setPointed(null);
    setCursor(null);
  };
  const toggle = (at: BarCursor) => {
    const group = groups[groupAt(at, agenda) ?? -1];
    if (group) onToggleGroup(group.id);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const next = moveCursor(cursor ?? pointed, event.key, agenda);
    if (next) {
      setCursor(next);
      setPointed(null);
    } else if (event.key === 't' || event.code === 'KeyT') onShowTable();
    else if (cursor && (event.key === 'Enter' || event.key === ' ')) toggle(cursor);
    else return;
    event.preventDefault();
  };
  const picture = {
    ...props,
    segments,
    top,
    ticks,
    current: pointed ?? cursor,
    frame,
    onPoint: setPointed,
    onClose: letGo,
    onToggle: toggle,
  };

  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- keys move in the picture
    <div
      ref={setUp}
      className={styles.chart}
      role="group"
      aria-roledescription={t.themes.chartKind}
      aria-label={t.themes.summary(total, agenda.years[0] ?? 0, incompleteYear)}
      aria-describedby={keysId}
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- the same
      tabIndex={0}
      onKeyDown={onKeyDown}
      onBlur={() => setCursor(null)}
    >
      <p className="unseen" id={keysId}>
        {t.themes.chartKeys}
      </p>
      <p className="unseen" aria-live="polite">
        {cursor && sayBar(props, cursor, texts)}
      </p>
      <div className={styles.picture} aria-hidden="true">
        <BarsContext value={picture}>
          <BarsFrame years={agenda.years} hasEvents={hasEvents} />
        </BarsContext>
      </div>
    </div>
  );
}

function sayBar({ agenda, groups, emphasised, names }: Props, cursor: BarCursor, { t }: Texts): string {
  const year = agenda.years[cursor.at] ?? 0;
  const meetings = agenda.meetings[cursor.at] ?? 0;
  const group = groupAt(cursor, agenda);
  const id = groups[group ?? -1]?.id;
  if (meetings === 0) return t.themes.noBar(year);
  if (group === null || id === undefined) return t.themes.noTheme(year, meetings);
  const bar = t.themes.bar(year, names.group(id), agenda.groups[group]?.[cursor.at] ?? 0, meetings);
  return emphasised.has(id) ? t.themes.barChosen(bar) : bar;
}
