import type { Dataset } from '../dataset/schema.ts';
import { readAddress } from './address.ts';
import { countGroups, countThemes, findStandouts } from './agenda-points.ts';
import type { Slide } from './briefing.ts';
import { chooseMeetings } from './chosen-meetings.ts';
import type { MeetingIndex } from './meeting-index.ts';
import { listOutcomes, listQuestions, describeDifference, summariseMeeting } from './meeting-points.ts';
import { findHeld, findPlaces } from './place-points.ts';
import { countDisagreements, countOpen, countSources, countUnknown, findHighest } from './record-points.ts';
import type { TalkingPoint } from './talking-point.ts';
import { makeTalkingPoints } from './talking-points.ts';

const mostThemes = 3;

/**
 * What can be said of one slide, its takeaway first; `positions` are those of the meetings that its view selects. Empty
 * for a closing slide, and where the records have nothing for the slide to show.
 */
export function pointsOfSlide(
  index: MeetingIndex,
  dataset: Dataset,
  { kind, view, emphasis }: Pick<Slide, 'kind' | 'view' | 'emphasis'>,
  positions: Uint32Array,
): TalkingPoint[] {
  const chosen = chooseMeetings(index, dataset, positions);
  const { meeting, compare } = readAddress(view, index).address;
  const recordsOf = (...ids: readonly (string | null)[]) =>
    ids.flatMap((id) => dataset.meetings.find((other) => other.id === id) ?? []);
  switch (kind) {
    case 'cover':
      return [findHeld(chosen)];
    case 'figures':
      return [findHeld(chosen), ...countUnknown(chosen)];
    case 'map':
      return [...findPlaces(chosen), ...findStandouts(chosen, ['host']), ...countUnknown(chosen, ['seat'])];
    case 'themes': {
      const groups = countGroups(chosen);
      const shown = emphasis.length
        ? groups.filter(({ group }) => emphasis.includes(group))
        : groups.slice(0, 2);
      return [
        ...shown,
        ...findStandouts(chosen, ['new', 'rising', 'fading']),
        ...countUnknown(chosen, ['account']),
      ];
    }
    case 'heat':
      return [...countThemes(chosen).slice(0, mostThemes), ...findStandouts(chosen, ['new', 'silent'])];
    case 'levels':
      return [...findHighest(chosen), ...countUnknown(chosen, ['level', 'delegations'])];
    case 'difference': {
      const [before, after] = recordsOf(...(compare ?? []));
      return before && after ? describeDifference(index, before, after) : [];
    }
    case 'meeting':
      return recordsOf(meeting).flatMap((record) => [
        summariseMeeting(record),
        ...listOutcomes(record),
        ...countDisagreements({ ...chosen, records: [record] }),
        ...listQuestions(record),
      ]);
    case 'sources':
      return [...countSources(chosen, dataset), ...countDisagreements(chosen), ...countOpen(chosen)];
    case 'text':
      return makeTalkingPoints(index, dataset, positions);
    case 'closing':
      return [];
  }
}
