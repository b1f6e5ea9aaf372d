import type { MeetingCard } from '../../dataset/schema.ts';
import type { Names } from '../../i18n/names.ts';
import { useTexts } from '../../i18n/texts.ts';
import { inRem } from '../../ui/root-scale.ts';
import { useEscape } from '../../ui/use-escape.ts';
import type { Size } from '../../pictures/room.ts';
import type { CityMark } from '../../pictures/city-marks.ts';
import styles from './CityTip.module.css';

/** The meetings in a city that pass every filter but those of place. */
export type CitySummary = { last: MeetingCard | null; series: readonly string[] };

type Props = {
  mark: CityMark;
  frame: Size;
  summary: CitySummary;
  names: Names;
  onClose: () => void;
};

const shownSeries = 4;

/** What a mark says when it is pointed at. It can be pointed at itself, and Escape closes it. */
export function CityTip({ mark, frame, summary, names, onClose }: Props) {
  const { t, formatDates } = useTexts();
  const isBelow = mark.y < frame.height / 2;
  const { last, series } = summary;
  const nameThen = last?.city ? names.city(last.city, last.start_date) : mark.name;

  useEscape(onClose);

  return (
    <div
      className={styles.tip}
      aria-hidden="true"
      data-tip=""
      onPointerLeave={onClose}
      style={{
        left: inRem(Math.min(Math.max(mark.x, 118), frame.width - 118)),
        top: inRem(isBelow ? mark.y + mark.radius : mark.y - mark.radius),
        translate: isBelow ? '-50% 0' : '-50% -100%',
        padding: isBelow ? '0.5rem 0 0' : '0 0 0.5rem',
      }}
    >
      <div>
        <b>
          {mark.name}, {names.country(mark.country)}
        </b>
        <span>
          {t.count.meetings(mark.count)}
          {last && `, ${t.map.last(formatDates(last.start_date, last.end_date))}`}
          {nameThen !== mark.name && `, ${t.map.nameThen(nameThen)}`}
        </span>
        {series.length > 0 && (
          <span>
            {series.slice(0, shownSeries).map(names.shortSeries).join(', ')}
            {series.length > shownSeries && ` ${t.map.furtherSeries(series.length - shownSeries)}`}
          </span>
        )}
        {mark.formerName && <span>{mark.formerName}</span>}
      </div>
    </div>
  );
}
