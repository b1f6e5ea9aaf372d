import { useTexts } from '../i18n/texts.ts';
import { Sheet } from '../ui/Sheet.tsx';
import type { Records } from './data-queries.ts';
import { Failed } from './Failed.tsx';
import { LoadError } from './load-json.ts';
import { Waiting } from './Waiting.tsx';
import styles from './WaitingSheet.module.css';

type Props = { place: 'right' | 'wide'; records: Records; onClose: () => void };

/** A sheet while its record is on the way, or why it will not come. */
export function WaitingSheet({ place, records, onClose }: Props) {
  const { t } = useTexts();
  return (
    <Sheet label={t.loading.meeting} place={place} onClose={onClose}>
      {records.error instanceof LoadError ? (
        <Failed title={t.failed.record} error={records.error} onRetry={records.refetch} />
      ) : (
        <Waiting what={t.loading.meeting} className={styles.waiting} />
      )}
    </Sheet>
  );
}
