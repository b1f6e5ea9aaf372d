import type { ReactNode } from 'react';
import { saySelected, saySelection, type Choice } from '../../i18n/sentence.ts';
import type { Names } from '../../i18n/names.ts';
import { useTexts } from '../../i18n/texts.ts';
import type { MeetingIndex } from '../../model/meeting-index.ts';
import type { Selected } from '../../model/select.ts';
import { everything, isEverything, toggleValue, type Selection } from '../../model/selection.ts';
import { CopyButton } from '../../ui/CopyButton.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { TextButton } from '../../ui/TextButton.tsx';
import styles from './Sentence.module.css';

type Props = {
  index: MeetingIndex;
  selected: Selected | null;
  selection: Selection;
  names: Names;
  /** The address that shows this selection on another machine; null where none does. */
  link: (() => string) | null;
  /** What else can be done with the selection. */
  actions?: ReactNode;
  onSelect: (selection: Selection) => void;
};

/** The selection as the headline of the page, every chosen word with a cross, and as a status for screen readers. */
export function Sentence({ index, selected, selection, names, link, actions, onSelect }: Props) {
  const texts = useTexts();
  const { t, formatDate } = texts;
  const pieces = saySelection(selection, names, texts);
  const plain = selected ? saySelected(selected, selection, names, texts) : t.loading.searching;

  return (
    <div className={styles.said}>
      <p role="status" className="unseen">
        {plain}
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
      <div className={styles.actions}>
        {!isEverything(selection) && (
          <TextButton icon="cross" onClick={() => onSelect(everything)}>
            {t.sentence.clear}
          </TextButton>
        )}
        <CopyButton
          icon="copy"
          label={t.sentence.copy}
          text={() =>
            t.sentence.copiedText(
              plain,
              index.overview.version,
              formatDate(index.overview.date),
              link?.() ?? '',
            )
          }
        />
        {link && <CopyButton icon="link" label={t.sentence.copyLink} text={link} />}
        {actions}
      </div>
    </div>
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
