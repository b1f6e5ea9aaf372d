import type { MeetingCard } from '../dataset/schema.ts';
import type { MeetingIndex } from './meeting-index.ts';

/** Which themes were found in which meetings of a series; `found` runs parallel to `rounds`. */
export type ThemesByRound = {
  /** In order of date. */
  rounds: readonly MeetingCard[];
  /** Themes found at least once, in the order of the codebook; `group` is the place of the theme group, from 1. */
  rows: readonly { theme: string; group: number; found: readonly boolean[] }[];
};

/** Spreads the agendas of all meetings of a series; no rounds for a series that is not on record. */
export function spreadThemesByRound(index: MeetingIndex, series: string): ThemesByRound {
  const rounds = index.meetings.filter((meeting) => meeting.series === series);
  const groups = [...index.groups.keys()];
  const rows = Array.from(index.themes.values(), ({ id, group }) => ({
    theme: id,
    group: groups.indexOf(group) + 1,
    found: rounds.map(({ themes }) => themes.includes(id)),
  }));
  return { rounds, rows: rows.filter(({ found }) => found.includes(true)) };
}
