import type { Dataset } from '../../dataset/schema.ts';
import { useTexts } from '../../i18n/texts.ts';
import type { Names } from '../../i18n/names.ts';
import { viewLevels } from '../../model/level-lens.ts';
import type { MeetingIndex } from '../../model/meeting-index.ts';
import type { Selected } from '../../model/select.ts';
import { LensKey } from './LensKey.tsx';
import { LensTable } from './LensTable.tsx';
import styles from './SlideLevels.module.css';

type Props = {
  dataset: Dataset;
  index: MeetingIndex;
  selected: Selected;
  names: Names;
  onOpen: (id: string) => void;
};

/** The EU and the five states come first. */
const mostRows = 6;
const mostColumns = 13;

/** The level lens on a slide: the parties that come first, the newest columns in sight. */
export function SlideLevels({ dataset, index, selected, names, onOpen }: Props) {
  const { t } = useTexts();
  const lens = viewLevels(dataset, index, selected.positions);
  const shown = {
    ...lens,
    columns: lens.columns.slice(-mostColumns),
    rows: lens.rows.slice(0, mostRows).map((row) => ({ ...row, cells: row.cells.slice(-mostColumns) })),
  };
  const isCut = lens.columns.length > mostColumns;
  if (lens.columns.length === 0) return <p>{t.lens.empty}</p>;

  return (
    <div className={styles.levels}>
      <p>
        {lens.by === 'year' ? t.lens.byYear : t.lens.byMeeting}
        {isCut && `; ${t.lens.newest(mostColumns, lens.columns.length)}`}
      </p>
      <LensTable lens={shown} names={names} onOpen={onOpen} />
      <LensKey />
    </div>
  );
}
