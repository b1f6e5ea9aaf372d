import type { Meeting } from '../../src/dataset/schema.ts';
import type { Counted, Part } from './numbers-counted.ts';
import { sayEach, type Shown } from './numbers-shown.ts';
import { names, t } from './say.ts';

/** With more meetings than this, the columns of the levels are years. */
const mostColumns = 40;

/** At what level: the columns, and of how many meetings with a party its level is known. */
export const inLevels: readonly Part[] = [
  {
    name: 'columns of the levels',
    selector: '#levels thead tr:nth-child(2) > *',
    say: sayEach(({ text }) => /^(\d+|–)$/.exec(text)?.[0] ?? 'a meeting'),
    count: (counted) =>
      columnsOf(counted).map((column) => (isByYear(counted) ? `${column.length || '–'}` : 'a meeting')),
  },
  {
    name: 'known levels',
    selector: '#levels tbody :is(th, td button)',
    say: sayEach(sayCell),
    count: countKnown,
  },
];

const isByYear = (counted: Counted) => counted.meetings.length > mostColumns;

function columnsOf(counted: Counted): Meeting[][] {
  const chosen = counted.meetings.toReversed();
  if (!isByYear(counted)) return chosen.map((meeting) => [meeting]);
  const inYear = (year: number) => chosen.filter(({ start_date: date }) => date.startsWith(`${year}`));
  const [first, last] = [chosen[0], chosen.at(-1)].map((meeting) => Number.parseInt(meeting!.start_date, 10));
  return counted.rows.years.filter((year) => year >= first! && year <= last!).map(inYear);
}

/** The party, or of its cell the number below the mark, which must be the one in the accessible name. */
function sayCell({ text, label }: Shown): string {
  const [, known = text] = /(\d+ (?:of|из) \d+) (?:meetings?|встречи?)$/.exec(label) ?? [];
  return known === text ? text || 'a meeting' : `${known}, but ${text} in print`;
}

function countKnown(counted: Counted, said: readonly string[]): string[] {
  const parties = counted.dataset.parties.map(({ id }) => ({ id, at: said.indexOf(names.party(id)) }));
  const inOrder = parties.filter(({ at }) => at >= 0).toSorted((a, b) => a.at - b.at);
  return inOrder.flatMap(({ id }) => [
    names.party(id),
    ...columnsOf(counted).flatMap((column) => {
      const rows = column.flatMap(({ participants }) => participants.filter(({ party }) => party === id));
      const known = rows.filter(({ present, head }) => present === true && head);
      if (rows.length === 0) return [];
      return isByYear(counted) ? t.lens.known(known.length, rows.length) : 'a meeting';
    }),
  ]);
}
