import { createContext, useContext } from 'react';
import { useTexts } from '../../i18n/texts.ts';
import type { Selected } from '../../model/select.ts';
import type { Selection } from '../../model/selection.ts';
import { Icon } from '../../ui/Icon.tsx';
import { Popover } from '../../ui/Popover.tsx';
import { classNames } from '../../ui/class-names.ts';
import type { FacetSection, ShownFacet } from './facet-options.ts';
import { FacetList } from './FacetList.tsx';
import styles from './FilterBar.module.css';

type Live = {
  selection: Selection;
  /** Null while a search is waiting. */
  counts: Selected['facets'] | null;
  onSelect: (selection: Selection) => void;
};

/** What the open panel shows and changes; past the buttons, which most selections leave as they are. */
export const LiveFacets = createContext<Live | null>(null);

type Props = {
  facet: ShownFacet;
  sections: FacetSection[];
  /** What is chosen in it, in words; empty for nothing. */
  chosen: string;
};

/** One facet in the filter bar: its name and size at rest, what is chosen otherwise. */
export function FacetButton({ facet, sections, chosen }: Props) {
  const { t } = useTexts();
  const size = sections.reduce((sum, section) => sum + section.options.length, 0);

  return (
    <Popover
      label={t.filters[facet]}
      buttonClass={classNames(styles.facet, chosen !== '' && styles.chosen)}
      button={
        <>
          {t.filters[facet]}
          {chosen === '' ? (
            <small>{size}</small>
          ) : (
            <span className={styles.value} title={chosen}>
              {chosen}
            </span>
          )}
          <Icon name="down" />
        </>
      }
    >
      <FacetPanel facet={facet} sections={sections} />
    </Popover>
  );
}

function FacetPanel({ facet, sections }: Pick<Props, 'facet' | 'sections'>) {
  const { t } = useTexts();
  const live = useContext(LiveFacets);
  if (!live) return null;
  return (
    <>
      <header className={styles.panelHead}>
        <b>{t.filters[facet]}</b>
        <span>{t.filters.explain[facet]}</span>
      </header>
      <FacetList facet={facet} sections={sections} {...live} />
    </>
  );
}
