import type { Size } from '../../pictures/room.ts';
import { drawNeatline } from '../../pictures/neatline.ts';
import styles from './Neatline.module.css';

type Props = { fromPlate: (point: [number, number]) => [number, number] | null; size: Size };

/** The frame of the plate: one dark or light segment for every five degrees. */
export function Neatline({ fromPlate, size }: Props) {
  const { width, height } = size;
  return (
    <g aria-hidden="true" className={styles.frame}>
      <rect className={styles.band} x={2.5} y={2.5} width={width - 5} height={height - 5} />
      <path className={styles.zebra} d={drawNeatline({ invert: fromPlate }, size)} />
      <rect x={0.5} y={0.5} width={width - 1} height={height - 1} />
      <rect x={5} y={5} width={width - 10} height={height - 10} />
    </g>
  );
}
