import { useTexts } from '../../i18n/texts.ts';
import { everything } from '../../model/selection.ts';
import { Icon } from '../../ui/Icon.tsx';
import { Sheet } from '../../ui/Sheet.tsx';
import { TextButton } from '../../ui/TextButton.tsx';
import { listFacets } from './facet-options.ts';
import { FacetRows } from './FacetRows.tsx';
import type { FilterProps } from './FilterBar.tsx';
import { SearchBox } from './SearchBox.tsx';
import { YearsFilter } from './YearsFilter.tsx';
import styles from './FiltersSheet.module.css';

/** All filters on a phone, in a sheet from below. */
export function FiltersSheet(props: FilterProps & { onClose: () => void }) {
  const { index, whole, selected, selection, names, onSelect, onClose } = props;
  const texts = useTexts();
  const { t } = texts;
  const facets = listFacets(index, whole, names, texts);
  const from = selection.years?.from ?? index.firstYear;
  const to = selection.years?.to ?? index.lastYear;

  return (
    <Sheet label={t.filters.title} place="bottom" onClose={onClose}>
      <div className={styles.head}>
        <h1>{t.filters.title}</h1>
        <button type="button" aria-label={t.site.close} onClick={onClose}>
          <Icon name="cross" />
        </button>
      </div>
      <section className={styles.body} aria-label={t.filters.title}>
        <div className={styles.search}>
          <SearchBox
            hasShortcut={false}
            query={selection.query}
            onQuery={(query, stage) => onSelect({ ...selection, query }, stage)}
          />
        </div>
        <div className={styles.years}>
          <p>
            <b>{t.filters.years}</b>
            <span>{t.filters.yearsChosen(from, to)}</span>
          </p>
          <YearsFilter
            years={index.years}
            counts={selected?.years ?? null}
            chosen={selection.years}
            onYears={(years, stage) => onSelect({ ...selection, years }, stage)}
          />
        </div>
        <FacetRows {...props} facets={facets} hasCore />
      </section>
      <div className={styles.foot}>
        <TextButton kind="outlined" onClick={() => onSelect(everything)}>
          {t.sentence.clear}
        </TextButton>
        <TextButton kind="primary" onClick={onClose}>
          {selected ? t.filters.show(selected.count, selected.total) : t.loading.searching}
        </TextButton>
      </div>
    </Sheet>
  );
}
