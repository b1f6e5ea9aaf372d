import { saySelected, saySelection, type Choice } from '../../i18n/sentence.ts';
import type { Names } from '../../i18n/names.ts';
import { useTexts } from '../../i18n/texts.ts';
import type { MeetingIndex } from '../../model/meeting-index.ts';
import type { Selected } from '../../model/select.ts';
import { toggleValue, type Selection } from '../../model/selection.ts';
import { Icon } from '../../ui/Icon.tsx';
import styles from './SelectionWords.module.css';

export type SaidSelection = {
  index: MeetingIndex;
  /** Null while a search is waiting for the records. */
  selected: Selected | null;
  selection: Selection;
  names: Names;
  onSelect: (selection: Selection) => void;
};

/** The selection as a sentence, every chosen word with a cross, and as a status for screen readers. */
export function SelectionWords({ index, selected, selection, names, onSelect }: SaidSelection) {
  const texts = useTexts();
  const { t } = texts;
  const pieces = saySelection(selection, names, texts);

  return (
    <>
      <p role="status" className="unseen">
        {selected ? saySelected(selected, selection, names, texts) : t.loading.searching}
      </p>
      <p className={styles.sentence}>
        {selected ? t.count.of(selected.count, selected.total) : t.loading.searching}{' '}
        {pieces.length === 0 && (
          <span className={styles.quiet}>{t.sentence.everything(index.firstYear, index.lastYear)}</span>
        )}
        {pieces.map(({ lead, text, name, choice }) => (
          <span key={`${choice.facet} ${text}`}>
            {lead}{' '}
            <span className={styles.pick}>
              <mark>{text}</mark>
              <button
                type="button"
                aria-label={t.sentence.remove(name)}
                onClick={() => onSelect(takeBack(selection, choice))}
              >
                <Icon name="cross" />
              </button>
            </span>{' '}
          </span>
        ))}
      </p>
    </>
  );
}

function takeBack(selection: Selection, choice: Choice): Selection {
  switch (choice.facet) {
    case 'scope':
      return { ...selection, scope: 'all' };
    case 'years':
      return { ...selection, years: null };
    case 'query':
      return { ...selection, query: '' };
    default:
      return toggleValue(selection, choice.facet, choice.value);
  }
}
