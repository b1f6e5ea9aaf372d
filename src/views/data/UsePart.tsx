import { useDataTexts } from '../../i18n/data-texts.ts';
import { CopyButton } from '../../ui/CopyButton.tsx';
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
      <h4>{say.licence}</h4>
      <p>{say.licenceText}</p>
      <h4>{say.cite}</h4>
      <p className={styles.citation}>{citation}</p>
      <CopyButton icon="copy" label={say.copy} text={() => citation} />
      <h4>{say.changes}</h4>
      <p>
        {say.changesText} {changeLog !== null && <a href={changeLog}>{say.changeLog}</a>}
      </p>
      <h4>{t.data.own}</h4>
      <p>
        {say.ownText} <a href="#open">{t.data.own}</a>
      </p>
      <h4>{say.report}</h4>
      <p>{say.reportText}</p>
      <h4>{say.add}</h4>
      <p>
        {say.addText} {repository !== null && <a href={repository}>{say.repository}</a>}
      </p>
    </AboutSection>
  );
}
