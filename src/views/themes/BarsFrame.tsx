import type { ReactNode } from 'react';
import { BarChart, ReferenceLine, XAxis, YAxis } from 'recharts';
import { useTexts } from '../../i18n/texts.ts';
import { events } from '../../pictures/events.ts';
import { useRootScale } from '../../ui/root-scale.ts';
import { useSecondDrawing } from '../../ui/use-second-drawing.ts';
import { useSize } from '../../ui/use-size.ts';
import { EventLabel } from './EventLabel.tsx';
import { Stacks } from './Stacks.tsx';
import styles from './BarsFrame.module.css';

type Props = {
  years: readonly number[];
  hasEvents: boolean;
};

const margin = { top: 18, right: 2, bottom: 0, left: 0 };
const beforeMeasured = { width: 724, height: 246 };
const behindBars = -50;
/** A new domain would have Recharts compute and draw all of its parts again; the values are drawn with the bars. */
const unit = [0, 1];

/** What Recharts holds: the room, the axes, and the events of which the chart has the years. */
export function BarsFrame({ years, hasEvents }: Props) {
  const { t } = useTexts();
  const [box, room] = useSize<HTMLDivElement>(beforeMeasured, true);
  // Recharts takes long to draw: once its size is known, and the axes before what stands on them.
  const isMeasured = useSecondDrawing();
  const scale = useRootScale();
  const rows = years.map((year) => ({ year }));
  const shown = hasEvents ? events.filter(({ year }) => years.includes(year)) : [];

  return (
    <div ref={box} className={styles.frame}>
      {isMeasured && (
        <BarChart
          data={rows}
          width={room.width / scale}
          height={room.height / scale}
          margin={margin}
          accessibilityLayer={false}
        >
          <XAxis dataKey="year" tick={false} tickLine={false} axisLine={false} height={36} />
          <YAxis domain={unit} allowDataOverflow width={56} tick={false} tickLine={false} axisLine={false} />
          <Later>
            {shown.map(({ year, key, side, row }) => (
              <ReferenceLine
                key={year}
                x={year}
                zIndex={behindBars}
                className={styles.event ?? ''}
                label={<EventLabel text={t.themes[key]} side={side} row={row} />}
              />
            ))}
            <Stacks />
          </Later>
        </BarChart>
      )}
    </div>
  );
}

const Later = ({ children }: { children: ReactNode }) => useSecondDrawing() && children;
