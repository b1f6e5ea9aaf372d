import { useTexts } from '../../i18n/texts.ts';
import { Icon } from '../../ui/Icon.tsx';
import type { Neighbours } from './MeetingSheet.tsx';
import styles from './SelectionSteps.module.css';

/** Leads through the selected meetings, one after the other. */
export function SelectionSteps({
  previous,
  next,
  at,
  of,
  onOpen,
}: Neighbours & { onOpen: (id: string) => void }) {
  const { t } = useTexts();
  if (at === 0) return <span className={styles.steps} />;
  const step = (id: string | null, label: string, icon: 'left' | 'right') => (
    <button
      type="button"
      aria-label={label}
      title={label}
      disabled={id === null}
      onClick={() => id !== null && onOpen(id)}
    >
      <Icon name={icon} />
    </button>
  );

  return (
    <span className={styles.steps} role="group" aria-label={t.meeting.ofSelection}>
      {step(previous, t.meeting.previousOfSelection, 'left')}
      {t.meeting.placeInSelection(at, of)}
      {step(next, t.meeting.nextOfSelection, 'right')}
    </span>
  );
}
