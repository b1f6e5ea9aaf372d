import type { Dataset } from '../dataset/schema.ts';
import { precisionOf } from './dates.ts';
import type { MeetingIndex } from './meeting-index.ts';
import { select } from './select.ts';
import { everything, type Selection } from './selection.ts';

/** Something that records may leave unknown: of how many things of a kind it is, and the selection that shows them. */
export type Gap = {
  what: GapName;
  of: 'meetings' | 'delegations' | 'heads' | 'evidence' | 'figures' | 'sources';
  count: number;
  total: number;
  /** Null where no filter expresses it. */
  selection: Selection | null;
};

type GapName =
  | 'seat'
  | 'venue'
  | 'day'
  | 'format'
  | 'round'
  | 'chair'
  | 'anyPresence'
  | 'anyLevel'
  | 'outcome'
  | 'presence'
  | 'head'
  | 'headName'
  | 'paragraph'
  | 'value'
  | 'published'
  | 'address';

/** Counts what no source says, each out of all that could have it. */
export function countGaps(index: MeetingIndex, dataset: Dataset): Gap[] {
  const { meetings, sources } = dataset;
  const rows = meetings.flatMap(({ participants }) => participants);
  const heads = rows.flatMap(({ head }) => head ?? []);
  const evidence = meetings.flatMap(({ themes }) => themes);
  const figures = meetings.flatMap((meeting) => meeting.figures);

  const count =
    <Thing>(of: Gap['of'], things: readonly Thing[]) =>
    (what: GapName, isUnknown: (thing: Thing) => boolean): Gap => ({
      what,
      of,
      count: things.filter(isUnknown).length,
      total: things.length,
      selection: null,
    });
  const { facets } = select(index, everything, null);
  const shown = (what: GapName, facet: 'seats' | 'delegations' | 'levels', value: string): Gap => ({
    what,
    of: 'meetings',
    count: facets[facet].get(value) ?? 0,
    total: index.size,
    selection: { ...everything, [facet]: [value] },
  });
  const ofMeetings = count('meetings', meetings);
  const ofRows = count('delegations', rows);
  const ofSources = count('sources', sources);

  return [
    shown('seat', 'seats', 'unrecorded'),
    ofMeetings('venue', ({ venue }) => venue === null),
    ofMeetings('day', ({ start_date }) => precisionOf(start_date) !== 'day'),
    ofMeetings('format', ({ format }) => format === 'unknown'),
    ofMeetings('round', ({ round }) => round === null),
    ofMeetings('chair', ({ chairs }) => chairs.length === 0),
    ofMeetings('outcome', ({ outcomes }) => outcomes.length === 0),
    shown('anyPresence', 'delegations', 'none'),
    shown('anyLevel', 'levels', 'none'),
    ofRows('presence', ({ present }) => present === null),
    ofRows('head', ({ head }) => head === null),
    count('heads', heads)('headName', ({ name }) => name === null),
    count('evidence', evidence)('paragraph', ({ paragraph }) => paragraph === null),
    count('figures', figures)('value', ({ value }) => value === null),
    ofSources('published', ({ published }) => published === null),
    ofSources('address', ({ url }) => url === null),
  ];
}
