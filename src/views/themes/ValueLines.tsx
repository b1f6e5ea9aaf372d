import styles from './ValueLines.module.css';

type Props = {
  /** The values that have a line, each with its height, px. */
  lines: readonly { value: number; y: number }[];
  /** The left edge and the width of the plot, px. */
  left: number;
  width: number;
  format: ((value: number) => string) | null;
};

/** The lines behind the bars, with their values at the left. */
export function ValueLines({ lines, left, width, format }: Props) {
  return (
    <g className={styles.lines}>
      <path d={lines.map(({ y }) => `M${left} ${y}h${width}`).join('')} />
      {lines.map(({ value, y }) => (
        <text key={value} x={left - 8} y={y} dy="0.355em">
          {format ? format(value) : value}
        </text>
      ))}
    </g>
  );
}
