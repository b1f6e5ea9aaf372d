import { useDataTexts } from '../../i18n/data-texts.ts';
import { findDoubts } from '../../model/record-doubts.ts';
import { Icon } from '../../ui/Icon.tsx';
import { Sheet } from '../../ui/Sheet.tsx';
import type { AboutProps, Beside } from './about-links.ts';
import { CodebookPart } from './CodebookPart.tsx';
import { ConfidencePart } from './ConfidencePart.tsx';
import { CoveragePart } from './CoveragePart.tsx';
import { DisagreementsPart } from './DisagreementsPart.tsx';
import { FilesPart, type PublishedFiles } from './FilesPart.tsx';
import { GapsPart } from './GapsPart.tsx';
import { MethodPart } from './MethodPart.tsx';
import { QuestionsPart } from './QuestionsPart.tsx';
import { SourcesPart } from './SourcesPart.tsx';
import { UsePart } from './UsePart.tsx';
import styles from './AboutSheet.module.css';

type Props = AboutProps & {
  files: PublishedFiles;
  link: string | null;
  repository: string | null;
  /** Whether these are a person's own records, of which nothing is known but what they hold. */
  isOwn: boolean;
  beside: Beside;
  onClose: () => void;
};

/** What the dataset holds, how it was made, what it leaves open, and how to use it. */
export function AboutSheet({ files, link, repository, isOwn, beside, onClose, ...about }: Props) {
  const { words, t, formatDate } = useDataTexts();
  const say = words.about;
  const { index, dataset } = about;
  const { version, date, sources_read } = dataset;
  const doubts = findDoubts(dataset);
  const parts = [
    ['coverage', words.coverage.title],
    ...(isOwn ? [] : [['method', words.method.title]]),
    ['codebook', words.codebook.title],
    ['confidence', words.confidence.title],
    ['gaps', words.gaps.title],
    ['sources-counted', words.sources.title],
    ['all-disagreements', words.disagreements.title],
    ['questions', words.questions.title],
    ...(isOwn
      ? []
      : [
          ['files', words.files.title],
          ['use', words.use.title],
        ]),
  ] as const;

  return (
    <Sheet label={say.title} place="wide" onClose={onClose}>
      <div className={styles.bar}>
        <nav className={styles.parts} aria-label={say.parts}>
          {parts.map(([id = '', title]) => (
            <a
              key={id}
              href={`#${id}`}
              onClick={(event) => {
                event.preventDefault();
                const part = document.getElementById(id);
                part?.scrollIntoView();
                part?.focus({ preventScroll: true });
              }}
            >
              {title}
            </a>
          ))}
        </nav>
        <button type="button" className={styles.close} aria-label={t.site.close} onClick={onClose}>
          <Icon name="cross" />
        </button>
      </div>
      <div className={styles.head}>
        <h1>{say.title}</h1>
        <p>{t.foot.dataset(version, formatDate(date))}</p>
        {index.size > 0 && (
          <p>
            {say.summary(
              index.size,
              index.firstYear,
              index.lastYear,
              dataset.series.length,
              dataset.sources.length,
            )}
          </p>
        )}
      </div>
      <div className={styles.inside}>
        <CoveragePart {...about} />
        {!isOwn && <MethodPart sourcesRead={sources_read} />}
        <CodebookPart {...about} beside={beside} />
        <ConfidencePart {...about} meetings={doubts.confidence} total={dataset.meetings.length} />
        <GapsPart {...about} doubts={doubts} />
        <SourcesPart dataset={dataset} />
        <DisagreementsPart {...about} disagreements={doubts.disagreements} />
        <QuestionsPart {...about} doubts={doubts} />
        {!isOwn && (
          <>
            <FilesPart files={files} beside={beside} />
            <UsePart version={version} date={date} link={link} repository={repository} beside={beside} />
          </>
        )}
      </div>
    </Sheet>
  );
}
