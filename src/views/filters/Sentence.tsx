import type { ReactNode } from 'react';
import { saySelected } from '../../i18n/sentence.ts';
import { useTexts } from '../../i18n/texts.ts';
import { everything, isEverything } from '../../model/selection.ts';
import { CopyButton } from '../../ui/CopyButton.tsx';
import { TextButton } from '../../ui/TextButton.tsx';
import { SelectionWords, type SaidSelection } from './SelectionWords.tsx';
import styles from './Sentence.module.css';

type Props = SaidSelection & {
  /** The address that shows this selection on another machine; null where none does. */
  link: (() => string) | null;
  /** What else can be done with the selection. */
  actions?: ReactNode;
};

/** The selection as the headline of the page, and what can be done with it. */
export function Sentence({ link, actions, ...said }: Props) {
  const { index, selected, selection, names, onSelect } = said;
  const texts = useTexts();
  const { t, formatDate } = texts;
  const { version, date } = index.overview;
  const copied = () => {
    const plain = selected ? saySelected(selected, selection, names, texts) : t.loading.searching;
    return t.sentence.copiedText(plain, version, formatDate(date), link?.() ?? '');
  };

  return (
    <div className={styles.said}>
      <SelectionWords {...said} />
      <div className={styles.actions}>
        {!isEverything(selection) && (
          <TextButton icon="cross" onClick={() => onSelect(everything)}>
            {t.sentence.clear}
          </TextButton>
        )}
        <CopyButton icon="copy" label={t.sentence.copy} text={copied} />
        {link && <CopyButton icon="link" label={t.sentence.copyLink} text={link} />}
        {actions}
      </div>
    </div>
  );
}
