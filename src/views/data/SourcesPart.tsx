import type { ReactNode } from 'react';
import type { Dataset } from '../../dataset/schema.ts';
import { useDataTexts } from '../../i18n/data-texts.ts';
import { countSources, type SourceCount } from '../../model/source-counts.ts';
import { AboutSection } from './AboutSection.tsx';
import { CountTable } from './CountTable.tsx';
import { Fold } from './Fold.tsx';
import { SourceList } from './SourceList.tsx';
import styles from './SourcesPart.module.css';

/** The sources by kind, language and publisher, and all of them to search in. */
export function SourcesPart({ dataset }: { dataset: Dataset }) {
  const { words, t, formatLanguage } = useDataTexts();
  const say = words.sources;
  const { kinds, languages, publishers } = countSources(dataset);
  const rowsOf = <Value extends string>(
    counts: readonly SourceCount<Value>[],
    name: (value: Value) => ReactNode,
  ) =>
    counts.map(({ value, sources, meetings }) => ({
      key: value,
      cells: [name(value), sources, meetings],
    }));
  const columnsOf = (first: string) => [first, say.sources, say.meetings];

  return (
    <AboutSection id="sources-counted" title={say.title} note={say.note}>
      <div className={styles.pair}>
        <CountTable
          caption={say.byKind}
          columns={columnsOf(say.kind)}
          rows={rowsOf(kinds, (kind) => t.sourceKinds[kind])}
        />
        <CountTable
          caption={say.byLanguage}
          columns={columnsOf(say.language)}
          rows={rowsOf(languages, formatLanguage)}
        />
      </div>
      <Fold title={say.byPublisher(publishers.length)}>
        <p>{say.publishersNote}</p>
        <CountTable
          caption={say.byPublisher(publishers.length)}
          columns={columnsOf(say.publisher)}
          rows={rowsOf(publishers, inEnglish)}
        />
      </Fold>
      <Fold title={say.list(dataset.sources.length)}>
        <SourceList dataset={dataset} />
      </Fold>
    </AboutSection>
  );
}

const inEnglish = (text: string) => <span lang="en">{text}</span>;
