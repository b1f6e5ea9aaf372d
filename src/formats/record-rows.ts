import type { Meeting } from '../dataset/schema.ts';
import type { Row } from './csv.ts';

/** Entries of a list with the meeting they belong to and their number in the list, from 1. */
export const numbered = <Item extends object>({ id }: Meeting, items: readonly Item[]) =>
  items.map((item, at) => ({ ...item, meeting: id, number: at + 1 }));

export const evidenceColumns = [
  'meeting',
  'number',
  'theme',
  'note',
  'terms',
  'source',
  'paragraph',
] as const;

/** One row for each entry of evidence of a meeting. */
export const evidenceRows = (
  meeting: Meeting,
): (Row<(typeof evidenceColumns)[number]> & { theme: string; source: string })[] =>
  numbered(meeting, meeting.themes);

export const delegationColumns = [
  'meeting',
  'party',
  'present',
  'role',
  'head_person',
  'head_name',
  'head_title',
  'head_level',
  'head_source',
  'source',
] as const;

/** One row for each party of a meeting; `present` is null where nobody says. */
export const delegationRows = (
  meeting: Meeting,
): (Row<(typeof delegationColumns)[number]> & { party: string })[] =>
  meeting.participants.map(({ party, present, role, head, source }) => ({
    meeting: meeting.id,
    party,
    present,
    role,
    head_person: head?.person,
    head_name: head?.name,
    head_title: head?.title,
    head_level: head?.level,
    head_source: head?.source,
    source,
  }));

export const sourceColumns = [
  'id',
  'url',
  'title',
  'title_is_ours',
  'publisher',
  'published',
  'language',
  'kind',
] as const;
