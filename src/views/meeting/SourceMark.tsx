import { useTexts } from '../../i18n/texts.ts';
import styles from './SourceMark.module.css';

/** The number of a source, leading to it in the list of sources, with the paragraph where one is known. */
export function SourceMark({ number, paragraph = null }: { number: number; paragraph?: number | null }) {
  const { t } = useTexts();
  return (
    <span className={styles.mark}>
      <a
        href={`#source-${number}`}
        aria-label={t.meeting.sourceNumber(number)}
        onClick={(event) => {
          event.preventDefault();
          const target = document.getElementById(`source-${number}`);
          target?.scrollIntoView({ block: 'center' });
          target?.focus();
        }}
      >
        {number}
      </a>
      {paragraph !== null && <small>{t.meeting.paragraph(paragraph)}</small>}
    </span>
  );
}
