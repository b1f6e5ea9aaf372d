import type { Names } from '../../i18n/names.ts';
import type { MeetingIndex } from '../../model/meeting-index.ts';
import type { Selected } from '../../model/select.ts';
import { toggleCell, type Selection } from '../../model/selection.ts';
import { themeRows } from '../../pictures/theme-rows.ts';
import { HeatMap } from './HeatMap.tsx';
import styles from './SlideHeat.module.css';

type Props = {
  index: MeetingIndex;
  selected: Selected;
  selection: Selection;
  names: Names;
  onSelect: (selection: Selection) => void;
};

/** The heat map on a slide, with rows that all find room. */
export function SlideHeat({ index, selected, selection, names, onSelect }: Props) {
  return (
    <div className={styles.heat}>
      <HeatMap
        current={themeRows(index, selected, selection, names)}
        onToggleCell={(theme, year) => onSelect(toggleCell(selection, theme, year))}
      />
    </div>
  );
}
