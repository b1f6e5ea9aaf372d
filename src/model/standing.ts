import type { Level, Meeting } from '../dataset/schema.ts';

/**
 * What a record says of one party. `present` is null where nobody says. `level` is that of the head of a delegation
 * recorded as present, null where it is not known: a head who was only expected counts for nothing.
 */
export type Standing = { present: boolean | null; level: Level | null };

/** What a meeting's record says of a party; null where the record has no row for it. */
export function standingOf({ participants }: Pick<Meeting, 'participants'>, party: string): Standing | null {
  const row = participants.find((other) => other.party === party);
  if (!row) return null;
  return { present: row.present, level: row.present === true ? (row.head?.level ?? null) : null };
}
