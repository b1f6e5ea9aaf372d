import type { Names } from '../../i18n/names.ts';
import { sayFilters } from '../../i18n/sentence.ts';
import { useTexts } from '../../i18n/texts.ts';
import type { Lifting } from '../../model/liftings.ts';
import { everything, type Selection } from '../../model/selection.ts';
import { TextButton } from '../../ui/TextButton.tsx';
import styles from './NoMeetings.module.css';

type Props = {
  liftings: readonly Lifting[];
  names: Names;
  onSelect: (selection: Selection) => void;
};

/** Nothing passes: which filter to lift, and what that would give. */
export function NoMeetings({ liftings, names, onSelect }: Props) {
  const texts = useTexts();
  const { t } = texts;

  return (
    <div className={styles.none}>
      <h3>{t.meetings.none}</h3>
      {liftings.length === 0 && <p>{t.meetings.noneLifts}</p>}
      <ul>
        {liftings.map(({ only, without, count }) => {
          const words = sayFilters(only, names, texts);
          return (
            <li key={words}>
              <TextButton icon="cross" onClick={() => onSelect(without)}>
                {t.meetings.lift(words, count)}
              </TextButton>
            </li>
          );
        })}
      </ul>
      <TextButton kind="outlined" onClick={() => onSelect(everything)}>
        {t.sentence.clear}
      </TextButton>
    </div>
  );
}
