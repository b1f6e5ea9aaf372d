import { sayField } from '../../i18n/field-words.ts';
import { useTexts } from '../../i18n/texts.ts';
import type { RecordProps } from './MeetingSheet.tsx';
import { Section } from './Section.tsx';
import { SourceMark } from './SourceMark.tsx';
import styles from './Disagreements.module.css';

/** Where sources contradict each other: the versions side by side, the one in use first. */
export function Disagreements({ meeting, dataset, names, numberOf }: RecordProps) {
  const texts = useTexts();
  const { t } = texts;
  if (meeting.disagreements.length === 0) return null;

  return (
    <Section id="disagreements" title={t.meeting.disagreementsHeading} note={t.meeting.disagreementsNote}>
      {meeting.disagreements.map(({ field, versions }) => (
        <div key={field + versions[0]?.value} className={styles.point}>
          <h3>{sayField(field, names, texts)}</h3>
          <div className={styles.versions}>
            {versions.map(({ value, source }, at) => (
              <p key={value}>
                <b lang="en">{value}</b>
                <span lang="en">{dataset.sources.find(({ id }) => id === source)?.publisher}</span>
                {at === 0 && <strong>{t.meeting.used}</strong>} <SourceMark number={numberOf(source)} />
              </p>
            ))}
          </div>
        </div>
      ))}
    </Section>
  );
}
