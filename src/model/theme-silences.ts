import type { MeetingCard } from '../dataset/schema.ts';
import { yearOf } from './dates.ts';
import type { MeetingIndex } from './meeting-index.ts';
import { fewest } from './theme-trends.ts';

/** A theme that has not been found for long: in `meetings`, `last` the date of the newest, and in none of `since` later ones. */
export type Silence = {
  kind: 'silent';
  theme: string;
  last: string;
  since: number;
  meetings: readonly string[];
};

/** So many years before the newest meeting is long ago. */
export const longAgo = 3;
const fewestWithTheme = 3;

/**
 * Themes found in three meetings at least, the last time three calendar years at least before the newest meeting, with
 * five meetings at least since. The longest silence comes first. Expects meetings in order of date.
 */
export function findSilences(index: MeetingIndex, meetings: readonly MeetingCard[]): Silence[] {
  const newest = meetings.at(-1);
  if (!newest) return [];
  const silences = [...index.themes.keys()].flatMap((theme): Silence[] => {
    const withTheme = meetings.filter(({ themes }) => themes.includes(theme));
    const last = withTheme.at(-1);
    if (!last || withTheme.length < fewestWithTheme) return [];
    const since = meetings.length - 1 - meetings.indexOf(last);
    const years = yearOf(newest.start_date) - yearOf(last.start_date);
    if (years < longAgo || since < fewest) return [];
    return [{ kind: 'silent', theme, last: last.start_date, since, meetings: withTheme.map(({ id }) => id) }];
  });
  return silences.toSorted((a, b) => b.since - a.since);
}
