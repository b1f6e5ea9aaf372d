import type { ReactNode } from 'react';
import type { Names } from '../i18n/names.ts';
import type { MeetingIndex } from '../model/meeting-index.ts';
import { CompareSheet } from '../views/compare/CompareSheet.tsx';
import type { Records } from './data-queries.ts';
import { WaitingSheet } from './WaitingSheet.tsx';

type Props = {
  pair: readonly [string, string];
  records: Records;
  index: MeetingIndex;
  names: Names;
  link: () => string;
  /** Puts it into the briefing. */
  pin: ReactNode;
  onCompare: (pair: readonly [string, string]) => void;
  onOpen: (id: string) => void;
  onClose: () => void;
};

/** Two meetings side by side, once their records are there. */
export function OpenedComparison({ pair, records, onClose, ...rest }: Props) {
  const [before, after] = pair.map((id) => records.data?.meetings.find((meeting) => meeting.id === id));

  if (!records.data || !before || !after) {
    return <WaitingSheet place="wide" records={records} onClose={onClose} />;
  }
  return <CompareSheet {...rest} before={before} after={after} dataset={records.data} onClose={onClose} />;
}
