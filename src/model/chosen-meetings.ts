import type { Dataset, Meeting, MeetingCard } from '../dataset/schema.ts';
import type { MeetingIndex } from './meeting-index.ts';

/** The meetings at some positions, in order of date: as cards, and as full records. */
export type ChosenMeetings = {
  index: MeetingIndex;
  positions: Uint32Array;
  meetings: readonly MeetingCard[];
  records: readonly Meeting[];
};

/** Looks up the meetings at some positions, ascending. A meeting that the dataset lacks has no record. */
export function chooseMeetings(
  index: MeetingIndex,
  dataset: Dataset,
  positions: Uint32Array,
): ChosenMeetings {
  const byId = new Map(dataset.meetings.map((meeting) => [meeting.id, meeting]));
  const meetings = Array.from(positions, (at) => index.meetings[at]!);
  return { index, positions, meetings, records: meetings.flatMap(({ id }) => byId.get(id) ?? []) };
}

/** The ids of meetings, in their order. */
export const idsOf = (meetings: readonly { id: string }[]): string[] => meetings.map(({ id }) => id);
