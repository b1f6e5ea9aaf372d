import { useTexts } from '../i18n/texts.ts';
import { Unknown } from './Unknown.tsx';
import styles from './Presence.module.css';

/** Present, absent and not recorded: three shapes and three words. */
export function Presence({ present }: { present: boolean | null }) {
  const { t } = useTexts();
  return (
    <span className={styles.presence}>
      <svg viewBox="0 0 14 14" aria-hidden="true">
        {present === true && (
          <>
            <circle className={styles.disc} cx="7" cy="7" r="6" />
            <path className={styles.tick} d="m4 7.300 2.200 2.200L10.300 5" />
          </>
        )}
        {present === false && (
          <>
            <circle className={styles.ring} cx="7" cy="7" r="5.4" />
            <path className={styles.ring} d="M3.200 10.800 10.800 3.200" />
          </>
        )}
        {present === null && <circle className={styles.dashed} cx="7" cy="7" r="5.4" />}
      </svg>
      {present === null ? (
        <Unknown>{t.meeting.notRecorded}</Unknown>
      ) : present ? (
        t.meeting.present
      ) : (
        t.meeting.absent
      )}
    </span>
  );
}
