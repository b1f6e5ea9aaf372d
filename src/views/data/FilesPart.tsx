import { useDataTexts } from '../../i18n/data-texts.ts';
import type { Beside } from './about-links.ts';
import { AboutSection } from './AboutSection.tsx';
import styles from './FilesPart.module.css';

/** The names of the files published beside the page: those that hold or describe everything, and the tables. */
export type PublishedFiles = { readonly whole: readonly string[]; readonly tables: readonly string[] };

type Props = { files: PublishedFiles; beside: Beside };

/** The published files; a page that is a file by itself may have none beside it. */
export function FilesPart({ files, beside }: Props) {
  const { words } = useDataTexts();
  const say = words.files;
  const whole = linksTo(files.whole, beside);
  const tables = linksTo(files.tables, beside);

  if (whole.length === 0) {
    return (
      <AboutSection id="files" title={say.title}>
        <p>{say.none}</p>
      </AboutSection>
    );
  }
  return (
    <AboutSection id="files" title={say.title} note={say.note}>
      <ul className={styles.whole}>
        {whole.map(({ path, name, address }) => (
          <li key={path}>
            <a href={address}>{name}</a> {say.names[path]}
          </li>
        ))}
      </ul>
      <h3>{say.tables}</h3>
      <ul className={styles.tables}>
        {tables.map(({ path, name, address }) => (
          <li key={path}>
            <a href={address}>{name}</a>
          </li>
        ))}
      </ul>
    </AboutSection>
  );
}

const linksTo = (paths: readonly string[], beside: Beside) =>
  paths.flatMap((path) => {
    const address = beside(path);
    return address === null ? [] : { path, address, name: path.slice(path.lastIndexOf('/') + 1) };
  });
