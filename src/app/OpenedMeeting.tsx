import type { ReactNode } from 'react';
import type { Names } from '../i18n/names.ts';
import { previousOfSeries } from '../model/agenda-diff.ts';
import type { MeetingIndex } from '../model/meeting-index.ts';
import { DiffLine } from '../views/compare/DiffLine.tsx';
import { MeetingSheet, type Neighbours } from '../views/meeting/MeetingSheet.tsx';
import type { Records } from './data-queries.ts';
import { RecordFoot } from './data/RecordFoot.tsx';
import { WaitingSheet } from './WaitingSheet.tsx';

type Props = {
  id: string;
  records: Records;
  index: MeetingIndex;
  names: Names;
  /** The meetings before and after it in the list of cards. */
  ofSelection: Neighbours;
  addressOf: (id: string) => string;
  link: () => string;
  /** The address that shows a query elsewhere; null where there is none. */
  linkTo: (query: string) => string | null;
  /** The file that a person opened in place of the published records; null for those. */
  ownFile: string | null;
  /** Puts it into the briefing. */
  pin: ReactNode;
  onOpen: (id: string) => void;
  onCompare: (pair: readonly [string, string]) => void;
  onClose: () => void;
};

/** The opened meeting with its record, once that is there. */
export function OpenedMeeting({ id, records, linkTo, ownFile, onCompare, onClose, ...rest }: Props) {
  const { index, names } = rest;
  const meeting = records.data?.meetings.find((other) => other.id === id);
  const card = index.meetings[index.positionOf(id) ?? -1];
  const before = previousOfSeries(index, id);

  if (!records.data || !meeting) return <WaitingSheet place="right" records={records} onClose={onClose} />;
  return (
    <MeetingSheet
      {...rest}
      meeting={meeting}
      dataset={records.data}
      difference={
        before && card && <DiffLine before={before} after={card} names={names} onCompare={onCompare} />
      }
      foot={
        <RecordFoot
          meeting={meeting}
          dataset={records.data}
          names={names}
          linkTo={linkTo}
          ownFile={ownFile}
        />
      }
      onClose={onClose}
    />
  );
}
