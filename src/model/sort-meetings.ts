import type { MeetingIndex } from './meeting-index.ts';

export type Sort = 'newest' | 'oldest' | 'themes' | 'sources';

/** Positions, given ascending, in the order of a sort; meetings alike in themes or sources stand newest first. */
export function sortMeetings(index: MeetingIndex, positions: Uint32Array, sort: Sort): Uint32Array {
  if (sort === 'oldest') return positions;
  const newest = positions.toReversed();
  if (sort === 'newest') return newest;
  const byWeight: number[][] = [];
  for (const position of newest) {
    const meeting = index.meetings[position]!;
    (byWeight[sort === 'themes' ? meeting.themes.length : meeting.sources] ??= []).push(position);
  }
  return Uint32Array.from(byWeight.toReversed().flatMap((alike) => alike ?? []));
}
