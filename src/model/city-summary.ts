import type { MeetingCard } from '../dataset/schema.ts';
import type { Bits } from './bits.ts';
import type { MeetingIndex } from './meeting-index.ts';
import { select } from './select.ts';
import type { Selection } from './selection.ts';

/** The latest meeting in a city and the series met there, with every filter applied but city, host and seat. */
export function summariseCity(
  index: MeetingIndex,
  selection: Selection,
  found: Bits | null,
  city: string,
): { last: MeetingCard | null; series: string[] } {
  const here = { ...selection, cities: [city], hosts: [], seats: [] };
  const meetings = [...select(index, here, found).positions].flatMap((at) => index.meetings[at] ?? []);
  return {
    last: meetings.at(-1) ?? null,
    series: [...new Set(meetings.toReversed().map((meeting) => meeting.series))],
  };
}
