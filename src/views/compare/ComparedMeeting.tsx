import type { Meeting } from '../../dataset/schema.ts';
import type { Names } from '../../i18n/names.ts';
import { useTexts } from '../../i18n/texts.ts';
import type { MeetingIndex } from '../../model/meeting-index.ts';
import { Discs } from '../../ui/Discs.tsx';
import { TextButton } from '../../ui/TextButton.tsx';
import { MeetingPicker } from './MeetingPicker.tsx';
import { sayPlace, sayRound } from './say-meeting.ts';
import styles from './ComparedMeeting.module.css';

type Props = {
  side: string;
  meeting: Meeting;
  other: string;
  index: MeetingIndex;
  names: Names;
  onChoose: (id: string) => void;
  onOpen: (id: string) => void;
};

const discs = { high: 3, medium: 2, low: 1 };

/** One of the two meetings, with the ways to open it and to choose another. */
export function ComparedMeeting({ side, meeting, other, index, names, onChoose, onOpen }: Props) {
  const texts = useTexts();
  const { t } = texts;
  const themes = new Set(meeting.themes.map(({ theme }) => theme)).size;

  return (
    <div className={styles.meeting}>
      <p className={styles.name}>
        {sayRound(meeting, names, texts)}, {sayPlace(meeting, names, texts)}
      </p>
      <p className={styles.facts}>{texts.formatDates(meeting.start_date, meeting.end_date)}</p>
      <p className={styles.facts}>
        {t.compare.themesIn(t.count.themes(themes), t.count.sources(meeting.sources.length))}{' '}
        <Discs filled={discs[meeting.confidence]} label={t.confidenceOf[meeting.confidence]} />
      </p>
      <div className={styles.actions}>
        <MeetingPicker
          side={side}
          chosen={meeting.id}
          other={other}
          index={index}
          names={names}
          onChoose={onChoose}
        />
        <TextButton
          aria-label={t.compare.openFor(meeting.title)}
          title={meeting.title}
          onClick={() => onOpen(meeting.id)}
        >
          {t.compare.open}
        </TextButton>
      </div>
    </div>
  );
}
