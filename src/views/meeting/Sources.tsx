import { useTexts } from '../../i18n/texts.ts';
import { classNames } from '../../ui/class-names.ts';
import type { RecordProps } from './MeetingSheet.tsx';
import { Section } from './Section.tsx';
import styles from './Sources.module.css';

/** The published accounts behind the record, numbered as they are cited in it. */
export function Sources({ meeting, dataset }: RecordProps) {
  const { t, formatDate, formatLanguage } = useTexts();
  const byId = new Map(dataset.sources.map((source) => [source.id, source]));

  return (
    <Section id="sources" title={t.meeting.sources}>
      <ol className={styles.sources}>
        {meeting.sources.map((id, at) => {
          const source = byId.get(id);
          if (!source) return null;
          const language = source.title_is_ours ? 'en' : source.language;
          const isOfficial = source.kind.startsWith('official');
          return (
            <li key={id} id={`source-${at + 1}`} tabIndex={-1} aria-labelledby={`source-${at + 1}-title`}>
              <b>{at + 1}</b>
              <div>
                {source.url ? (
                  <a
                    id={`source-${at + 1}-title`}
                    href={source.url}
                    lang={language}
                    rel="noreferrer external"
                    target="_blank"
                  >
                    {source.title}
                  </a>
                ) : (
                  <span id={`source-${at + 1}-title`} lang={language}>
                    {source.title}
                  </span>
                )}
                {source.title_is_ours && <small> ({t.meeting.titleOurs})</small>}
                {!source.url && <small> ({t.meeting.noAddress})</small>}
                <p>
                  <span className={classNames(styles.kind, isOfficial && styles.official)}>
                    {t.sourceKinds[source.kind]}
                  </span>
                  <span lang="en">{source.publisher}</span> ·{' '}
                  {[
                    formatLanguage(source.language),
                    source.published ? formatDate(source.published) : t.meeting.dateNotShown,
                  ].join(' · ')}
                </p>
              </div>
            </li>
          );
        })}
      </ol>
    </Section>
  );
}
