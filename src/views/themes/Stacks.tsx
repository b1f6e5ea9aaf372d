import { useContext, type MouseEvent, type PointerEvent } from 'react';
import { createPortal } from 'react-dom';
import { usePlotArea } from 'recharts';
import { useTexts } from '../../i18n/texts.ts';
import { classNames } from '../../ui/class-names.ts';
import { groupAt } from '../../pictures/bar-cursor.ts';
import { BarsContext } from './bars-picture.ts';
import { BarTip } from './BarTip.tsx';
import { layOutStacks } from '../../pictures/stack-layout.ts';
import type { Segment } from '../../pictures/stacks.ts';
import { ValueLines } from './ValueLines.tsx';
import { YearLabels } from './YearLabels.tsx';
import styles from './Stacks.module.css';

const labelHeight = 36;

/** The marks of the bars: a path for each group, what is not known, what is chosen, and the labels of the years. */
export function Stacks() {
  const { t } = useTexts();
  const picture = useContext(BarsContext);
  const plot = usePlotArea();
  if (!picture || !plot) return null;

  const { agenda, segments, top, groups, emphasised, chosenYears, incompleteYear } = picture;
  const { measure, ticks, current, frame, onPoint, onToggle } = picture;
  const { years } = agenda;
  const layout = layOutStacks(plot, years, segments, top);
  const { band, bottom, startOf } = layout;
  const pathOf = (drawn: readonly Segment[]) => drawn.map(layout.segmentPath).join('');
  const chosen = years.flatMap((year, at) =>
    chosenYears && year >= chosenYears.from && year <= chosenYears.to ? [at] : [],
  );
  const empty = years.map((_, at) => at).filter(layout.isEmpty);
  const lastStart = startOf(years.indexOf(incompleteYear));
  const group = current && groupAt(current, agenda);
  const year = current && years[current.at];
  const outlined = segments.filter((segment) => segment.year === year && segment.group === group);

  const at = ({ currentTarget, clientX, clientY }: MouseEvent) => {
    const box = currentTarget.getBoundingClientRect();
    const scale = plot.width / box.width;
    return layout.barAt(plot.x + (clientX - box.left) * scale, plot.y + (clientY - box.top) * scale);
  };
  const point = (event: PointerEvent) => {
    const to = at(event);
    if (to?.at !== current?.at || to?.group !== group) onPoint(to);
  };

  return (
    <g>
      <defs>
        <pattern
          id="unknown-hatch"
          width="6"
          height="6"
          patternUnits="userSpaceOnUse"
          patternTransform="rotate(45)"
        >
          <path className={styles.hatch} d="M0 0V6" />
        </pattern>
      </defs>
      <ValueLines
        lines={ticks.map((value) => ({ value, y: layout.yOf(value) }))}
        left={plot.x}
        width={plot.width}
        format={measure === 'share' ? t.themes.percent : null}
      />
      {chosen.length > 0 && (
        <rect
          className={styles.chosenYears}
          x={startOf(chosen[0] ?? 0)}
          width={band * chosen.length}
          y={plot.y}
          height={plot.height + labelHeight}
        />
      )}
      <path
        fill="url(#unknown-hatch)"
        d={`M${lastStart} ${plot.y}h${band}V${bottom}h${-band}Z${empty.map(layout.footPath).join('')}`}
      />
      {groups.map(({ id }, number) => (
        <path
          key={id}
          data-group={number + 1}
          className={classNames(
            styles.bar,
            emphasised.size > 0 && (emphasised.has(id) ? styles.emphasised : styles.outlined),
          )}
          d={pathOf(segments.filter((segment) => segment.group === number))}
        />
      ))}
      <path className={styles.ground} d={`M${plot.x} ${bottom}h${plot.width}`} />
      <YearLabels agenda={agenda} chosenYears={chosenYears} left={plot.x} band={band} y={bottom} />
      <g data-control>
        {current && (
          <path
            className={styles.pointed}
            d={outlined.length > 0 ? pathOf(outlined) : layout.footPath(current.at)}
          />
        )}
        <rect
          className={styles.target}
          x={plot.x}
          y={plot.y}
          width={plot.width}
          height={plot.height + labelHeight}
          onPointerMove={point}
          onPointerLeave={({ relatedTarget }) => {
            if (!(relatedTarget instanceof Element && relatedTarget.closest('[data-tip]'))) onPoint(null);
          }}
          onClick={(event) => {
            const clicked = at(event);
            if (clicked) onToggle(clicked);
          }}
        />
      </g>
      {current &&
        frame &&
        createPortal(
          <BarTip
            {...picture}
            at={current.at}
            group={group}
            x={layout.middleOf(current.at)}
            y={layout.topOf(current.at)}
          />,
          frame,
        )}
    </g>
  );
}
