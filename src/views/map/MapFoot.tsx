import { useTexts } from '../../i18n/texts.ts';
import type { Seat } from '../../model/selection.ts';
import { useBeside } from '../../ui/beside.ts';
import { classNames } from '../../ui/class-names.ts';
import { keyCounts, markRadius } from '../../pictures/city-marks.ts';
import styles from './MapFoot.module.css';

type Props = {
  seats: ReadonlyMap<Seat, number>;
  chosenSeats: readonly Seat[];
  /** Pixels of radius for the square root of a count of one. */
  scale: number;
  /** The width of the plate in pixels, of which the marks of the key keep their share. */
  plateWidth: number;
  largest: number;
  /** Without a map its key and its words are left out. */
  hasMap: boolean;
  onToggleSeat: (seat: Seat) => void;
};

/** The meetings that have no place on the map, the key, and the words that every map carries. */
export function MapFoot({ seats, chosenSeats, hasMap, onToggleSeat, ...key }: Props) {
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
      {hasMap && <Key {...key} />}
    </div>
  );
}

function Key({ scale, plateWidth, largest }: Pick<Props, 'scale' | 'plateWidth' | 'largest'>) {
  const { t } = useTexts();
  const policy = useBeside()('base-map.md');
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
            const size = radius * 2 + 2;
            return (
              <span key={count} className={styles.size}>
                <svg
                  viewBox={`0 0 ${size} ${size}`}
                  style={{ width: `${(size / plateWidth) * 100}cqw` }}
                  aria-hidden="true"
                >
                  <circle cx={radius + 1} cy={radius + 1} r={radius} />
                </svg>
                {count}
              </span>
            );
          })}
        </li>
      </ul>
      <p>
        {t.map.note} {t.map.disclaimer} {policy ? <a href={policy}>{t.map.policy}</a> : t.map.policy}.
      </p>
    </>
  );
}
