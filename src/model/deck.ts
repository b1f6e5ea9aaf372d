import type { Dataset, Meeting } from '../dataset/schema.ts';
import { home, type Address } from './address.ts';
import { countGroups } from './agenda-points.ts';
import type { Slide, SlideKind } from './briefing.ts';
import { chooseMeetings, type ChosenMeetings } from './chosen-meetings.ts';
import type { MeetingIndex } from './meeting-index.ts';
import { findLatest, listQuestions } from './meeting-points.ts';
import { findHeld } from './place-points.ts';
import { countDisagreements, countOpen } from './record-points.ts';
import type { Selection } from './selection.ts';
import { pointsOfSlide } from './slide-points.ts';
import { writeSlideView } from './slide-view.ts';
import type { PointOf, TalkingPoint } from './talking-point.ts';
import { expectNext } from './talking-points.ts';

/** A slide before it is put into words. */
export type DraftSlide = Pick<Slide, 'kind' | 'view' | 'emphasis'> & {
  /** What is said of it, the takeaway first; a closing slide has none. */
  points: readonly TalkingPoint[];
  /** What stands on it as text, a line each. */
  lines: readonly TalkingPoint[];
  /** How many lines more there would have been. */
  more: number;
};

/** A briefing before it is put into words. */
export type DraftDeck = {
  selection: Selection;
  held: PointOf<'held'>;
  datasetVersion: string;
  slides: readonly DraftSlide[];
};

const mostLines = 5;
const fewestForTrend = 2;
const fewestForHeat = 3;

/**
 * The default deck of a selection and the positions that it gives, ascending: cover, key figures, where, themes by year
 * (from two meetings with a public account on; the two most frequent groups emphasised), heat map (from three on), what
 * changed between the last two rounds, levels (from two meetings on, where one is known), the latest meeting, what is due
 * next by rhythm, open points, sources, closing. What the records have nothing for is left out; without meetings the
 * cover and the closing remain.
 */
export function makeDeck(
  index: MeetingIndex,
  dataset: Dataset,
  selection: Selection,
  positions: Uint32Array,
): DraftDeck {
  const chosen = chooseMeetings(index, dataset, positions);
  const { meetings, records } = chosen;
  const accounted = meetings.filter(({ themes }) => themes.length > 0).length;
  const [pair, latest] = [findLastRounds(records, index), records.at(-1)];
  const draft = (
    kind: SlideKind,
    part: Partial<Address> = {},
    emphasis: readonly string[] = [],
  ): DraftSlide => {
    const slide = { kind, view: writeSlideView(kind, { ...home, selection, ...part }, index), emphasis };
    return { ...slide, points: pointsOfSlide(index, dataset, slide, positions), lines: [], more: 0 };
  };
  const write = (points: readonly TalkingPoint[], all: readonly TalkingPoint[]): DraftSlide[] => {
    const [lines, more] = [all.slice(0, mostLines), Math.max(0, all.length - mostLines)];
    return points.length ? [{ ...draft('text'), points, lines, more }] : [];
  };
  const next = expectNext(index, meetings);
  const open = [...countOpen(chosen), ...countDisagreements(chosen)];

  const slides = [
    meetings.length ? draft('figures') : [],
    meetings.some(({ city }) => city !== null) ? draft('map') : [],
    accounted >= fewestForTrend ? draft('themes', {}, mostFrequentGroups(chosen)) : [],
    accounted >= fewestForHeat ? draft('heat') : [],
    pair ? draft('difference', { compare: [pair[0].id, pair[1].id] }) : [],
    meetings.length >= fewestForTrend ? hasTakeaway(draft('levels'), 'level') : [],
    latest ? openLatest(draft('meeting', { meeting: latest.id }), records) : [],
    write(next, next),
    write(open, records.toReversed().flatMap(listQuestions)),
    records.length ? draft('sources') : [],
  ];
  return {
    selection,
    held: findHeld(chosen),
    datasetVersion: dataset.version,
    slides: [draft('cover'), ...slides.flat(), draft('closing')],
  };
}

const mostFrequentGroups = (chosen: ChosenMeetings) =>
  countGroups(chosen)
    .slice(0, 2)
    .map(({ group }) => group);

const hasTakeaway = (slide: DraftSlide, kind: TalkingPoint['kind']) =>
  slide.points[0]?.kind === kind ? slide : [];

const openLatest = (slide: DraftSlide, records: readonly Meeting[]): DraftSlide => ({
  ...slide,
  points: [...findLatest(records), ...slide.points.slice(1)],
});

/**
 * The last two rounds of the series whose last round is the newest, a series of the political and security dialogue
 * before any other. Rounds are meetings of which a source states the number; only where no series has two of those, any
 * two meetings of one series.
 */
function findLastRounds(records: readonly Meeting[], { series }: MeetingIndex): [Meeting, Meeting] | null {
  const stated = records.filter(({ round }) => round !== null);
  const core = stated.filter((meeting) => series.get(meeting.series)?.scope === 'core');
  return findNewestPair(core) ?? findNewestPair(stated) ?? findNewestPair(records);
}

function findNewestPair(records: readonly Meeting[]): [Meeting, Meeting] | null {
  const isRepeated = ({ series }: Meeting) => records.filter((other) => other.series === series).length > 1;
  const after = records.findLast(isRepeated);
  const before = records.findLast((other) => other.series === after?.series && other !== after);
  return after && before ? [before, after] : null;
}
