import { useTexts } from '../../i18n/texts.ts';
import type { Selected } from '../../model/select.ts';
import type { Selection } from '../../model/selection.ts';
import { Icon } from '../../ui/Icon.tsx';
import { Popover } from '../../ui/Popover.tsx';
import { classNames } from '../../ui/class-names.ts';
import { chosenLabels, type FacetSection, type ShownFacet } from './facet-options.ts';
import { FacetList } from './FacetList.tsx';
import styles from './FilterBar.module.css';

type Props = {
  facet: ShownFacet;
  sections: FacetSection[];
  selection: Selection;
  counts: Selected['facets'] | null;
  onSelect: (selection: Selection) => void;
};

/** One facet in the filter bar: its name and size at rest, what is chosen otherwise. */
export function FacetButton({ facet, sections, selection, counts, onSelect }: Props) {
  const { t } = useTexts();
  const chosen = chosenLabels(sections, selection);
  const size = sections.reduce((sum, section) => sum + section.options.length, 0);

  return (
    <Popover
      label={t.filters[facet]}
      buttonClass={classNames(styles.facet, chosen.length > 0 && styles.chosen)}
      button={
        <>
          {t.filters[facet]}
          {chosen.length === 0 && <small>{size}</small>}
          {chosen.length > 0 && (
            <span className={styles.value}>
              {chosen.length === 1 ? chosen[0] : t.filters.chosen(chosen.length)}
            </span>
          )}
          <Icon name="down" />
        </>
      }
    >
      <header className={styles.panelHead}>
        <b>{t.filters[facet]}</b>
        <span>{t.filters.explain[facet]}</span>
      </header>
      <FacetList
        facet={facet}
        sections={sections}
        selection={selection}
        counts={counts}
        onSelect={onSelect}
      />
    </Popover>
  );
}
