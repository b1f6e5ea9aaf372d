import { useTexts } from '../../i18n/texts.ts';
import { Prose } from '../../ui/Prose.tsx';
import { classNames } from '../../ui/class-names.ts';
import type { RecordProps } from './MeetingSheet.tsx';
import { Section } from './Section.tsx';
import { SourceMark } from './SourceMark.tsx';
import styles from './Agenda.module.css';

/** The themes in the order of the codebook, each with our note, the terms found and the source. */
export function Agenda({ meeting, dataset, names, numberOf }: RecordProps) {
  const { t } = useTexts();
  const groups = dataset.themes.groups.map((group) => group.id);
  const rows = dataset.themes.themes.flatMap(({ id, group }) =>
    meeting.themes
      .filter((entry) => entry.theme === id)
      .map((entry, at) => ({ ...entry, isFurther: at > 0, group: groups.indexOf(group) + 1 })),
  );

  return (
    <Section id="agenda" title={t.meeting.agendaHeading} note={t.meeting.agendaNote}>
      {rows.map((entry, at) => (
        <div
          key={`${entry.theme} ${entry.source} ${entry.paragraph}`}
          className={classNames(styles.entry, entry.group !== rows[at - 1]?.group && styles.opensGroup)}
          data-group={entry.group}
        >
          <i />
          <b className={entry.isFurther ? 'unseen' : undefined}>{names.theme(entry.theme)}</b>
          <p>
            <span lang="en">
              <Prose text={entry.note} />
            </span>{' '}
            {entry.terms.map((term) => (
              <span
                key={term}
                className={styles.term}
                lang={dataset.sources.find(({ id }) => id === entry.source)?.language}
              >
                {term}
              </span>
            ))}
          </p>
          <SourceMark number={numberOf(entry.source)} paragraph={entry.paragraph} />
        </div>
      ))}
    </Section>
  );
}
