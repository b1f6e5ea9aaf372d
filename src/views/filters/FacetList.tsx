import { useState, type KeyboardEvent } from 'react';
import { useTexts } from '../../i18n/texts.ts';
import type { Selected } from '../../model/select.ts';
import { toggleValue, type Selection } from '../../model/selection.ts';
import { Icon } from '../../ui/Icon.tsx';
import { Segments } from '../../ui/Segments.tsx';
import { classNames } from '../../ui/class-names.ts';
import type { FacetOption, FacetSection, ShownFacet } from './facet-options.ts';
import styles from './FacetList.module.css';

type Props = {
  facet: ShownFacet;
  sections: FacetSection[];
  selection: Selection;
  /** Live counts; null while a search is waiting for the records. */
  counts: Selected['facets'] | null;
  onSelect: (selection: Selection) => void;
};

const searchableFrom = 12;

/** The values of one facet with their live counts. Arrows move, Space toggles. */
export function FacetList({ facet, sections, selection, counts, onSelect }: Props) {
  const { t } = useTexts();
  const [wanted, setWanted] = useState('');

  const all = sections.flatMap((section) => section.options);
  const highest = Math.max(1, ...all.map((option) => counts?.[option.facet].get(option.value) ?? 0));
  const isWanted = (option: FacetOption) => fold(option.label).includes(fold(wanted));
  const shown = sections
    .map((section) => ({ ...section, options: section.options.filter(isWanted) }))
    .filter((section) => section.options.length > 0);

  const row = (option: FacetOption, isHeading: boolean) => {
    const count = counts?.[option.facet].get(option.value) ?? 0;
    const isChosen = (selection[option.facet] as readonly string[]).includes(option.value);
    const name = isHeading ? t.filters.group(option.label) : option.label;
    return (
      <label
        key={option.value}
        className={classNames(
          styles.option,
          isHeading && styles.heading,
          isChosen && styles.chosen,
          counts && count === 0 && styles.empty,
        )}
      >
        <input
          type="checkbox"
          className={styles.box}
          checked={isChosen}
          aria-label={counts ? `${name}, ${t.count.meetings(count)}` : name}
          onKeyDown={moveByArrows}
          onChange={() => onSelect(toggleValue(selection, option.facet, option.value))}
        />
        <span className={styles.label} data-group={isHeading ? option.group : undefined}>
          {option.label}
        </span>
        <span className={styles.track}>
          <span className={styles.bar} style={{ width: `${(count / highest) * 100}%` }} />
        </span>
        <span className={styles.count}>{counts ? count : '…'}</span>
      </label>
    );
  };

  return (
    <div data-facet={facet}>
      {facet === 'themes' && (
        <p className={styles.match}>
          <span>{t.filters.match}</span>
          <Segments
            label={t.filters.match}
            options={[
              { value: 'any', label: t.filters.any },
              { value: 'all', label: t.filters.all },
            ]}
            chosen={selection.match}
            onChoose={(match) => onSelect({ ...selection, match })}
          />
        </p>
      )}
      {all.length >= searchableFrom && (
        <label className={styles.find}>
          <Icon name="search" />
          <input
            type="search"
            value={wanted}
            placeholder={t.filters.find(t.filters[facet])}
            aria-label={t.filters.find(t.filters[facet])}
            onKeyDown={moveByArrows}
            onChange={(event) => setWanted(event.target.value)}
          />
        </label>
      )}
      {shown.length === 0 && <p className={styles.none}>{t.filters.noneFound}</p>}
      {shown.map(({ heading, options }) => (
        <div key={heading?.value ?? facet} role="group" aria-label={heading?.label ?? t.filters[facet]}>
          {heading && row(heading, true)}
          {options.map((option) => row(option, false))}
        </div>
      ))}
    </div>
  );
}

const fold = (text: string) => text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();

function moveByArrows(event: KeyboardEvent<HTMLInputElement>) {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (!step) return;
  event.preventDefault();
  const list = event.currentTarget.closest('[data-facet]');
  const stops = [...(list?.querySelectorAll<HTMLElement>('input') ?? [])];
  const at = stops.indexOf(event.currentTarget);
  stops.at((at + step + stops.length) % stops.length)?.focus();
}
