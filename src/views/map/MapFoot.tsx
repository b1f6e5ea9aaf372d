import { useTexts } from '../../i18n/texts.ts';
import type { Seat } from '../../model/selection.ts';
import { classNames } from '../../ui/class-names.ts';
import { markRadius } from '../../pictures/city-marks.ts';
import styles from './MapFoot.module.css';

type Props = {
  seats: ReadonlyMap<Seat, number>;
  chosenSeats: readonly Seat[];
  /** Pixels of radius for the square root of a count of one. */
  scale: number;
  largest: number;
  /** Without a map its key and its words are left out. */
  hasMap: boolean;
  onToggleSeat: (seat: Seat) => void;
};

/** The meetings that have no place on the map, the key, and the words that every map carries. */
export function MapFoot({ seats, chosenSeats, scale, largest, hasMap, onToggleSeat }: Props) {
  const { t } = useTexts();

  return (
    <div className={styles.foot}>
      {(['video', 'unrecorded'] as const).map((seat) => {
        const count = seats.get(seat) ?? 0;
        return (
          <button
            key={seat}
            type="button"
            className={classNames(styles.seat, seat === 'unrecorded' && styles.unrecorded)}
            aria-pressed={chosenSeats.includes(seat)}
            aria-label={`${t.seats[seat]}, ${t.count.meetings(count)}`}
            onClick={() => onToggleSeat(seat)}
          >
            <span className={styles.box}>{count}</span>
            {t.seats[seat]}
          </button>
        );
      })}
      {hasMap && <Key scale={scale} largest={largest} />}
    </div>
  );
}

function Key({ scale, largest }: { scale: number; largest: number }) {
  const { t } = useTexts();
  return (
    <>
      <ul className={styles.key}>
        <li>
          <i className={styles.member} />
          {t.map.member}
        </li>
        <li>
          <i className={styles.host} />
          {t.map.hosted}
        </li>
        <li>
          <i className={styles.centralAsia} />
          {t.map.centralAsian}
        </li>
        <li>
          {t.map.scale}
          {keyCounts(largest).map((count) => {
            const radius = markRadius(count, scale);
            return (
              <span key={count} className={styles.size}>
                <svg width={radius * 2 + 2} height={radius * 2 + 2} aria-hidden="true">
                  <circle cx={radius + 1} cy={radius + 1} r={radius} />
                </svg>
                {count}
              </span>
            );
          })}
        </li>
      </ul>
      <p>
        {t.map.note} {t.map.disclaimer} <a href="base-map.md">{t.map.policy}</a>.
      </p>
    </>
  );
}

const keyCounts = (largest: number): number[] => {
  if (largest >= 13) return [1, 5, 10];
  return largest >= 5 ? [1, 3, largest] : [1, 2, 4];
};
