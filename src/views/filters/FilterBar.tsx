import { useMemo } from 'react';
import type { Names } from '../../i18n/names.ts';
import { useTexts } from '../../i18n/texts.ts';
import type { MeetingIndex } from '../../model/meeting-index.ts';
import type { Selected } from '../../model/select.ts';
import type { Selection } from '../../model/selection.ts';
import { Icon } from '../../ui/Icon.tsx';
import { Popover } from '../../ui/Popover.tsx';
import { useMedia } from '../../ui/use-media.ts';
import { CoreSwitch } from './CoreSwitch.tsx';
import { chosenLabels, listFacets, type ShownFacet } from './facet-options.ts';
import { FacetButton, LiveFacets } from './FacetButton.tsx';
import { FacetRows } from './FacetRows.tsx';
import { SearchBox } from './SearchBox.tsx';
import { YearsFilter } from './YearsFilter.tsx';
import styles from './FilterBar.module.css';

export type FilterProps = {
  index: MeetingIndex;
  /** The counts with nothing chosen. */
  whole: Selected;
  /** The counts of the selection; null while a search is waiting for the records. */
  selected: Selected | null;
  selection: Selection;
  names: Names;
  onSelect: (selection: Selection, stage?: 'draft' | 'final') => void;
};

const always: readonly ShownFacet[] = ['themes', 'cities'];
const whenMedium: readonly ShownFacet[] = [...always, 'delegations', 'hosts'];
const whenWide: readonly ShownFacet[] = [...whenMedium, 'series', 'levels'];

/** All filters in one line; those that do not fit and are not chosen stand behind "More filters". */
export function FilterBar(props: FilterProps) {
  const { index, whole, selected, selection, names, onSelect } = props;
  const texts = useTexts();
  const { t } = texts;
  const isWide = useMedia('(width >= 1400px)');
  const isMedium = useMedia('(width >= 1180px)');
  const fitting = isWide ? whenWide : isMedium ? whenMedium : always;

  const all = useMemo(() => listFacets(index, whole, names, texts), [index, whole, names, texts]);
  const facets = all.map(({ facet, sections }) => {
    const chosen = chosenLabels(sections, selection);
    const isShown = fitting.includes(facet) || chosen.length > 0;
    return { facet, sections, isShown, chosen: sayChosen(chosen, t.filters.chosen) };
  });

  return (
    <section className={styles.filters} aria-label={t.filters.title}>
      <div className={styles.search}>
        <SearchBox
          hasShortcut
          query={selection.query}
          onQuery={(query, stage) => onSelect({ ...selection, query }, stage)}
        />
      </div>
      <LiveFacets value={{ selection, counts: selected?.facets ?? null, onSelect }}>
        {facets
          .filter((facet) => facet.isShown)
          .map(({ facet, sections, chosen }) => (
            <FacetButton key={facet} facet={facet} sections={sections} chosen={chosen} />
          ))}
      </LiveFacets>
      {isMedium && (
        <div className={styles.core}>
          <CoreSwitch selection={selection} selected={selected} onSelect={onSelect} />
        </div>
      )}
      <Popover
        label={t.filters.more}
        buttonClass={styles.facet}
        button={
          <>
            <Icon name="filters" />
            <span className={isMedium ? 'unseen' : undefined}>{t.filters.more}</span>
          </>
        }
      >
        <FacetRows {...props} facets={facets.filter((facet) => !facet.isShown)} hasCore={!isMedium} />
      </Popover>
      <div className={styles.years}>
        <span>{t.filters.years}</span>
        <YearsFilter
          years={index.years}
          counts={selected?.years ?? null}
          chosen={selection.years}
          onYears={(years, stage) => onSelect({ ...selection, years }, stage)}
        />
      </div>
    </section>
  );
}

const sayChosen = ([first, ...others]: readonly string[], sayCount: (n: number) => string): string =>
  others.length > 0 ? sayCount(others.length + 1) : (first ?? '');
