import type { Names } from '../../i18n/names.ts';
import { useTexts } from '../../i18n/texts.ts';
import type { Size } from '../../ui/use-size.ts';
import type { CityMark } from './city-marks.ts';
import styles from './CityTip.module.css';

/** What a mark says when it is pointed at: place and count. */
export function CityTip({ mark, frame, names }: { mark: CityMark; frame: Size; names: Names }) {
  const { t } = useTexts();
  const isLow = mark.y < 80;

  return (
    <div
      className={styles.tip}
      aria-hidden="true"
      style={{
        left: Math.min(Math.max(mark.x, 112), frame.width - 112),
        top: isLow ? mark.y + mark.radius + 8 : mark.y - mark.radius - 8,
        translate: isLow ? '-50% 0' : '-50% -100%',
      }}
    >
      <b>
        {mark.name}, {names.country(mark.country)}
      </b>
      <span>{t.count.meetings(mark.count)}</span>
      {mark.formerName && <span>{mark.formerName}</span>}
    </div>
  );
}
