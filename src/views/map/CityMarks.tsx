import { useId, useLayoutEffect, useRef, useState, type KeyboardEvent } from 'react';
import { useTexts } from '../../i18n/texts.ts';
import type { Region } from '../../model/regions.ts';
import { classNames } from '../../ui/class-names.ts';
import type { CityCount, CityMark } from '../../pictures/city-marks.ts';
import type { Label } from '../../pictures/labels.ts';
import { nextSpot } from './next-city.ts';
import styles from './CityMarks.module.css';

type Props = {
  marks: readonly CityMark[];
  labels: readonly Label[];
  /** Whether more is said of a city now, which Escape ends first. */
  isPointedOut: boolean;
  onToggleCity: (id: string) => void;
  onPointOut: (city: CityMark | null) => void;
};

const tint: Record<Region, string | undefined> = {
  eu: styles.eu,
  'central-asia': styles.centralAsia,
  other: undefined,
};
const hitRadius = 12;

const markClass = (mark: CityCount) =>
  classNames(
    styles.city,
    tint[mark.region],
    mark.isChosen ? styles.chosen : mark.count === 0 ? styles.none : mark.isAside && styles.hollow,
  );

/**
 * City marks as buttons with one tab stop: arrows go to the next city, Enter or Space toggles it, Escape lifts the chosen
 * one.
 */
export function CityMarks({ marks, labels, isPointedOut, onToggleCity, onPointOut }: Props) {
  const { t } = useTexts();
  const keysId = useId();
  const group = useRef<SVGGElement>(null);
  const focused = useRef<string | null>(null);
  const [current, setCurrent] = useState<string | null>(null);
  const stop = marks.some((mark) => mark.id === current) ? current : marks[0]?.id;

  // A mark that leaves the frame would take the focus out of the page.
  useLayoutEffect(() => {
    if (focused.current === null || marks.some((mark) => mark.id === focused.current)) return;
    group.current?.querySelector<SVGGElement>('[tabindex="0"]')?.focus();
  }, [marks]);

  const press = (event: KeyboardEvent, mark: CityMark) => {
    if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault();
      onToggleCity(mark.id);
      return;
    }
    if (event.key === 'Escape') {
      const chosen = mark.isChosen ? mark : marks.find((other) => other.isChosen);
      if (isPointedOut) onPointOut(null);
      else if (chosen) onToggleCity(chosen.id);
    }
    const next = event.shiftKey ? null : nextSpot(mark, marks, event.key);
    if (!next) return;
    event.preventDefault();
    setCurrent(next.id);
    group.current?.querySelector<SVGGElement>(`[data-city="${next.id}"]`)?.focus();
  };

  return (
    <g ref={group}>
      <desc id={keysId}>{t.map.keys}</desc>
      {marks.map((mark) => (
        <g
          key={mark.id}
          role="button"
          tabIndex={mark.id === stop ? 0 : -1}
          aria-label={t.map.city(mark.name, mark.count)}
          aria-pressed={mark.isChosen}
          aria-describedby={keysId}
          data-city={mark.id}
          className={markClass(mark)}
          transform={`translate(${round(mark.x)} ${round(mark.y)})`}
          onClick={() => onToggleCity(mark.id)}
          onKeyDown={(event) => press(event, mark)}
          onFocus={() => {
            focused.current = mark.id;
            setCurrent(mark.id);
            onPointOut(mark);
          }}
          onBlur={() => {
            focused.current = null;
            onPointOut(null);
          }}
          onPointerEnter={() => onPointOut(mark)}
          onPointerLeave={(event) => {
            if (!isTip(event.relatedTarget)) onPointOut(null);
          }}
        >
          <circle className={styles.hit} r={Math.max(hitRadius, mark.radius)} />
          {mark.hasLead && (
            <>
              <path className={styles.lead} d={`M${-mark.nudge[0]} ${-mark.nudge[1]}L0 0`} />
              <circle className={styles.pin} cx={-mark.nudge[0]} cy={-mark.nudge[1]} r={1.6} />
            </>
          )}
          {mark.id === stop && (
            <>
              <circle className={styles.focusGap} r={mark.radius + 2} />
              <circle className={styles.focus} r={mark.radius + 4.5} />
            </>
          )}
          {mark.isChosen && <circle className={styles.ring} r={mark.radius + 3.5} />}
          <circle className={styles.dot} r={mark.radius} />
          {mark.isCountInside && (
            <text className={styles.count} dy="0.36em">
              {mark.count}
            </text>
          )}
        </g>
      ))}
      {inOrderOf(marks, labels).map(({ mark, x, y, align, box }) => (
        <g
          key={mark.id}
          aria-hidden="true"
          className={classNames(markClass(mark), styles.label)}
          transform={`translate(${round(x)} ${round(y)})`}
        >
          {mark.isChosen && (
            <rect
              className={styles.plate}
              x={box.left - round(x)}
              y={box.top - round(y)}
              width={box.right - box.left}
              height={box.bottom - box.top}
              rx={2}
            />
          )}
          <text className={styles.name} textAnchor={align}>
            {mark.name}
            {!mark.isCountInside && mark.count > 0 && <tspan className={styles.beside}> {mark.count}</tspan>}
          </text>
        </g>
      ))}
    </g>
  );
}

/**
 * Labels never overlap, so that their order is free; a constant one leaves them where they are in the page. Each is moved
 * as a whole: a text at another place of its own would be laid out anew.
 */
const inOrderOf = (marks: readonly CityMark[], labels: readonly Label[]) =>
  labels.toSorted((a, b) => marks.indexOf(a.mark) - marks.indexOf(b.mark));

const isTip = (target: EventTarget | null) =>
  target instanceof Element && target.closest('[data-tip]') !== null;
const round = (value: number) => Math.round(value * 10) / 10;
