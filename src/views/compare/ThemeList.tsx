import type { Dataset, Meeting } from '../../dataset/schema.ts';
import type { Names } from '../../i18n/names.ts';
import { useTexts } from '../../i18n/texts.ts';
import { Prose } from '../../ui/Prose.tsx';
import { classNames } from '../../ui/class-names.ts';
import { SourceLink } from './SourceLink.tsx';
import styles from './ThemeList.module.css';

type Props = {
  themes: readonly { theme: string; entries: Meeting['themes'] }[];
  /** The meeting whose record holds the entries; null for names alone. */
  foundIn: Meeting | null;
  isHollow?: boolean;
  dataset: Dataset;
  names: Names;
};

/** Themes with the colour of their group, our notes and the marks of the sources. */
export function ThemeList({ themes, foundIn, isHollow = false, dataset, names }: Props) {
  const { t } = useTexts();
  const groups = dataset.themes.groups.map(({ id }) => id);
  const groupOf = new Map(dataset.themes.themes.map(({ id, group }) => [id, groups.indexOf(group) + 1]));
  if (themes.length === 0) return <p className={styles.none}>{t.compare.none}</p>;

  return (
    <ul className={classNames(styles.list, isHollow && styles.hollow, foundIn && styles.withNotes)}>
      {themes.map(({ theme, entries }) => (
        <li key={theme} data-group={groupOf.get(theme)}>
          <i />
          <b>{names.theme(theme)}</b>
          {foundIn &&
            entries.map((entry) => (
              <div key={`${entry.source} ${entry.paragraph}`}>
                <p lang="en">
                  <Prose text={entry.note} />
                </p>
                <SourceLink entry={entry} sources={foundIn.sources} dataset={dataset} />
              </div>
            ))}
        </li>
      ))}
    </ul>
  );
}
