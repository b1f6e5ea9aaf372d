import type { Names } from '../../i18n/names.ts';
import type { MeetingIndex } from '../../model/meeting-index.ts';
import type { Selected } from '../../model/select.ts';
import { toggleValue, type Selection } from '../../model/selection.ts';
import { themeRows } from '../../pictures/theme-rows.ts';
import { Bars } from './Bars.tsx';
import { Legend } from './Legend.tsx';
import styles from './SlideThemes.module.css';

type Props = {
  index: MeetingIndex;
  selected: Selected;
  selection: Selection;
  names: Names;
  measure: 'count' | 'share';
  /** Groups that the slide shows solid, the others outlined. */
  emphasis: readonly string[];
  onSelect: (selection: Selection) => void;
};

/** The bars on a slide, with the figures in the legend. */
export function SlideThemes({ index, selected, selection, names, measure, emphasis, onSelect }: Props) {
  const rows = themeRows(index, selected, selection, names);
  const emphasised = rows.emphasised.size > 0 ? rows.emphasised : new Set(emphasis);
  const toggleGroup = (id: string) => onSelect(toggleValue(selection, 'groups', id));

  return (
    <div className={styles.themes}>
      <Bars
        {...rows}
        emphasised={emphasised}
        measure={measure}
        hasEvents
        takesFocus={false}
        onToggleGroup={toggleGroup}
        onShowTable={() => undefined}
      />
      <Legend
        {...rows}
        emphasised={emphasised}
        count={selected.count}
        chosen={selection.groups}
        onToggleGroup={toggleGroup}
      />
    </div>
  );
}
