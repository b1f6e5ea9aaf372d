import { idsOf, type ChosenMeetings } from './chosen-meetings.ts';
import { findInsights, type Insight } from './insights.ts';
import type { PointOf } from './talking-point.ts';

const mostOfOneKind = 2;

/** The theme groups that were taken up, the most frequent first, then in the order of the codebook. */
export const countGroups = (chosen: ChosenMeetings): PointOf<'group'>[] =>
  rank(chosen, [...chosen.index.groups.keys()], (group, { themes }) =>
    themes.some((theme) => chosen.index.themes.get(theme)?.group === group),
  ).map(({ id, ...counted }) => ({ kind: 'group', group: id, ...counted }));

/** The themes that were taken up, the most frequent first, then in the order of the codebook. */
export const countThemes = (chosen: ChosenMeetings): PointOf<'theme'>[] =>
  rank(chosen, [...chosen.index.themes.keys()], (theme, { themes }) => themes.includes(theme)).map(
    ({ id, ...counted }) => ({ kind: 'theme', theme: id, ...counted }),
  );

/**
 * What stands out, by the rules of `findInsights`: two of each kind at most, in their order. Waits between the rounds of
 * a series are left to its rhythm.
 */
export function findStandouts(
  { index, positions }: ChosenMeetings,
  kinds: readonly Insight['kind'][] = ['new', 'rising', 'fading', 'silent', 'host'],
): PointOf<'insight'>[] {
  const { insights } = findInsights(index, positions);
  return kinds.flatMap((kind) =>
    insights
      .filter((insight) => insight.kind === kind)
      .slice(0, mostOfOneKind)
      .map((insight) => ({ kind: 'insight', insight, meetings: insight.meetings }) as const),
  );
}

function rank(
  { meetings }: ChosenMeetings,
  ids: readonly string[],
  isTakenUp: (id: string, meeting: ChosenMeetings['meetings'][number]) => boolean,
) {
  const accounted = meetings.filter(({ themes }) => themes.length > 0);
  const ranked = ids
    .map((id) => ({ id, meetings: idsOf(accounted.filter((meeting) => isTakenUp(id, meeting))) }))
    .filter((row) => row.meetings.length > 0)
    .toSorted((a, b) => b.meetings.length - a.meetings.length);
  return ranked.map((row) => ({
    ...row,
    count: row.meetings.length,
    of: accounted.length,
    isMost: ranked.every((other) => other === row || other.meetings.length < row.meetings.length),
  }));
}
