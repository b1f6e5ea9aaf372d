import { useState } from 'react';
import {
  BarChart,
  CartesianGrid,
  ReferenceLine,
  ResponsiveContainer,
  usePlotArea,
  useXAxisScale,
  useYAxisScale,
  XAxis,
  YAxis,
} from 'recharts';
import type { Names } from '../../i18n/names.ts';
import { useTexts } from '../../i18n/texts.ts';
import type { ThemesByYear } from '../../model/select.ts';
import { classNames } from '../../ui/class-names.ts';
import { axisOf, stackSegments, type Segment } from './stacks.ts';
import styles from './Bars.module.css';

type Props = {
  agenda: ThemesByYear;
  groups: readonly { id: string }[];
  /** Groups chosen themselves or through a theme. */
  emphasised: ReadonlySet<string>;
  chosenYears: { from: number; to: number } | null;
  /** The year in which the record ends. */
  incompleteYear: number;
  names: Names;
  onToggleGroup: (id: string) => void;
};

const events = [
  { year: 2007, key: 'strategy2007' },
  { year: 2019, key: 'strategy2019' },
] as const;
const barShare = 0.72;
const margin = { top: 6, right: 2, bottom: 0, left: 0 };

/** Theme groups by year, stacked: axes and lines by Recharts, one path for each group. */
export function Bars(props: Props) {
  const { agenda, incompleteYear } = props;
  const { t } = useTexts();
  const segments = stackSegments(agenda);
  const { top, ticks } = axisOf(segments);
  const rows = agenda.years.map((year, at) => ({ year, meetings: agenda.meetings[at] ?? 0 }));
  const total = rows.reduce((sum, row) => sum + row.meetings, 0);

  const tick = ({
    x,
    y,
    payload,
  }: {
    x: number | string;
    y: number | string;
    payload: { value: number; index: number };
  }) => {
    const meetings = rows[payload.index]?.meetings ?? 0;
    return (
      <g transform={`translate(${x} ${y})`} className={classNames(meetings > 0 && styles.hasMeetings)}>
        <text className={styles.year} dy={11} data-every-other={payload.index % 2 === 1}>
          {payload.value}
        </text>
        <text className={styles.base} dy={28}>
          {meetings > 0 ? meetings : '–'}
        </text>
      </g>
    );
  };

  return (
    <div
      className={styles.chart}
      role="img"
      aria-label={t.themes.summary(total, agenda.years[0] ?? 0, incompleteYear)}
    >
      <ResponsiveContainer width="100%" height="100%" initialDimension={{ width: 724, height: 246 }}>
        <BarChart data={rows} margin={margin} accessibilityLayer={false}>
          <CartesianGrid vertical={false} stroke="var(--rule)" />
          <XAxis
            dataKey="year"
            tickLine={false}
            axisLine={false}
            interval={0}
            height={36}
            tick={tick as never}
          />
          <YAxis
            width={34}
            domain={[0, top]}
            ticks={ticks}
            tickLine={false}
            axisLine={false}
            tick={{ className: styles.value }}
            allowDataOverflow
          />
          <Stacks {...props} segments={segments} />
          {events.map(({ year, key }) => (
            <ReferenceLine
              key={year}
              x={year}
              className={styles.event ?? ''}
              label={
                {
                  value: t.themes[key],
                  position: 'insideTopLeft',
                  className: styles.eventName,
                  offset: 4,
                } as never
              }
            />
          ))}
        </BarChart>
      </ResponsiveContainer>
    </div>
  );
}

function Stacks({
  segments,
  agenda,
  groups,
  emphasised,
  chosenYears,
  incompleteYear,
  names,
  onToggleGroup,
}: Props & { segments: readonly Segment[] }) {
  const { t } = useTexts();
  const plot = usePlotArea();
  const xOf = useXAxisScale();
  const yOf = useYAxisScale();
  const [pointed, setPointed] = useState<Segment | null>(null);
  if (!plot || !xOf || !yOf) return null;

  const band = (year: number) => {
    const start = xOf(year, { position: 'start' }) ?? 0;
    const width = (xOf(year, { position: 'end' }) ?? 0) - start;
    return { start, width, left: start + (width * (1 - barShare)) / 2, bar: width * barShare };
  };
  const bottom = yOf(0) ?? 0;
  const rectangle = ({ year, from, to }: Segment) => {
    const { left, bar } = band(year);
    const [low, high] = [yOf(from) ?? 0, yOf(to) ?? 0];
    return `M${left} ${low}V${high}H${left + bar}V${low}Z`;
  };
  const at = (x: number, y: number): Segment | null =>
    segments.find((segment) => {
      const { left, bar } = band(segment.year);
      return x >= left && x <= left + bar && y <= (yOf(segment.from) ?? 0) && y >= (yOf(segment.to) ?? 0);
    }) ?? null;
  const hit = (event: { currentTarget: SVGRectElement; clientX: number; clientY: number }) => {
    const box = event.currentTarget.getBoundingClientRect();
    const scale = plot.width / box.width;
    return at(plot.x + (event.clientX - box.left) * scale, plot.y + (event.clientY - box.top) * scale);
  };
  const last = band(incompleteYear);

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
      {chosenYears && (
        <rect
          className={styles.chosenYears}
          x={band(chosenYears.from).start}
          width={band(chosenYears.to).start + band(chosenYears.to).width - band(chosenYears.from).start}
          y={plot.y}
          height={plot.height}
        />
      )}
      <rect fill="url(#unknown-hatch)" x={last.start} width={last.width} y={plot.y} height={plot.height} />
      {agenda.years.map((year, index) =>
        agenda.meetings[index] ? null : (
          <rect
            key={year}
            fill="url(#unknown-hatch)"
            x={band(year).left}
            width={band(year).bar}
            y={bottom - 9}
            height={9}
          />
        ),
      )}
      {groups.map(({ id }, group) => (
        <path
          key={id}
          data-group={group + 1}
          className={classNames(
            styles.bar,
            emphasised.size > 0 && (emphasised.has(id) ? styles.emphasised : styles.outlined),
          )}
          d={segments
            .filter((segment) => segment.group === group)
            .map(rectangle)
            .join('')}
        />
      ))}
      {pointed && <path className={styles.pointed} d={rectangle(pointed)} />}
      <path className={styles.ground} d={`M${plot.x} ${bottom}H${plot.x + plot.width}`} />
      <rect
        className={pointed ? styles.live : styles.idle}
        x={plot.x}
        y={plot.y}
        width={plot.width}
        height={plot.height}
        onPointerMove={(event) => setPointed(hit(event))}
        onPointerLeave={() => setPointed(null)}
        onClick={(event) => {
          const segment = hit(event);
          const group = segment && groups[segment.group];
          if (group) onToggleGroup(group.id);
        }}
      >
        {pointed && (
          <title>
            {`${names.group(groups[pointed.group]?.id ?? '')}, ${pointed.year}: ${t.count.of(
              pointed.to - pointed.from,
              agenda.meetings[agenda.years.indexOf(pointed.year)] ?? 0,
            )}`}
          </title>
        )}
      </rect>
    </g>
  );
}
