import type { Meeting } from '../../dataset/schema.ts';
import { sayDates, sayPlace } from '../../i18n/meeting-words.ts';
import type { Names } from '../../i18n/names.ts';
import { useTexts } from '../../i18n/texts.ts';
import type { AboutLinks } from './about-links.ts';
import { GoLink } from './GoLink.tsx';
import styles from './MeetingLink.module.css';

type Props = { meeting: Meeting; names: Names; links: AboutLinks };

/** A meeting by title, place and days, leading to its record. */
export function MeetingLink({ meeting, names, links }: Props) {
  const texts = useTexts();
  return (
    <span className={styles.meeting}>
      <GoLink lang="en" to={links.addressOfMeeting(meeting.id)} onGo={() => links.onOpen(meeting.id)}>
        {meeting.title}
      </GoLink>{' '}
      <small>
        {sayPlace(meeting, names, texts)}, {sayDates(meeting, texts)}
      </small>
    </span>
  );
}
