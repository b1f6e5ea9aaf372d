import type { Address } from '../model/address.ts';
import type { MeetingIndex } from '../model/meeting-index.ts';
import type { Selected } from '../model/select.ts';
import { sortMeetings } from '../model/sort-meetings.ts';
import type { Neighbours } from '../views/meeting/MeetingSheet.tsx';

/** The cards before and after the opened meeting, in the order in which they stand. */
export function neighboursIn(
  index: MeetingIndex,
  selected: Selected | null,
  { meeting, sort }: Address,
): Neighbours {
  const order = selected ? sortMeetings(index, selected.positions, sort) : new Uint32Array();
  const at = order.indexOf(index.positionOf(meeting ?? '') ?? -1);
  const idAt = (place: number) => index.meetings[order[place] ?? -1]?.id ?? null;
  return at === -1
    ? { previous: null, next: null, at: 0, of: order.length }
    : { previous: idAt(at - 1), next: idAt(at + 1), at: at + 1, of: order.length };
}
