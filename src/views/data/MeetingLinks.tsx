import type { Meeting } from '../../dataset/schema.ts';
import type { AboutProps } from './about-links.ts';
import { Fold } from './Fold.tsx';
import { MeetingLink } from './MeetingLink.tsx';
import styles from './Lines.module.css';

type Props = Pick<AboutProps, 'names' | 'links'> & { title: string; meetings: readonly Meeting[] };

/** Meetings that no filter picks out, folded under how many they are. */
export function MeetingLinks({ title, meetings, ...rest }: Props) {
  if (meetings.length === 0) return null;
  return (
    <Fold title={title}>
      <ul className={styles.lines}>
        {meetings.map((meeting) => (
          <li key={meeting.id}>
            <MeetingLink meeting={meeting} {...rest} />
          </li>
        ))}
      </ul>
    </Fold>
  );
}
