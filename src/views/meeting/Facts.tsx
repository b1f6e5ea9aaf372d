import { useTexts } from '../../i18n/texts.ts';
import { rankOf } from '../../model/level-rank.ts';
import { Discs } from '../../ui/Discs.tsx';
import { RisingBars } from '../../ui/RisingBars.tsx';
import { Unknown } from '../../ui/Unknown.tsx';
import type { RecordProps } from './MeetingSheet.tsx';
import styles from './Facts.module.css';

const discs = { high: 3, medium: 2, low: 1 };
const official = ['official-eu', 'official-ca'];

/** Date, place, format, level and confidence. */
export function Facts({ meeting, dataset, index, names }: RecordProps) {
  const { t, formatDates } = useTexts();
  const words = t.meeting;
  const level = index.meetings[index.positionOf(meeting.id) ?? -1]?.levels[0];
  const kinds = new Map(dataset.sources.map(({ id, kind }) => [id, kind]));
  const officials = meeting.sources.filter((id) => official.includes(kinds.get(id) ?? '')).length;
  const datesDiffer = meeting.disagreements.some(
    ({ field }) => field === 'start_date' || field === 'end_date',
  );
  const place = meeting.city
    ? names.city(meeting.city, meeting.start_date)
    : meeting.format === 'video'
      ? words.video
      : null;

  return (
    <dl className={styles.facts}>
      <div>
        <dt>{words.date}</dt>
        <dd>
          {formatDates(meeting.start_date, meeting.end_date)}
          {datesDiffer && <small>{words.sourcesDiffer}</small>}
        </dd>
      </div>
      <div>
        <dt>{words.place}</dt>
        <dd>
          {place ?? <Unknown>{words.placeUnknown}</Unknown>}
          {meeting.country && <small>{names.country(meeting.country)}</small>}
        </dd>
      </div>
      <div>
        <dt>{words.format}</dt>
        <dd>
          {meeting.format === 'unknown' ? <Unknown>{t.formats.unknown}</Unknown> : t.formats[meeting.format]}
          <small lang={meeting.venue === null ? undefined : 'en'}>
            {meeting.venue ?? words.venueUnknown}
          </small>
        </dd>
      </div>
      <div>
        <dt>{words.level}</dt>
        <dd>
          {level ? (
            <span className={styles.level}>
              <RisingBars rank={rankOf(level)} /> {t.levels[level]}
            </span>
          ) : (
            <Unknown>{words.levelUnknown}</Unknown>
          )}
        </dd>
      </div>
      <div>
        <dt>{words.confidence}</dt>
        <dd title={t.confidenceWhy[meeting.confidence]}>
          <span className={styles.level}>
            <Discs filled={discs[meeting.confidence]} label={null} /> {t.confidence[meeting.confidence]}
          </span>
          <small>
            {t.count.sources(meeting.sources.length)}, {t.count.official(officials)}
          </small>
        </dd>
      </div>
    </dl>
  );
}
