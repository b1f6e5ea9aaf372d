import { useTexts } from '../../i18n/texts.ts';
import type { Selected } from '../../model/select.ts';
import type { Selection } from '../../model/selection.ts';
import { Icon } from '../../ui/Icon.tsx';
import styles from './CoreSwitch.module.css';

type Props = {
  selection: Selection;
  selected: Selected | null;
  onSelect: (selection: Selection) => void;
};

/** One click leaves only the series of the political and security dialogue; a second takes it back. */
export function CoreSwitch({ selection, selected, onSelect }: Props) {
  const { t } = useTexts();
  const isCore = selection.scope === 'core';

  return (
    <button
      type="button"
      className={styles.core}
      aria-pressed={isCore}
      title={t.filters.coreHint}
      onClick={() => onSelect({ ...selection, scope: isCore ? 'all' : 'core' })}
    >
      {isCore && <Icon name="tick" />}
      {t.filters.core}
      <small>{selected ? selected.facets.scope.core : '…'}</small>
    </button>
  );
}
