import type { Names } from '../i18n/names.ts';
import type { MeetingIndex } from '../model/meeting-index.ts';
import type { Selected } from '../model/select.ts';
import type { Selection } from '../model/selection.ts';

export type ThemeRows = ReturnType<typeof themeRows>;

/** What the bars, the table, the heat map and the legend are made from. */
export function themeRows(index: MeetingIndex, selected: Selected, selection: Selection, names: Names) {
  const codebook = index.overview.themes;
  const themes = codebook.themes.filter(({ id }) => selection.themes.includes(id));
  return {
    agenda: selected.agenda,
    codebook,
    groups: codebook.groups,
    selection,
    chosenYears: selection.years,
    /** Groups chosen themselves or through a theme. */
    emphasised: new Set([...selection.groups, ...themes.map(({ group }) => group)]),
    /** The year in which the record ends. */
    incompleteYear: index.lastYear,
    names,
  };
}
