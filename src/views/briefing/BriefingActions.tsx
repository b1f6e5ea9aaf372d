import { useBriefingTexts } from '../../i18n/briefing-texts.ts';
import { CopyButton } from '../../ui/CopyButton.tsx';
import { TextButton } from '../../ui/TextButton.tsx';
import styles from './BriefingActions.module.css';

type Props = {
  /** The link that carries the whole briefing; empty until it is made. */
  link: string;
  /** What is in the making, null for nothing. */
  task: { what: string; done: number; of: number } | null;
  onPresent: () => void;
  onSave: () => void;
  onPowerPoint: () => void;
  onHandout: () => void;
  onPack: () => void;
  onCancel: () => void;
};

/** All that can be made of a briefing, and what is in the making. */
export function BriefingActions(props: Props) {
  const { link, task, onCancel } = props;
  const { words } = useBriefingTexts();
  const say = words.builder;

  return (
    <div className={styles.actions} role="group" aria-label={say.actions}>
      <TextButton kind="primary" icon="present" onClick={props.onPresent}>
        {say.present}
      </TextButton>
      <TextButton onClick={props.onPowerPoint}>{say.powerpoint}</TextButton>
      <TextButton onClick={props.onHandout}>{say.handout}</TextButton>
      <TextButton onClick={props.onPack}>{say.pack}</TextButton>
      <TextButton onClick={props.onSave}>{say.save}</TextButton>
      {link && <CopyButton icon="link" label={say.copyLink} text={() => link} />}
      {task && (
        <span className={styles.task}>
          <progress
            aria-label={say.making(task.what, task.done, task.of)}
            {...(task.of > 0 ? { value: task.done, max: task.of } : {})}
          />
          {say.making(task.what, task.done, task.of)}
          <TextButton icon="cross" onClick={onCancel}>
            {say.cancel}
          </TextButton>
        </span>
      )}
    </div>
  );
}
