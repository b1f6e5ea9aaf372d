import { useDataTexts } from '../../i18n/data-texts.ts';
import { CopyButton } from '../../ui/CopyButton.tsx';
import { MixedLine } from '../../ui/MixedLine.tsx';
import type { Beside } from './about-links.ts';
import { AboutSection } from './AboutSection.tsx';
import styles from './UsePart.module.css';

type Props = {
  version: string;
  date: string;
  /** Where the page is; null where that is not known. */
  link: string | null;
  /** Where its source code is, if the operator of the site said so. */
  repository: string | null;
  beside: Beside;
};

/** Licence, citation, change log, and how to report an error or add a meeting. */
export function UsePart({ version, date, link, repository, beside }: Props) {
  const { t, words, formatDate } = useDataTexts();
  const say = words.use;
  const changeLog = beside('data/CHANGELOG.md');
  const citation = say.citation(version, formatDate(date), link);

  return (
    <AboutSection id="use" title={say.title}>
      <h3>{say.licence}</h3>
      <p>{say.licenceText}</p>
      <h3>{say.cite}</h3>
      <p className={styles.citation}>
        <MixedLine line={citation} />
      </p>
      <CopyButton icon="copy" label={say.copy} text={() => citation} />
      <h3>{say.changes}</h3>
      <p>
        {say.changesText} {changeLog !== null && <a href={changeLog}>{say.changeLog}</a>}
      </p>
      <h3>{t.data.own}</h3>
      <p>
        {say.ownText} <a href="#open">{t.data.own}</a>
      </p>
      <h3>{say.report}</h3>
      <p>{say.reportText}</p>
      <h3>{say.add}</h3>
      <p>
        {say.addText} {repository !== null && <a href={repository}>{say.repository}</a>}
      </p>
    </AboutSection>
  );
}
