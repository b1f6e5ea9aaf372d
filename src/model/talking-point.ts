import type { Level, MeetingCard } from '../dataset/schema.ts';
import type { Insight } from './insights.ts';
import type { Region } from './regions.ts';
import type { Rhythm } from './rhythm.ts';

/** What a meeting is called by. */
export type NamedMeeting = Pick<
  MeetingCard,
  'series' | 'round' | 'title' | 'start_date' | 'end_date' | 'format' | 'city'
>;

/** So many meetings out of those that could have been counted. */
type Counted = { count: number; of: number };

type Facts = {
  /** The selected meetings of all on record; in `met` of the years from the first to the last; in so many host cities. */
  held: Counted & { years: { from: number; to: number; met: number } | null; cities: number };
  /** The region of most meetings, of those with a known host country. */
  region: Counted & { region: Region };
  /** The cities that hosted most, each `count` of the meetings with a known host city. */
  city: Counted & { cities: readonly string[] };
  /** Held by video, of all selected. */
  video: Counted;
  /** A theme group, or a theme, of the meetings with a public account; whether no other was taken up as often. */
  group: Counted & { group: string; isMost: boolean };
  theme: Counted & { theme: string; isMost: boolean };
  insight: { insight: Insight };
  /** The highest level of a head recorded as present, at `count` meetings; a level is known at `known` of all. */
  level: Counted & { level: Level; known: number };
  /** A meeting; where it is the latest, so many others may be later, for their dates are not known more precisely. */
  meeting: {
    meeting: NamedMeeting;
    themes: number;
    sources: number;
    outcomes: number;
    isLatest: boolean;
    perhapsLater: number;
  };
  /** What was agreed, launched, announced or planned, in our words. */
  outcome: { meeting: NamedMeeting; note: string };
  /** Themes found in the later meeting alone, in both, in the earlier alone. */
  difference: {
    before: NamedMeeting;
    after: NamedMeeting;
    added: readonly string[];
    kept: readonly string[];
    noLongerFound: readonly string[];
  };
  /** The themes of one side of a difference. */
  changed: { side: 'added' | 'noLongerFound'; themes: readonly string[] };
  next: { rhythm: Rhythm };
  /** Distinct sources, so many of them official, of the records of `of` meetings. */
  sources: Counted & { official: number };
  /** Meetings on which sources contradict each other, and the number of points. */
  disagreements: Counted & { points: number };
  /** Meetings whose records leave something open, and the number of questions. */
  open: Counted & { questions: number };
  question: { meeting: NamedMeeting; question: string };
  /** Meetings of which something is not recorded. */
  unknown: Counted & { what: Unknown };
};

/** What the record may not have of a meeting; `delegations`: of any party but the EU whether it was present. */
export type Unknown = 'account' | 'seat' | 'day' | 'delegations' | 'level' | 'outcomes';

/**
 * A fact about some meetings, found by a fixed rule; every count has its base. `meetings` are the ids of the meetings
 * that show it, in order of date.
 */
export type TalkingPoint = {
  [Kind in keyof Facts]: { kind: Kind; meetings: readonly string[] } & Facts[Kind];
}[keyof Facts];

/** A talking point of one kind. */
export type PointOf<Kind extends TalkingPoint['kind']> = Extract<TalkingPoint, { kind: Kind }>;
