import type { LensCell } from '../../model/level-lens.ts';
import { rankOf } from '../../model/level-rank.ts';
import { RisingBars } from '../../ui/RisingBars.tsx';
import { classNames } from '../../ui/class-names.ts';
import styles from './StandingMark.module.css';

/** A level as rising bars; else present, absent and not recorded as three shapes, the unknown on hatching. */
export function StandingMark({ level, present }: Pick<LensCell, 'level' | 'present'>) {
  if (level) return <RisingBars rank={rankOf(level)} />;
  return (
    <span className={classNames(styles.mark, present !== false && styles.unknown)} aria-hidden="true">
      <svg viewBox="0 0 14 14">
        {present === true && <circle className={styles.disc} cx="7" cy="7" r="4" />}
        {present === false && (
          <>
            <circle className={styles.ring} cx="7" cy="7" r="5.400" />
            <path className={styles.ring} d="M3.200 10.800 10.800 3.200" />
          </>
        )}
        {present === null && <circle className={styles.dashed} cx="7" cy="7" r="5.400" />}
      </svg>
    </span>
  );
}
