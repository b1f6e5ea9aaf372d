import { useDataTexts } from '../../i18n/data-texts.ts';
import { sayField } from '../../i18n/field-words.ts';
import type { Doubts } from '../../model/record-doubts.ts';
import type { AboutProps } from './about-links.ts';
import { AboutSection } from './AboutSection.tsx';
import { MeetingLink } from './MeetingLink.tsx';
import styles from './DisagreementsPart.module.css';

type Props = Omit<AboutProps, 'index'> & { disagreements: Doubts['disagreements'] };

/** Every point on which sources contradict each other, with all versions, by meeting. */
export function DisagreementsPart({ disagreements, dataset, names, links }: Props) {
  const texts = useDataTexts();
  const say = texts.words.disagreements;
  const points = disagreements.reduce((sum, meeting) => sum + meeting.points.length, 0);
  const publishers = new Map(dataset.sources.map(({ id, publisher }) => [id, publisher]));

  return (
    <AboutSection
      id="all-disagreements"
      title={say.title}
      {...(points > 0 && { note: say.note(points, disagreements.length) })}
    >
      {points === 0 && <p>{say.none}</p>}
      <ul className={styles.meetings}>
        {disagreements.map(({ meeting, points: ofMeeting }) => (
          <li key={meeting.id}>
            <MeetingLink meeting={meeting} names={names} links={links} />
            {ofMeeting.map(({ field, versions }) => (
              <div key={field + versions[0]?.value} className={styles.point}>
                <b>{sayField(field, names, texts)}</b>
                <ul>
                  {versions.map(({ value, source }, at) => (
                    <li key={value + source}>
                      <span lang="en">{value}</span> <small lang="en">{publishers.get(source)}</small>
                      {at === 0 && <strong>{say.used}</strong>}
                    </li>
                  ))}
                </ul>
              </div>
            ))}
          </li>
        ))}
      </ul>
    </AboutSection>
  );
}
