import { DefaultZIndexes, ZIndexLayer } from 'recharts';
import styles from './EventLabel.module.css';

type Props = {
  text: string;
  /** On which side of the line it stands. */
  side: 'left' | 'right';
  /** Its row where there is little room. */
  row: 1 | 2;
  /** The plot's piece of the line, given by Recharts. */
  viewBox?: { x: number; y: number };
};

/** The name of an event in the strip above the plot, at the head of its line. */
export function EventLabel({ text, side, row, viewBox }: Props) {
  if (!viewBox) return null;
  const isLeft = side === 'left';
  return (
    <ZIndexLayer zIndex={DefaultZIndexes.label}>
      <g className={styles.event} data-row={row} transform={`translate(${viewBox.x} ${viewBox.y})`}>
        <path d="M0 0V-14" />
        <text x={isLeft ? -4 : 4} y={-5} textAnchor={isLeft ? 'end' : 'start'}>
          {text}
        </text>
      </g>
    </ZIndexLayer>
  );
}
