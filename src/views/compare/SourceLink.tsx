import type { Dataset, Meeting } from '../../dataset/schema.ts';
import { useTexts } from '../../i18n/texts.ts';
import styles from './SourceLink.module.css';

type Props = { entry: Meeting['themes'][number]; sources: readonly string[]; dataset: Dataset };

/** The number of a source in the record of its meeting, with the paragraph; leads to the account itself. */
export function SourceLink({ entry, sources, dataset }: Props) {
  const { t } = useTexts();
  const words = t.compare;
  const source = dataset.sources.find(({ id }) => id === entry.source);
  const number = sources.indexOf(entry.source) + 1;
  const label = [
    words.source(number, source?.title ?? entry.source, source?.publisher ?? ''),
    entry.paragraph === null ? [] : words.inParagraph(entry.paragraph),
  ]
    .flat()
    .join(', ');
  const mark = [number, entry.paragraph === null ? [] : words.paragraph(entry.paragraph)].flat().join(' ');

  return source?.url ? (
    <a
      className={styles.mark}
      href={source.url}
      rel="noreferrer external"
      target="_blank"
      aria-label={label}
      title={label}
    >
      {mark}
    </a>
  ) : (
    <span className={styles.mark} role="img" aria-label={label} title={label}>
      {mark}
    </span>
  );
}
