import { useRef } from 'react';
import { useBriefingTexts } from '../../i18n/briefing-texts.ts';
import { TextButton } from '../../ui/TextButton.tsx';
import styles from './BriefingActions.module.css';

type Props = {
  briefings: readonly { id: string; title: string }[];
  current: string | null;
  onChoose: (id: string) => void;
  onMakeDeck: () => void;
  onBlank: () => void;
  onOpen: (file: File) => void;
  onRemove: () => void;
};

/** Which of the briefings of this browser is in work, and how others come here. */
export function BriefingShelf(props: Props) {
  const { briefings, current, onChoose, onMakeDeck, onBlank, onOpen, onRemove } = props;
  const { words } = useBriefingTexts();
  const say = words.builder;
  const file = useRef<HTMLInputElement>(null);

  return (
    <div className={styles.shelf}>
      {briefings.length > 0 && (
        <select
          aria-label={say.which}
          value={current ?? ''}
          onChange={(event) => onChoose(event.target.value)}
        >
          {briefings.map(({ id, title }) => (
            <option key={id} value={id}>
              {title || say.untitled}
            </option>
          ))}
        </select>
      )}
      <TextButton icon="plus" onClick={onMakeDeck}>
        {say.fresh}
      </TextButton>
      <TextButton onClick={onBlank}>{say.blank}</TextButton>
      <TextButton onClick={() => file.current?.click()}>{say.open}</TextButton>
      <input
        ref={file}
        type="file"
        accept=".json,application/json"
        hidden
        onChange={(event) => {
          const [chosen] = event.target.files ?? [];
          if (chosen) onOpen(chosen);
          event.target.value = '';
        }}
      />
      {current !== null && <TextButton onClick={onRemove}>{say.remove}</TextButton>}
    </div>
  );
}
