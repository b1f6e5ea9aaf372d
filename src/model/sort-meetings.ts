import type { MeetingIndex } from './meeting-index.ts';

export type Sort = 'newest' | 'oldest' | 'themes' | 'sources';

/** Positions in the order of a sort; meetings alike in themes or sources stand newest first. */
export function sortMeetings(index: MeetingIndex, positions: Uint32Array, sort: Sort): Uint32Array {
  if (sort === 'oldest') return positions;
  const newest = positions.toReversed();
  if (sort === 'newest') return newest;
  const weights = Uint32Array.from(index.meetings, (meeting) =>
    sort === 'themes' ? meeting.themes.length : meeting.sources,
  );
  return Uint32Array.from([...newest].toSorted((a, b) => weights[b]! - weights[a]!));
}
