import type { Dataset, Meeting } from '../../dataset/schema.ts';
import { useBriefingTexts } from '../../i18n/briefing-texts.ts';
import type { Names } from '../../i18n/names.ts';
import { diffAgendas } from '../../model/agenda-diff.ts';
import type { MeetingIndex } from '../../model/meeting-index.ts';
import styles from './DifferenceSlide.module.css';
import { SlidePart } from './SlidePart.tsx';

type Props = { before: Meeting; after: Meeting; index: MeetingIndex; dataset: Dataset; names: Names };
type Found = ReturnType<typeof diffAgendas>['added'];

/** With more themes on one side, their notes would have no room. */
const mostNoted = 4;

/** What was found in one meeting, in both, in the other: with our notes where the two differ. */
export function DifferenceSlide({ before, after, index, dataset, names }: Props) {
  const { words } = useBriefingTexts();
  const { added, kept, noLongerFound } = diffAgendas(index, before, after);
  const groups = dataset.themes.groups.map(({ id }) => id);
  const groupOf = (theme: string) => groups.indexOf(index.themes.get(theme)?.group ?? '') + 1;
  const most = Math.max(added.length, noLongerFound.length);
  const noteOf = (entries: Meeting['themes']) => (most <= mostNoted ? entries[0]?.note : undefined);
  const list = (themes: Found, side: 'before' | 'after' | null) => (
    <ul className={side === 'before' ? styles.hollow : undefined}>
      {themes.map((found) => (
        <li key={found.theme} data-group={groupOf(found.theme)}>
          <i />
          <b>{names.theme(found.theme)}</b>
          {side && <small lang="en">{noteOf([...found[side]])}</small>}
        </li>
      ))}
    </ul>
  );

  return (
    <div className={styles.difference}>
      <SlidePart
        title={words.stage.gone}
        count={noLongerFound.length}
        mark={<i className={styles.gone}>−</i>}
      >
        {list(noLongerFound, 'before')}
      </SlidePart>
      <SlidePart title={words.stage.kept} count={kept.length} mark={<i className={styles.kept}>=</i>}>
        <div className={styles.two}>{list(kept, null)}</div>
      </SlidePart>
      <SlidePart title={words.stage.added} count={added.length} mark={<i className={styles.added}>+</i>}>
        {list(added, 'after')}
      </SlidePart>
    </div>
  );
}
