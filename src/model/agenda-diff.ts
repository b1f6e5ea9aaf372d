import type { Meeting, MeetingCard } from '../dataset/schema.ts';
import { rankOf } from './level-rank.ts';
import type { MeetingIndex } from './meeting-index.ts';
import { standingOf, type Standing } from './standing.ts';

/** A theme found in one or both of two meetings, with the entries that show it in each, in the order of the record. */
type FoundTheme = {
  theme: string;
  before: readonly Meeting['themes'][number][];
  after: readonly Meeting['themes'][number][];
};

/**
 * A party in two meetings; a side is null where its record has no row for the party. A level that is unknown on either
 * side makes the change unknown, and levels of the same rank are the same.
 */
export type DelegationChange = {
  party: string;
  before: Standing | null;
  after: Standing | null;
  level: 'up' | 'down' | 'same' | 'unknown';
  presence: 'newly-recorded' | 'no-longer-recorded' | 'unchanged';
};

/** How the record of one meeting differs from that of an earlier one: of what was found, not of what was discussed. */
export type AgendaDiff = {
  added: readonly FoundTheme[];
  kept: readonly FoundTheme[];
  noLongerFound: readonly FoundTheme[];
  delegations: readonly DelegationChange[];
};

/** Compares two meetings. Themes and parties are in the order of the codebook, those that it does not know last. */
export function diffAgendas(index: MeetingIndex, before: Meeting, after: Meeting): AgendaDiff {
  const themesOf = ({ themes }: Meeting) => themes.map((entry) => entry.theme);
  const entriesOf = ({ themes }: Meeting, theme: string) => themes.filter((entry) => entry.theme === theme);
  const parts = partThemes(themesOf(before), themesOf(after));
  const inOrder = (themes: readonly string[]) =>
    sortBy(index.themes, themes).map((theme) => ({
      theme,
      before: entriesOf(before, theme),
      after: entriesOf(after, theme),
    }));
  const parties = [...before.participants, ...after.participants].map(({ party }) => party);
  return {
    added: inOrder(parts.added),
    kept: inOrder(parts.kept),
    noLongerFound: inOrder(parts.noLongerFound),
    delegations: sortBy(index.parties, new Set(parties)).map((party) =>
      compareStandings(party, standingOf(before, party), standingOf(after, party)),
    ),
  };
}

/** Parts the themes of two meetings, each once: in the second alone, in both, in the first alone. */
export function partThemes(before: readonly string[], after: readonly string[]) {
  const [earlier, later] = [new Set(before), new Set(after)];
  return {
    added: [...later].filter((theme) => !earlier.has(theme)),
    kept: [...earlier].filter((theme) => later.has(theme)),
    noLongerFound: [...earlier].filter((theme) => !later.has(theme)),
  };
}

/** The meeting of the same series that comes before a meeting by date; null for the first, and for an unknown id. */
export function previousOfSeries(index: MeetingIndex, id: string): MeetingCard | null {
  const position = index.positionOf(id);
  if (position === undefined) return null;
  const { series } = index.meetings[position]!;
  return index.meetings.slice(0, position).findLast((other) => other.series === series) ?? null;
}

function compareStandings(party: string, before: Standing | null, after: Standing | null): DelegationChange {
  const [was, is] = [before?.present === true, after?.present === true];
  return {
    party,
    before,
    after,
    level: compareLevels(before, after),
    presence: was === is ? 'unchanged' : is ? 'newly-recorded' : 'no-longer-recorded',
  };
}

function compareLevels(before: Standing | null, after: Standing | null): DelegationChange['level'] {
  if (!before?.level || !after?.level) return 'unknown';
  const step = rankOf(after.level) - rankOf(before.level);
  if (step === 0) return 'same';
  return step > 0 ? 'up' : 'down';
}

function sortBy(table: ReadonlyMap<string, unknown>, ids: Iterable<string>): string[] {
  const places = new Map(Array.from(table.keys(), (id, place) => [id, place]));
  const placeOf = (id: string) => places.get(id) ?? places.size;
  return [...ids].toSorted((a, b) => placeOf(a) - placeOf(b));
}
