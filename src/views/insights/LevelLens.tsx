import type { ReactNode } from 'react';
import type { Dataset } from '../../dataset/schema.ts';
import type { Names } from '../../i18n/names.ts';
import { useTexts } from '../../i18n/texts.ts';
import { viewLevels } from '../../model/level-lens.ts';
import type { MeetingIndex } from '../../model/meeting-index.ts';
import type { Selected } from '../../model/select.ts';
import { LensKey } from './LensKey.tsx';
import { LensTable } from './LensTable.tsx';
import styles from './LevelLens.module.css';

type Props = {
  /** Null until the records have arrived. */
  dataset: Dataset | null;
  index: MeetingIndex;
  selected: Selected;
  names: Names;
  /** The forms to choose from, for the header. */
  switcher: ReactNode;
  onOpen: (id: string) => void;
};

/** At what level each party was represented, over time. */
export function LevelLens({ dataset, index, selected, names, switcher, onOpen }: Props) {
  const { t } = useTexts();
  const words = t.lens;
  const lens = dataset && viewLevels(dataset, index, selected.positions);

  return (
    <section className={styles.lens} aria-label={words.title} id="levels">
      <header>
        <h2>{words.heading}</h2>
        {lens && <span>{lens.by === 'year' ? words.byYear : words.byMeeting}</span>}
        <div>{switcher}</div>
      </header>
      {!lens && (
        <p role="status" className={styles.waiting}>
          {words.loading}
        </p>
      )}
      {lens && lens.columns.length === 0 && <p className={styles.waiting}>{words.empty}</p>}
      {lens && lens.columns.length > 0 && (
        <>
          <LensTable lens={lens} names={names} onOpen={onOpen} />
          <LensKey />
        </>
      )}
    </section>
  );
}
