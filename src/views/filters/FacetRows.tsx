import { useTexts } from '../../i18n/texts.ts';
import { Icon } from '../../ui/Icon.tsx';
import { CoreSwitch } from './CoreSwitch.tsx';
import { chosenLabels, type FacetOptions } from './facet-options.ts';
import { FacetList } from './FacetList.tsx';
import type { FilterProps } from './FilterBar.tsx';
import { YearFields } from './YearFields.tsx';
import styles from './FacetRows.module.css';

type Props = FilterProps & {
  facets: FacetOptions[];
  hasCore: boolean;
};

/** Facets one below the other, each unfolding its values. */
export function FacetRows({ index, facets, hasCore, selection, selected, onSelect }: Props) {
  const { t } = useTexts();

  return (
    <>
      {facets.map(({ facet, sections }) => {
        const chosen = chosenLabels(sections, selection);
        const size = sections.reduce((sum, section) => sum + section.options.length, 0);
        return (
          <details key={facet} className={styles.row} name="facet">
            <summary>
              <b>{t.filters[facet]}</b>
              {chosen.length === 0 && <span>{size}</span>}
              {chosen.length > 0 && <span className={styles.value}>{chosen.join(', ')}</span>}
              <Icon name="down" />
            </summary>
            <FacetList
              facet={facet}
              sections={sections}
              selection={selection}
              counts={selected?.facets ?? null}
              onSelect={onSelect}
            />
          </details>
        );
      })}
      <YearFields
        years={index.years}
        chosen={selection.years}
        onYears={(years) => onSelect({ ...selection, years })}
      />
      {hasCore && (
        <p className={styles.core}>
          <CoreSwitch selection={selection} selected={selected} onSelect={onSelect} />
        </p>
      )}
    </>
  );
}
