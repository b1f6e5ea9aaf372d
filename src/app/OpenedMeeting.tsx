import type { UseQueryResult } from '@tanstack/react-query';
import { lazy, Suspense } from 'react';
import type { Dataset } from '../dataset/schema.ts';
import type { Names } from '../i18n/names.ts';
import { useTexts } from '../i18n/texts.ts';
import type { MeetingIndex } from '../model/meeting-index.ts';
import { Sheet } from '../ui/Sheet.tsx';
import { Failed } from './Failed.tsx';
import { LoadError } from './load-json.ts';

const MeetingSheet = lazy(async () => ({
  default: (await import('../views/meeting/MeetingSheet.tsx')).MeetingSheet,
}));

type Props = {
  id: string;
  records: UseQueryResult<Dataset>;
  index: MeetingIndex;
  names: Names;
  addressOf: (id: string) => string;
  link: () => string;
  onOpen: (id: string) => void;
  onClose: () => void;
};

/** The opened meeting, or why its record is not there yet. */
export function OpenedMeeting({ id, records, onClose, ...rest }: Props) {
  const { t } = useTexts();
  const meeting = records.data?.meetings.find((other) => other.id === id);

  if (records.data && meeting) {
    return (
      <Suspense
        fallback={<Sheet label={t.loading.meeting} place="right" onClose={onClose} children={null} />}
      >
        <MeetingSheet {...rest} meeting={meeting} dataset={records.data} onClose={onClose} />
      </Suspense>
    );
  }
  return (
    <Sheet label={t.loading.meeting} place="right" onClose={onClose}>
      {records.error instanceof LoadError ? (
        <Failed title={t.failed.record} error={records.error} onRetry={records.refetch} />
      ) : (
        <p role="status">{t.loading.meeting}</p>
      )}
    </Sheet>
  );
}
