import type { Dataset } from '../dataset/schema.ts';
import { countThemes, findStandouts } from './agenda-points.ts';
import { chooseMeetings } from './chosen-meetings.ts';
import type { MeetingIndex } from './meeting-index.ts';
import { findLatest, listOutcomes } from './meeting-points.ts';
import { findHeld, findPlaces } from './place-points.ts';
import { countDisagreements, countOpen, countSources, countUnknown, findHighest } from './record-points.ts';
import { findRhythms, type Rhythm } from './rhythm.ts';
import type { PointOf, TalkingPoint } from './talking-point.ts';

const mostListed = 3;

/**
 * What can be said of the meetings at some positions, ascending: how many, where, on what, what stands out, at what
 * level, the latest and what it agreed, the next by rhythm, the sources, and what is not known. The same meetings always
 * give the same points; without meetings there is one, that there are none.
 */
export function makeTalkingPoints(
  index: MeetingIndex,
  dataset: Dataset,
  positions: Uint32Array,
): TalkingPoint[] {
  const chosen = chooseMeetings(index, dataset, positions);
  const last = chosen.records.at(-1);
  return [
    findHeld(chosen),
    ...findPlaces(chosen),
    ...countThemes(chosen).slice(0, mostListed),
    ...findStandouts(chosen),
    ...findHighest(chosen),
    ...findLatest(chosen.records),
    ...(last ? listOutcomes(last).slice(0, mostListed) : []),
    ...expectNext(index, chosen.meetings).slice(0, mostListed),
    ...countSources(chosen, dataset),
    ...countDisagreements(chosen),
    ...countOpen(chosen),
    ...countUnknown(chosen),
  ];
}

/** When the series of some meetings would meet again by their rhythms, in the order of `findRhythms`. */
export const expectNext = (index: MeetingIndex, meetings: readonly { series: string }[]): PointOf<'next'>[] =>
  findRhythms(
    index,
    meetings.map(({ series }) => series),
  ).map((rhythm: Rhythm) => ({ kind: 'next', rhythm, meetings: rhythm.meetings }));
